import thaiIdCard from 'thai-id-card';
import isValidThaiId from 'thai-id-validator';
import { checkDigit, readIdentityNumber } from '#utils/thai/identity-numbers.ts';

/** What stands in the field, what is true of it, and why. */
export interface Case {
  readonly number: string;
  readonly fine: boolean;
  readonly why: string;
}

/** Synthetic numbers all: no district has the digits 00. */
export const CASES: readonly Case[] = [
  { number: '1100000000008', fine: true, why: 'registered at birth' },
  { number: '0100000000000', fine: true, why: 'begins with 0: no registration yet' },
  { number: '6100000000009', fine: true, why: 'begins with 6: stays with a permit' },
  { number: 'G691000000018', fine: true, why: 'G-code of the ministry' },
  { number: '1-1000-00000-00-8', fine: true, why: 'as it is printed on the card' },
  { number: '๑๑๐๐๐๐๐๐๐๐๐๐๘', fine: true, why: 'Thai digits' },
  { number: '1100000000007', fine: false, why: 'wrong check digit' },
  { number: '110000000000', fine: false, why: '12 digits' },
  { number: '1.1E+12', fine: false, why: 'spoilt by a spreadsheet' },
  { number: '1234567890121', fine: false, why: 'placeholder, check digit fits' },
  { number: '1111111111119', fine: false, why: 'placeholder, check digit fits' },
  { number: '1880000000001', fine: false, why: 'no such province' },
];

function ours(text: string): boolean {
  const reading = readIdentityNumber(text);
  if (reading.kind === 'g') return reading.provinceKnown;
  return (
    reading.kind === 'thirteen' &&
    reading.checkDigitRight &&
    reading.provinceKnown &&
    !reading.dummy
  );
}

/** Whether each of them takes a text for a right number. */
export const READERS: Readonly<Record<string, (text: string) => boolean>> = {
  truatthan: ours,
  'thai-id-validator': (text) => isValidThaiId(text),
  'thai-id-card': (text) => thaiIdCard.verify(text) as boolean,
};

/** 13 digits that fit, of a district that does not exist; every tenth with another last digit. */
const numberAt = (at: number): string => {
  const first12 = `1100${String(at % 100_000_000).padStart(8, '0')}`;
  const last = Number(checkDigit(first12));
  return `${first12}${at % 10 === 0 ? (last + 1) % 10 : last}`;
};

/** Numbers a second of each, in rounds that take turns; throws where one lets a wrong digit pass. */
export function compareIdentity(count: number, rounds: number): Record<string, number[]> {
  const numbers = Array.from({ length: count }, (_, at) => numberAt(at));
  const rates: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round += 1)
    for (const [name, isFine] of Object.entries(READERS)) {
      const start = performance.now();
      const refused = numbers.filter((number) => !isFine(number)).length;
      const rate = (1000 * count) / (performance.now() - start);
      if (refused < count / 10) throw new Error(`${name} refused ${refused} of ${count}`);
      if (round >= 0) rates[name] = [...(rates[name] ?? []), rate];
    }
  return rates;
}

Object.assign(globalThis, { compareIdentity });
