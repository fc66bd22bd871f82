import { describe, expect, it } from 'vitest';
import { FIELD_KEYS, fieldOf } from '#utils/records/fields.ts';
import { FILLED } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { required } from '#utils/rules/required-fields.ts';
import { FORM_FIELDS } from './dmc/sections.ts';
import { openStore } from './dmc/store.ts';
import { MISTAKES } from './mistakes.ts';
import { type Entry, PEOPLE, PUPIL_WITH_MISTAKES } from './people.ts';

/** The record as the form would be read: codes, two-digit provinces, sensitive texts unread. */
function valuesOf(entry: Entry): Values {
  const read = FIELD_KEYS.filter((key) => FORM_FIELDS.includes(key)).map((key) => {
    const text = entry[key] ?? '';
    const { kind, sensitive } = fieldOf(key);
    if (sensitive) return [key, text === '' ? '' : FILLED];
    return [key, kind === 'province' ? text.slice(0, 2) : text];
  });
  return Object.fromEntries(read) as Values;
}

function issuesOf(studentNo: string, year: 2569 | 2570): string[] {
  const entry = openStore(year).pupils.get(studentNo) ?? {};
  const context = {
    today: { year: 2026, month: 11, day: 22 },
    academicYear: year,
    required: required('dmc/student-form'),
  };
  return checkRecord(RULES, { kind: 'pupil', values: valuesOf(entry) }, context)
    .issues.map(({ field, rule, severity }) => `${field} ${rule} ${severity}`)
    .sort();
}

describe.each([2569, 2570] as const)('the practice pupils of %i', (year) => {
  it.each(
    PEOPLE.filter(({ studentNo }) => studentNo !== PUPIL_WITH_MISTAKES).map(
      ({ says, studentNo }) => [says, studentNo] as const,
    ),
  )('no rule flags %s', (_says, studentNo) => {
    expect(issuesOf(studentNo, year)).toEqual([]);
  });

  it.each(MISTAKES.map((mistake) => [mistake.says, mistake] as const))(
    'the rules flag exactly what is expected of %s',
    (_says, { studentNo, issues }) => {
      const expected = issues.map(([field, rule, severity]) => `${field} ${rule} ${severity}`);
      expect(issuesOf(studentNo, year)).toEqual(expected.sort());
    },
  );
});
