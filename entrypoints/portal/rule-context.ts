import type { FoundPage } from '#utils/page/model.ts';
import type { PageRound } from '#utils/rounds/page-round.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { academicYearAt, bangkokTime } from '#utils/thai/dates.ts';

/**
 * What the rules have to know beside the record: today, the academic year (the page's own, else the
 * year whose round runs by the clock), the running round where it is known already, and the page's
 * mandatory fields, without those that the user lets stay empty.
 */
export function ruleContext(
  found: FoundPage,
  clock: Date,
  { optionalFields }: Settings,
  round: PageRound | undefined,
): RuleContext {
  const { date: today } = bangkokTime(clock);
  const its = (found.round && round?.named?.[found.round]) ?? round?.deadlines;
  return {
    today,
    academicYear: found.academicYear ?? round?.academicYear ?? academicYearAt(today),
    ...(found.records[0]?.row && { isList: true }),
    ...(found.grade !== undefined && { grade: found.grade }),
    ...(round?.span && { round: round.span }),
    deadlines: { ...its, ...found.lastDays },
    required: required(found.page, optionalFields),
  };
}
