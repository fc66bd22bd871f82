import fc from 'fast-check';
import type { DistrictDate } from '#utils/rounds/district-dates.ts';
import { clashOf, isInRound, ROUNDS_OF } from '#utils/rounds/in-round.ts';
import { STEPS } from '#utils/rounds/model.ts';
import { writeMoment } from '#utils/rounds/moments.ts';
import { isSameStep, type OwnDate } from '#utils/rounds/own-dates.ts';
import { addDays } from '#utils/thai/dates.ts';
import { plainName } from '#utils/thai/plain-name.ts';

/** Any minute but midnight, which at an end is another way to say the day before. */
const minutes = fc.option(fc.integer({ min: 1, max: 1439 }), { nil: undefined });

const date = fc
  .record({
    of: fc.constantFrom(
      ...Object.entries(ROUNDS_OF).flatMap(([system, rounds]) =>
        rounds.map((round) => ({ system: system as OwnDate['system'], round })),
      ),
    ),
    academicYear: fc.integer({ min: 2557, max: 2600 }),
    step: fc.constantFrom(...STEPS),
    from: fc.integer({ min: 0, max: 500 }),
    length: fc.integer({ min: 0, max: 100 }),
    opens: minutes,
    closes: minutes,
  })
  .map(({ of, academicYear, step, from, length, opens, closes }) => {
    const first = addDays({ year: academicYear - 543, month: 3, day: 1 }, from);
    const last = addDays(first, length);
    const inOrder = length > 0 || (closes ?? 1440) >= (opens ?? 0);
    const starts = { date: first, ...(opens !== undefined && inOrder && { minutes: opens }) };
    const ends = { date: last, ...(closes !== undefined && inOrder && { minutes: closes }) };
    return {
      ...of,
      academicYear,
      step,
      starts: writeMoment(starts),
      ends: writeMoment(ends),
      first,
      last,
    };
  })
  .filter(({ first, last, round, academicYear }) =>
    [first, last].every((day) => isInRound(day, round, academicYear)),
  )
  .map(({ first: _, last: __, ...rest }): OwnDate => rest);

/** Calendars that a district could hand out: each step once, and in an order that can be. */
export const calendars = fc.array(date, { minLength: 1, maxLength: 30 }).map((dates) => {
  const kept: OwnDate[] = [];
  for (const one of dates)
    if (!kept.some((other) => isSameStep(other, one)) && !clashOf(one, kept)) kept.push(one);
  return kept;
});

/** What an office may call itself, also in signs that a file has to escape. */
export const names = fc
  .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
  .map((text) => plainName(`สพป. ${text}`));

export const withSource = (dates: readonly OwnDate[], source: string): DistrictDate[] =>
  dates.map((one) => ({ ...one, source }));
