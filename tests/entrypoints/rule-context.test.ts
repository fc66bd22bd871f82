import { expect, it } from 'vitest';
import { LETTER } from '#tests/rounds/letter.ts';
import type { FoundPage } from '#utils/page/model.ts';
import { pageRound } from '#utils/rounds/page-round.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { ruleContext } from '../../entrypoints/portal/rule-context.ts';

const SCHOOLS: FoundPage = {
  page: 'dmc/school-list',
  records: [],
  candidates: 0,
  unknown: [],
  academicYear: 2569,
};
const NOVEMBER_10 = { year: 2026, month: 11, day: 10 };

const deadlinesAt = (day: string, found: FoundPage) => {
  const clock = new Date(`${day}T09:00:00+07:00`);
  const round = pageRound('dmc', found.academicYear, 'th', clock, LETTER);
  return ruleContext(found, clock, DEFAULTS, round).deadlines;
};

it('counts from the last day of the round that a page names, between rounds', () => {
  const named = { ...SCHOOLS, round: '2' } as const;
  expect(deadlinesAt('2026-11-28', named)?.confirm).toEqual(NOVEMBER_10);
  expect(deadlinesAt('2026-11-28', SCHOOLS)).toEqual({});
});

it('counts from the last day of the round that runs, whatever the page names', () => {
  const named = { ...SCHOOLS, round: '1' } as const;
  expect(deadlinesAt('2026-11-01', named)?.confirm).toEqual(NOVEMBER_10);
});
