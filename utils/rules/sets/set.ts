import type { ListRule, RecordRule } from '#utils/rules/model.ts';

/** The rules that the pages of one portal need: they carry no others. */
export interface RuleSet {
  readonly ofRecords: readonly RecordRule[];
  readonly ofLists: readonly ListRule[];
}

type Group = Readonly<Record<string, RecordRule>>;

/** In the order of the catalogue. */
export const setOf = (groups: readonly Group[], ofLists: readonly ListRule[]): RuleSet => ({
  ofRecords: groups.flatMap((group) => Object.values(group)),
  ofLists,
});
