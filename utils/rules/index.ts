import { OF_BUILDINGS } from './groups/buildings.ts';
import { OF_COUNTS } from './groups/counts.ts';
import { OF_HOUSES, OF_NAMES, OF_PEOPLE } from './groups/people.ts';
import { OF_AGES, OF_BODIES, OF_PUPILS } from './groups/pupils.ts';
import { OF_REQUESTS } from './groups/requests.ts';
import { OF_SCHOOLS } from './groups/schools.ts';
import { OF_ADDRESSES, OF_TEXTS } from './groups/texts.ts';
import type { RecordRule } from './model.ts';

const BY_ID = Object.assign(
  {},
  OF_PEOPLE,
  OF_AGES,
  OF_NAMES,
  OF_TEXTS,
  OF_BODIES,
  OF_HOUSES,
  OF_ADDRESSES,
  OF_PUPILS,
  OF_COUNTS,
  OF_SCHOOLS,
  OF_BUILDINGS,
  OF_REQUESTS,
);

export type RuleId = keyof typeof BY_ID;

/** Every rule about one record, in the order of the catalogue. */
export const RULES: readonly RecordRule[] = Object.values(BY_ID);

/** `undefined` for an id that no rule has. */
export const ruleById = (id: string): RecordRule | undefined =>
  Object.hasOwn(BY_ID, id) ? BY_ID[id as RuleId] : undefined;
