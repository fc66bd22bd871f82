import { givenName, type People, type Sex, surname } from './names.ts';
import { type Registry, written } from './numbers.ts';
import { phone } from './phones.ts';
import type { Random } from './random.ts';

/** How somebody is registered, which decides about numbers, cards and last names. */
export type Papers = 'thai' | 'six-seven' | 'zero' | 'g';

/** A father, mother or guardian as the form holds them. */
export interface Adult {
  readonly CifNo: string;
  readonly CifType: string;
  readonly TitleCode: string;
  readonly FirstNameTh: string;
  readonly MiddleNameTh: string;
  readonly LastNameTh: string;
  readonly OccupationCode: string;
  readonly BloodCode: string;
  /** Baht a month. */
  readonly Salary: string;
  readonly TelNo: string;
}

const FILLED = '•';

export interface AdultFacts {
  readonly sex: Sex;
  readonly people: People;
  readonly papers: Papers;
  readonly province: string;
  /** CE. */
  readonly born: number;
  readonly lastName?: string;
}

const titleOf = (random: Random, sex: Sex): string =>
  sex === 'M'
    ? random.weighted([
        [940, '003'],
        [12, 'จ.ส.อ.'],
        [8, 'ร.ต.อ.'],
        [8, 'ว่าที่ร้อยตรี'],
        [4, 'ส.ต.ท.'],
        [3, 'ดร.'],
        [2, 'พระ'],
        [1, 'ม.ล.'],
      ])
    : random.weighted([
        [600, '005'],
        [380, '004'],
        [6, 'พ.ต.ท.หญิง'],
        [4, 'ว่าที่ร้อยตรีหญิง'],
        [4, 'ดร.'],
        [2, 'แม่ชี'],
        [2, 'จ.ส.อ.'],
      ]);

/** The first digit by the year of birth: the survey of 1984 gave 3 and 4, births since then 1 and 2. */
const firstDigit = (random: Random, born: number): string =>
  born < 1984
    ? random.weighted([
        [90, '3'],
        [3, '4'],
        [5, '5'],
        [2, '8'],
      ])
    : random.weighted([
        [93, '1'],
        [4, '2'],
        [2, '5'],
        [1, '8'],
      ]);

const letters = 'ABCDEFGHKMNPRT'.split('');

const passport = (random: Random): string =>
  `${random.pick(letters)}${random.pick([...letters, ''])}${random.whole(100_000, 9_999_999)}`;

const cardOf = (
  random: Random,
  registry: Registry,
  facts: AdultFacts,
): readonly [string, string] => {
  if (facts.papers === 'thai') {
    const first = firstDigit(random, facts.born);
    return [written(random, registry.thirteen(first, facts.province)), 'I'];
  }
  return random.weighted<() => readonly [string, string]>([
    [3, () => ['-', 'O']],
    [2, () => [registry.thirteen('0', facts.province, '89'), random.pick(['I', 'A', 'O'])]],
    [1, () => [registry.thirteen('0', facts.province, '00'), random.pick(['A', 'O', 'P'])]],
    [
      2,
      () => [
        registry.thirteen('6', facts.province, random.pick(['00', '50', '54'])),
        random.pick(['A', 'O', 'P']),
      ],
    ],
    [2, () => [passport(random), 'P']],
  ])();
};

const salary = (random: Random): string => {
  const baht = random.weighted([
    [1, 0],
    [8, random.whole(6, 30) * 500],
    [2, random.whole(15, 120) * 1000],
  ]);
  return random.weighted([
    [5, baht.toFixed(1)],
    [4, String(baht)],
    [2, baht.toLocaleString('en-US')],
    [1, baht.toFixed(2)],
  ]);
};

export const adultOf = (random: Random, registry: Registry, facts: AdultFacts): Adult => {
  const [number, type] = cardOf(random, registry, facts);
  const nameless =
    facts.papers !== 'thai' && random.chance(0.6) && (type !== 'I' || number.startsWith('0'));
  return {
    CifNo: number,
    CifType: type,
    TitleCode: titleOf(random, facts.sex),
    FirstNameTh: givenName(random, facts.people, facts.sex)[0],
    MiddleNameTh:
      facts.people === 'malay' && random.chance(0.02) ? 'บิน' : random.pick(['', '', '-']),
    LastNameTh: nameless ? '-' : (facts.lastName ?? surname(random, facts.people)[0]),
    OccupationCode: random.pick(['0', '1', '2', '3', '4', '4', '5', '5', '5', '6', '99']),
    BloodCode: FILLED,
    Salary: salary(random),
    TelNo: phone(random),
  };
};

/** A father or mother whom nobody knows. */
export const unknownAdult = (random: Random): Adult => ({
  CifNo: random.pick(['-', '-', '-', '']),
  CifType: random.pick(['O', 'O', '']),
  TitleCode: '',
  FirstNameTh: '-',
  MiddleNameTh: '',
  LastNameTh: '-',
  OccupationCode: random.pick(['', '99', '0']),
  BloodCode: random.pick(['', FILLED]),
  Salary: random.pick(['0', '0.0', '', '-']),
  TelNo: random.pick(['-', '']),
});
