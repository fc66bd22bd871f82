import { exchangeWords } from '#components/words/exchange.ts';
import type { CalendarProblem } from '#utils/rounds/calendar-file.ts';
import type { IcsReading, LeftOut } from '#utils/rounds/ics-read.ts';
import { type Language, STEP_TITLES } from '#utils/rounds/words.ts';

/** What is wrong with a calendar file, in words that name the line or entry. */
export function problemText(problem: CalendarProblem, language: Language): string {
  const words = exchangeWords(language);
  const at = 'entry' in problem ? words.entry(problem.entry) : '';
  switch (problem.kind) {
    case 'not-json':
      return words['not-json'] + (problem.line === undefined ? '' : words.line(problem.line));
    case 'wrong-part':
      return at + words['wrong-part'](problem.part);
    case 'christian-year':
      return at + words['christian-year'](problem.corrected);
    case 'buddhist-day':
      return `${at}${problem.part}: ${words['buddhist-day'](problem.corrected)}`;
    case 'no-such-day':
    case 'outside-round':
      return `${at}${problem.part}: ${words[problem.kind]}`;
    case 'out-of-order':
      return at + words['out-of-order'](STEP_TITLES[problem.against][language]);
    default:
      return at + words[problem.kind];
  }
}

/** Why an .ics file cannot be read at all. */
export function icsProblemText(
  problem: Extract<IcsReading, { ok: false }>['problem'],
  language: Language,
): string {
  const words = exchangeWords(language);
  return problem.kind === 'broken'
    ? words.at(problem.line, '') + words.broken
    : words[problem.kind];
}

/** Why an event of an .ics file is not used. */
export function leftOutText(left: LeftOut, language: Language): string {
  const words = exchangeWords(language);
  const at = words.at(left.line, left.title);
  if (left.why === 'buddhist-day') return at + words['buddhist-day'](left.corrected ?? '');
  if (left.why === 'out-of-order')
    return at + words['out-of-order'](left.against ? STEP_TITLES[left.against][language] : '');
  return at + words[left.why];
}
