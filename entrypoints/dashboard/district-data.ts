import type { DistrictRound, DistrictScope } from '#components/district/model.ts';
import { inOrder } from '#components/district/order.ts';
import { districtWords } from '#components/words/district.ts';
import type { Language } from '#components/words.ts';
import { deadlinesOf } from '#utils/district/deadlines.ts';
import type { DistrictTableWords } from '#utils/district/export.ts';
import {
  LETTER_LANGUAGE,
  type LetterFacts,
  type Letters,
  letterTo,
  letterToAll,
} from '#utils/district/letter.ts';
import type { KeptSchool } from '#utils/district/model.ts';
import { isOpen } from '#utils/district/stage.ts';
import { type SchoolLine, scopesInOrder, summariseDistrict } from '#utils/district/summary.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { bangkokTime, formatShortThaiDate } from '#utils/thai/dates.ts';
import { titleOf } from './progress-data.ts';

export const dayText = (moment: number): string =>
  moment > 0 ? formatShortThaiDate(bangkokTime(new Date(moment)).date) : '-';

export const ruleTitle = (language: Language) => (rule: string) =>
  RULE_TEXTS[rule]?.title[language] ?? rule;

/** The rounds of which something is known, as they are chosen from. */
export const scopesOf = (schools: readonly KeptSchool[], language: Language): DistrictScope[] =>
  scopesInOrder(schools).map((scope) => ({ scope, title: titleOf(scope, language) }));

const letterFacts = (scope: string, known: readonly DatedStep[], now: number): LetterFacts => {
  const deadlineOf = deadlinesOf(scope, known, now, LETTER_LANGUAGE);
  return {
    round: titleOf(scope, LETTER_LANGUAGE),
    deadline: (stage) =>
      deadlineOf(stage) ??
      deadlineOf('confirm') ?? { dateText: '', leftText: '', unconfirmed: false },
    dayText,
  };
};

/** The message to one school, as it is copied. */
export const letterOf = (
  line: SchoolLine,
  scope: string,
  letters: Letters,
  known: readonly DatedStep[],
  now: number,
): string => letterTo(letters.one, line, letterFacts(scope, known, now));

/** A round as the page shows it. */
export function districtRound(
  scope: string,
  schools: readonly KeptSchool[],
  letters: Letters,
  known: readonly DatedStep[],
  language: Language,
  now: number,
): DistrictRound {
  const deadlineOf = deadlinesOf(scope, known, now, language);
  const summary = summariseDistrict(scope, schools, deadlineOf);
  const open = inOrder(
    summary.lines.filter(({ stage }) => isOpen(stage)),
    { by: 'status', descending: false },
  );
  return {
    scope,
    title: titleOf(scope, language),
    summary,
    deadline: deadlineOf('confirm'),
    beforeTitle: summary.before ? titleOf(summary.before.scope, language) : '',
    letterToAll:
      open.length > 0 ? letterToAll(letters.all, open, letterFacts(scope, known, now)) : '',
  };
}

export function districtTableWords(language: Language): DistrictTableWords {
  const words = districtWords(language);
  return {
    schools: words.columns.schools.split('|'),
    rules: words.columns.rules.split('|'),
    sheets: { schools: words.schools, rules: words.rules.slice(0, 31) },
    stageText: (stage) => words.stages[stage],
    lateText: (late) => words.lateness[late],
    ruleText: ruleTitle(language),
    dayText: (moment) => (moment > 0 ? dayText(moment) : ''),
  };
}
