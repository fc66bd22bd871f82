import type { Random } from './random.ts';

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Written down here once more, so that the product's own sum is not its own witness. */
export const withCheckDigit = (twelve: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(twelve[at]), 0);
  return twelve + String((11 - (sum % 11)) % 10);
};

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** Gives out every number once. District digits 00 and running numbers that are far off any real one. */
export class Registry {
  private readonly given = new Set<string>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  private once(make: () => string): string {
    for (;;) {
      const number = make();
      if (this.given.has(number)) continue;
      this.given.add(number);
      return number;
    }
  }

  /** 13 digits with a right check digit; digits 6–7 as the class of persons has them. */
  thirteen(first: string, province: string, subgroup?: string): string {
    return this.once(() => {
      const running = subgroup
        ? subgroup + padded(this.random.whole(1, 99_999), 5)
        : padded(this.random.whole(1, 9_999_999), 7);
      return withCheckDigit(`${first}${province}00${running}`);
    });
  }

  /** `G`, two digits of the BE year, province, running number. */
  g(year: number, province: string): string {
    return this.once(
      () => `G${padded(year % 100, 2)}${province}${this.random.whole(99_000_000, 99_999_999)}`,
    );
  }

  /** 11 digits. */
  house(province: string): string {
    return this.once(() => `${province}00${padded(this.random.whole(1, 9_999_999), 7)}`);
  }
}

/** As people write identity numbers: mostly plain, some with hyphens or blanks. */
export const written = (random: Random, number: string): string => {
  if (!/^\d{13}$/.test(number)) {
    return random.weighted([
      [20, number],
      [1, number.toLowerCase()],
      [1, `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`],
    ]);
  }
  const parts = /^(\d)(\d{4})(\d{5})(\d\d)(\d)$/.exec(number)?.slice(1) ?? [number];
  return random.weighted([
    [40, number],
    [2, parts.join('-')],
    [1, parts.join(' ')],
  ]);
};
