import { progressWords } from '#components/words/progress.ts';
import type { RoundPartProps } from './model.ts';

const AT_MOST = 10;
/** Of the cases of a rule; the others stand in the catalogue. */
const CASES = 2;

/** What is found most often, each with what to do and the way to its explanation. */
export function Frequent({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  const { rules } = round.summary;
  if (rules.length === 0) return null;
  /** The log knows the rule, not which of its cases it was. */
  const todo = ([one = '', ...more]: readonly string[]) =>
    more.length > 0 ? words.todoCases([one, ...more].slice(0, CASES).join(' · ')) : one;
  const unit = words.unit[round.unit];
  return (
    <section>
      <h2>{words.frequent}</h2>
      <ol class="frequent">
        {rules.slice(0, AT_MOST).map(({ rule, records }) => (
          <li key={rule} data-rule={rule}>
            <a href={`#/rules/${rule}`}>{view.rules[rule]?.title ?? rule}</a>
            <span>
              {records} {unit}
            </span>
            <p class="soft">{todo(view.rules[rule]?.todo ?? [])}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
