import { describe, expect, it } from 'vitest';
import { PORTALS } from '#utils/portals/index.ts';
import type { RecordKind } from '#utils/records/model.ts';
import { PUPIL_AND_SCHOOL_RULES, RULES } from '#utils/rules/index.ts';
import { LIST_RULES, PUPIL_AND_SCHOOL_LIST_RULES } from '#utils/rules/list-rules.ts';
import type { RuleDescription } from '#utils/rules/model.ts';

const KINDS: readonly RecordKind[] = ['pupil', 'class', 'school'];

const about = (rules: readonly RuleDescription[]) =>
  rules.filter(({ records }) => records.some((kind) => KINDS.includes(kind))).map(({ id }) => id);

describe('the rules of pupils, classes and schools', () => {
  it('are all those that read one of them, in the order of the catalogue', () => {
    expect(PUPIL_AND_SCHOOL_RULES.map(({ id }) => id)).toEqual(about(RULES));
  });

  it('are all those over a list of them', () => {
    expect(PUPIL_AND_SCHOOL_LIST_RULES.map(({ id }) => id)).toEqual(about(LIST_RULES));
  });

  it('are enough for every page that is known', () => {
    const shown = PORTALS.flatMap(({ pages }) => pages.map(({ record }) => record));
    expect(shown.filter((kind) => !KINDS.includes(kind))).toEqual([]);
  });
});
