import type { RosterPupil } from './check-file.ts';

/** What a school's pupils in a file come to: numbers alone. */
export interface SchoolCount {
  /** As the file has it, without blanks. */
  readonly school: string;
  readonly checked: number;
  /** Pupils with an error. */
  readonly open: number;
  /** Pupils that a rule flags, the most first. */
  readonly rules: readonly { readonly rule: string; readonly records: number }[];
}

const CODE = /^(?:\d{6}|\d{8}|\d{10})$/;

/** Of each school that the file names by a code; pupils without one are left out. */
export function schoolCounts(pupils: readonly RosterPupil[]): readonly SchoolCount[] {
  const bySchool = Map.groupBy(pupils, ({ values }) => values.schoolCode?.trim() ?? '');
  return [...bySchool]
    .filter(([school]) => CODE.test(school))
    .map(([school, its]) => {
      const rules = new Map<string, number>();
      for (const { issues } of its)
        for (const rule of new Set(issues.map((issue) => issue.rule)))
          rules.set(rule, (rules.get(rule) ?? 0) + 1);
      return {
        school,
        checked: its.length,
        open: its.filter(({ issues }) => issues.some(({ severity }) => severity === 'error'))
          .length,
        rules: [...rules]
          .map(([rule, records]) => ({ rule, records }))
          .sort((a, b) => b.records - a.records || a.rule.localeCompare(b.rule)),
      };
    });
}
