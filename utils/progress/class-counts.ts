import type { PageNotes } from './model.ts';

/** Pupils by grade (canonical code), as one portal's page of counts last showed them. */
export type GradeCounts = Readonly<Record<string, number>>;

/** What was seen in this browser since it was opened; counts only. */
export interface SeenCounts {
  readonly dmc?: GradeCounts;
  readonly emis?: GradeCounts;
}

/** A grade for which the portals count differently. */
export interface CountDifference {
  readonly grade: string;
  readonly dmc: number;
  readonly emis: number;
}

const PAGES: Readonly<Record<string, keyof SeenCounts>> = {
  'dmc/class-counts': 'dmc',
  'emis/students': 'emis',
};

/** The counts after a page's notes; rows of sums have no grade and are left out. */
export function countsAfter(before: SeenCounts, { page, records }: PageNotes): SeenCounts {
  const portal = PAGES[page];
  if (portal === undefined) return before;
  const shown = records.flatMap(({ grade, pupils }) =>
    /^\d\d$/.test(grade) && pupils !== '' ? [[grade, Number(pupils)] as const] : [],
  );
  return { ...before, [portal]: { ...before[portal], ...Object.fromEntries(shown) } };
}

/** The grades that both have shown with different counts, in their order. */
export const differencesIn = ({ dmc = {}, emis = {} }: SeenCounts): readonly CountDifference[] =>
  Object.keys(dmc)
    .sort()
    .flatMap((grade) => {
      const [one, other] = [dmc[grade], emis[grade]];
      return one === undefined || other === undefined || one === other
        ? []
        : [{ grade, dmc: one, emis: other }];
    });
