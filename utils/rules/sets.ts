import {
  OF_ADDRESSES,
  OF_AGES,
  OF_BODIES,
  OF_BUILDINGS,
  OF_COUNTS,
  OF_HOUSES,
  OF_NAMES,
  OF_PEOPLE,
  OF_PUPILS,
  OF_REQUESTS,
  OF_SCHOOLS,
  OF_TEXTS,
} from './index.ts';
import { LISTS_OF_BUILDINGS, LISTS_OF_COUNTS, LISTS_OF_PUPILS } from './list-rules.ts';
import type { ListRule, RecordRule } from './model.ts';

/** The rules that the pages of one portal need: its script carries no others. */
export interface RuleSet {
  readonly ofRecords: readonly RecordRule[];
  readonly ofLists: readonly ListRule[];
}

const all = (...groups: readonly Readonly<Record<string, RecordRule>>[]): readonly RecordRule[] =>
  groups.flatMap((group) => Object.values(group));

/** DMC: pupils, classes, schools. */
export const PUPIL_RULES: RuleSet = {
  ofRecords: /* @__PURE__ */ all(
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
  ),
  ofLists: /* @__PURE__ */ [LISTS_OF_PUPILS, LISTS_OF_COUNTS].flat(),
};

/** B-OBEC: buildings, schools. */
export const BUILDING_RULES: RuleSet = {
  ofRecords: /* @__PURE__ */ all(OF_TEXTS, OF_ADDRESSES, OF_SCHOOLS, OF_BUILDINGS),
  ofLists: LISTS_OF_BUILDINGS,
};

/** EMIS: schools, classes, staff, computers, equipment. */
export const SCHOOL_RULES: RuleSet = {
  ofRecords: /* @__PURE__ */ all(OF_TEXTS, OF_ADDRESSES, OF_COUNTS, OF_SCHOOLS),
  ofLists: LISTS_OF_COUNTS,
};

/** G-code: requests for a number, which hold what DMC holds of the child. */
export const REQUEST_RULES: RuleSet = {
  ofRecords: /* @__PURE__ */ all(
    OF_PEOPLE,
    OF_NAMES,
    OF_TEXTS,
    OF_HOUSES,
    OF_ADDRESSES,
    OF_REQUESTS,
  ),
  ofLists: LISTS_OF_PUPILS,
};
