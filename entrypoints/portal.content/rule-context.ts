import type { FoundPage } from '#utils/page/model.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { academicYearAt, bangkokTime } from '#utils/thai/dates.ts';

/**
 * What the rules have to know beside the record: today, the academic year (the page's own, else the
 * year whose round runs by the clock), the running round and the page's mandatory fields, without those
 * that the user lets stay empty.
 */
export function ruleContext(
  found: FoundPage,
  clock: Date,
  { optionalFields }: Settings,
): RuleContext {
  const now = bangkokTime(clock);
  const round = roundsAt(now, 'dmc', [], found.academicYear);
  const year = round.phase === 'upcoming' ? undefined : round.academicYear;
  return {
    today: now.date,
    academicYear: found.academicYear ?? year ?? academicYearAt(now.date),
    ...(round.span && { round: round.span }),
    required: required(found.page, optionalFields),
  };
}
