import type { Piece } from './name-parts.ts';
import { type People, type Sex, surname } from './names.ts';
import type { Registry } from './numbers.ts';
import { type Adult, adultOf, type Papers, unknownAdult } from './people.ts';
import { phone } from './phones.ts';
import {
  type Address,
  addressIn,
  type Place,
  PROVINCES_OF,
  placeIn,
  type Region,
} from './places.ts';
import type { Random } from './random.ts';

export interface Home extends Place, Address {
  readonly houseCode: string;
  readonly telNo: string;
}

export interface Family {
  readonly people: People;
  readonly papers: Papers;
  readonly lastName: Piece;
  readonly father: Adult;
  readonly mother: Adult;
  readonly guardian: Adult & { readonly FamilyRelationCode: string };
  readonly marriage: string;
  readonly registered: Home;
  readonly current: Home;
}

const PEOPLE_OF: Readonly<Record<Region, readonly (readonly [number, People])[]>> = {
  south: [
    [60, 'malay'],
    [39, 'thai'],
    [1, 'neighbours'],
  ],
  hills: [
    [60, 'thai'],
    [35, 'hills'],
    [5, 'neighbours'],
  ],
  border: [
    [78, 'thai'],
    [4, 'hills'],
    [18, 'neighbours'],
  ],
  elsewhere: [
    [985, 'thai'],
    [6, 'malay'],
    [2, 'hills'],
    [7, 'neighbours'],
  ],
};

const PAPERS_OF: Readonly<Record<People, readonly (readonly [number, Papers])[]>> = {
  thai: [[1, 'thai']],
  malay: [
    [999, 'thai'],
    [1, 'zero'],
  ],
  hills: [
    [65, 'thai'],
    [20, 'six-seven'],
    [12, 'zero'],
    [3, 'g'],
  ],
  neighbours: [
    [12, 'thai'],
    [18, 'six-seven'],
    [25, 'zero'],
    [45, 'g'],
  ],
};

const homeIn = (random: Random, registry: Registry, province: string): Home => {
  const place = placeIn(random, province);
  const code = registry.house(province);
  return {
    ...place,
    ...addressIn(random, place),
    houseCode: random.chance(0.1) ? code.replace(/^(.{4})(.{6})(.)$/, '$1-$2-$3') : code,
    telNo: phone(random),
  };
};

/** Relation, sex, and years older than the parents. */
const KIN: readonly (readonly [weight: number, relation: readonly [string, Sex, number]])[] = [
  [8, ['08', 'F', 25]],
  [6, ['06', 'F', 25]],
  [4, ['07', 'M', 26]],
  [3, ['05', 'M', 27]],
  [0.5, ['09', 'F', 45]],
  [2, ['11', 'F', 3]],
  [2, ['12', 'F', -4]],
  [1.5, ['13', 'M', -4]],
  [1, ['10', 'M', 4]],
  [1, ['03', 'F', -18]],
  [1, ['20', 'M', 10]],
];

const guardianOf = (
  random: Random,
  registry: Registry,
  family: Pick<Family, 'people' | 'papers' | 'father' | 'mother'>,
  province: string,
  born: number,
): Family['guardian'] => {
  const { father, mother, people, papers } = family;
  const known = (adult: Adult): boolean => adult.FirstNameTh !== '-';
  const who = random.weighted([
    [known(father) ? 42 : 0, '01'],
    [known(mother) ? 36 : 0, '02'],
    [22, 'kin'],
  ]);
  if (who !== 'kin') {
    const parent = who === '01' ? father : mother;
    // Typed once more by hand the phone comes out differently, the person does not.
    const again = random.chance(0.1)
      ? { TelNo: phone(random), CifNo: parent.CifNo.replace(/[- ]/g, '') || '-' }
      : {};
    return { ...parent, ...again, FamilyRelationCode: who };
  }
  const [relation, sex, older] = random.weighted(KIN);
  const facts = { sex, people, papers, province, born: born - older };
  return { ...adultOf(random, registry, facts), FamilyRelationCode: relation };
};

/** A household with invented people; `born` is the parents' year of birth (CE). */
export const familyIn = (
  random: Random,
  registry: Registry,
  region: Region,
  province: string,
  born: number,
): Family => {
  const people = random.weighted(PEOPLE_OF[region]);
  const papers = random.weighted(PAPERS_OF[people]);
  const lastName = surname(random, people);
  const from = random.chance(0.85) ? province : random.pick(PROVINCES_OF.elsewhere);
  const married = random.chance(0.72);
  const parent = (sex: Sex, more: { lastName?: string }): Adult =>
    adultOf(random, registry, {
      sex,
      people,
      papers,
      province: from,
      born: born + random.whole(-4, 4),
      ...more,
    });
  const father = random.chance(0.025)
    ? unknownAdult(random)
    : parent('M', { lastName: lastName[0] });
  const mother = random.chance(0.004)
    ? unknownAdult(random)
    : parent('F', married ? { lastName: lastName[0] } : {});
  const current = homeIn(random, registry, province);
  const elsewhere = papers === 'thai' && random.chance(0.15);
  const parents = { people, papers, father, mother };
  return {
    ...parents,
    lastName,
    guardian: guardianOf(random, registry, parents, from, born),
    marriage: married
      ? random.pick(['01', '01', '05'])
      : random.pick(['04', '06', '07', '08', '10', '02', '09']),
    registered: elsewhere ? homeIn(random, registry, from) : current,
    current,
  };
};
