import {
  FEMALE_ENDINGS,
  FEMALE_NAMES,
  GIVEN_BEGINNINGS,
  HILLS,
  LIKE_TITLES,
  MALAY,
  MALE_ENDINGS,
  MALE_NAMES,
  NEIGHBOURS,
  ODD_SURNAMES,
  type Piece,
  SURNAME_BEGINNINGS,
  SURNAME_ENDINGS,
} from './name-parts.ts';
import type { Random } from './random.ts';

export type Sex = 'M' | 'F';

/** Where a family's names come from. */
export type People = 'thai' | 'malay' | 'hills' | 'neighbours';

const OTHERS = { malay: MALAY, hills: HILLS, neighbours: NEIGHBOURS } as const;

const join = (beginning: Piece, ending: Piece): Piece => [
  beginning[0] + ending[0],
  beginning[1] + ending[1],
];

/** An invented first name. */
export const givenName = (random: Random, people: People, sex: Sex): Piece => {
  const which = sex === 'M' ? 'male' : 'female';
  if (people === 'neighbours' && random.chance(sex === 'M' ? 0.005 : 0.06)) {
    return random.pick(LIKE_TITLES[which]);
  }
  if (people !== 'thai') return random.pick(OTHERS[people][which]);
  if (random.chance(0.12)) return random.pick(sex === 'M' ? MALE_NAMES : FEMALE_NAMES);
  const endings = sex === 'M' ? MALE_ENDINGS : FEMALE_ENDINGS;
  return join(random.pick(GIVEN_BEGINNINGS), random.pick(endings));
};

/** An invented last name. */
export const surname = (random: Random, people: People): Piece => {
  // Hill families were often given Thai last names at registration.
  if (people !== 'thai' && !(people === 'hills' && random.chance(0.4))) {
    return random.pick(OTHERS[people].surnames);
  }
  if (random.chance(0.06)) return random.pick(ODD_SURNAMES);
  const name = join(random.pick(SURNAME_BEGINNINGS), random.pick(SURNAME_ENDINGS));
  return random.chance(0.15) ? join(name, random.pick(SURNAME_ENDINGS)) : name;
};
