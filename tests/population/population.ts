import type { Values } from '#utils/records/record.ts';
import type { CivilDate } from '#utils/thai/dates.ts';
import { dayIn, exactAge, expectedStep, type Moment } from './ages.ts';
import { type Family, familyIn } from './family.ts';
import type { Piece } from './name-parts.ts';
import { givenName, type People, type Sex } from './names.ts';
import { Registry } from './numbers.ts';
import type { Papers } from './people.ts';
import { PROVINCES_OF, type Region } from './places.ts';
import { type Child, pupilOf, type School, type Siblings } from './pupil.ts';
import { type Random, randomOf } from './random.ts';

/** One pupil's record, and where it stands. */
export interface Pupil {
  readonly values: Values;
  readonly papers: Papers;
  readonly school: string;
}

/** The practice day of the tests: the first round of 2569. */
export const FIRST_ROUND: Moment = { today: { year: 2026, month: 6, day: 10 }, academicYear: 2569 };

const STEPS: readonly (readonly [number, readonly [number, number]])[] = [
  [30, [2, 9]],
  [25, [1, 9]],
  [20, [1, 12]],
  [25, [10, 15]],
];

/** Years behind the expected grade; negative for an early entry. */
const SHIFTS: Readonly<Record<Papers, readonly (readonly [number, number])[]>> = {
  thai: [
    [9325, 0],
    [400, 1],
    [13, 2],
    [2, 3],
    [260, -1],
  ],
  'six-seven': [
    [820, 0],
    [130, 1],
    [25, 2],
    [10, 3],
    [15, -1],
  ],
  zero: [
    [560, 0],
    [220, 1],
    [110, 2],
    [60, 3],
    [30, 4],
    [20, -1],
  ],
  g: [
    [520, 0],
    [240, 1],
    [120, 2],
    [70, 3],
    [30, 4],
    [20, -1],
  ],
};

const bornFor = (random: Random, step: number, moment: Moment, papers: Papers): CivilDate => {
  const year = moment.academicYear - 543 - (step + 3);
  // Who does not know the day is registered with the first of January.
  if (papers !== 'thai' && step >= 4 && random.chance(0.3)) return { year, month: 1, day: 1 };
  for (;;) {
    const birth = dayIn(random, year + (step < 4 ? random.whole(-1, 2) : 0));
    if (expectedStep(random, birth, moment.academicYear) === step) return birth;
  }
};

const FEWEST_MONTHS = 11;

const addMonths = ({ year, month, day }: CivilDate, months: number): CivilDate => {
  const at = year * 12 + (month - 1) + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: Math.min(day, 28) };
};

interface Brood {
  readonly name: Piece;
  readonly sex: Sex;
  readonly birth: CivilDate;
}

/** All children of a family in the order of their births; the one given is among them. */
const broodOf = (random: Random, people: People, birth: CivilDate, { today }: Moment): Brood[] => {
  const taken = new Set<string>();
  const born = (on: CivilDate): Brood => {
    const sex = random.chance(0.51) ? 'M' : 'F';
    for (;;) {
      const name = givenName(random, people, sex);
      if (taken.has(name[0])) continue;
      taken.add(name[0]);
      return { sex, birth: on, name };
    }
  };
  const total = random.weighted([
    [35, 1],
    [40, 2],
    [17, 3],
    [6, 4],
    [2, 5],
  ]);
  const place = random.whole(0, total - 1);
  const gap = (): number => (random.chance(0.012) ? 0 : random.whole(FEWEST_MONTHS, 80));
  const brood: Brood[] = [born(birth)];
  for (let before = place; before > 0; before--) {
    brood.unshift(born(addMonths(brood[0]?.birth ?? birth, -gap())));
  }
  for (let after = place + 1; after < total; after++) {
    const next = addMonths(brood.at(-1)?.birth ?? birth, gap());
    if (exactAge(next, today) > 0) brood.push(born(next));
  }
  return brood;
};

const siblingsOf = (brood: readonly Brood[], at: number, { today }: Moment): Siblings => {
  const count = (sex: Sex, from: number, to: number): number =>
    brood.slice(from, to).filter((it) => it.sex === sex).length;
  return {
    olderBrothers: count('M', 0, at),
    olderSisters: count('F', 0, at),
    youngerBrothers: count('M', at + 1, brood.length),
    youngerSisters: count('F', at + 1, brood.length),
    studying: brood.filter((it, place) => {
      const age = exactAge(it.birth, today);
      return place !== at && age > 3.5 && age < 18;
    }).length,
  };
};

/** The grade of a child in this school; `undefined` where it goes to another one or to none. */
const stepIn = (
  random: Random,
  birth: CivilDate,
  school: School,
  papers: Papers,
  moment: Moment,
): number | undefined => {
  const step = expectedStep(random, birth, moment.academicYear) - random.weighted(SHIFTS[papers]);
  return step >= school.steps[0] && step <= school.steps[1] ? step : undefined;
};

const childrenOf = (random: Random, family: Family, school: School, moment: Moment): Child[] => {
  const target = random.whole(school.steps[0], school.steps[1]);
  let shift = random.weighted(SHIFTS[family.papers]);
  // Nobody is early for the first year, and hardly anybody late.
  if (target === 1 && (shift < 0 || shift > 1)) shift = 0;
  const anchor = bornFor(random, target + shift, moment, family.papers);
  const brood = broodOf(random, family.people, anchor, moment);
  const children: Child[] = [];
  for (const [at, { birth, ...who }] of brood.entries()) {
    const own = birth === anchor;
    if (!own && random.chance(0.3)) continue;
    const step = own ? target : stepIn(random, birth, school, family.papers, moment);
    if (step !== undefined)
      children.push({ ...who, birth, step, siblings: siblingsOf(brood, at, moment) });
  }
  return children;
};

const schoolIn = (random: Random, region: Region, position: number): School => {
  const province = random.pick(PROVINCES_OF[region]);
  return {
    code: `${province}00${String(position).padStart(4, '0')}`,
    province,
    steps: random.weighted(STEPS),
    numberLength: random.pick([4, 4, 5]),
  };
};

const REGIONS: readonly (readonly [number, Region])[] = [
  [8, 'south'],
  [10, 'hills'],
  [10, 'border'],
  [72, 'elsewhere'],
];

/**
 * Correct records of invented pupils, school by school: the same seed gives the same pupils. What is
 * rare in schools is rare here: late and early entries, pupils without papers, novices, children who
 * live at the gate.
 */
export const population = (
  count: number,
  seed = 2569,
  moment: Moment = FIRST_ROUND,
): readonly Pupil[] => {
  const random = randomOf(seed);
  const registry = new Registry(random);
  const pupils: Pupil[] = [];
  for (let schools = 1; pupils.length < count; schools++) {
    const region = random.weighted(REGIONS);
    const school = schoolIn(random, region, schools);
    const size = random.weighted([
      [5, 60],
      [4, 120],
      [2, 300],
      [1, 800],
    ]);
    const born = moment.today.year - 25;
    let number = random.whole(1, 2000);
    for (let here = 0; here < size && pupils.length < count; ) {
      const older = Math.round((school.steps[0] + school.steps[1]) / 2) + 3;
      const family = familyIn(random, registry, region, school.province, born - older);
      for (const child of childrenOf(random, family, school, moment)) {
        number += random.whole(1, 3);
        here += 1;
        const values = pupilOf(random, registry, family, child, school, moment, number);
        pupils.push({ values, papers: family.papers, school: school.code });
      }
    }
  }
  return pupils.slice(0, count);
};
