import { districtWords } from '#components/words/district.ts';
import type { RoundPartProps } from './model.ts';

const MOST = 15;

/** What is found in several schools: the finding in words, then every rule with a bar and its numbers. */
export function Rules({ view, round }: RoundPartProps) {
  const words = districtWords(view.language);
  const { rules, counted, records } = round.summary;
  const [first] = rules;
  return (
    <section class="rules-part">
      <h2>
        {first
          ? words.mostFrequent(view.ruleTitle(first.rule), first.records, first.schools)
          : words.rules}
      </h2>
      {counted === 0 && <p>{words.noRules}</p>}
      {counted > 0 && <p class="soft">{words.rulesFrom(counted, records)}</p>}
      {first && (
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <td class="wide" />
              <th scope="col">{words.ruleRecords}</th>
              <th scope="col">{words.ruleSchools}</th>
            </tr>
          </thead>
          <tbody>
            {rules.slice(0, MOST).map(({ rule, records: its, schools }) => (
              <tr key={rule}>
                <th scope="row">
                  <a href={`#/rules/${rule}`}>{view.ruleTitle(rule)}</a>
                </th>
                <td class="wide">
                  <span class="share" aria-hidden="true">
                    <span
                      class="share-open"
                      style={{ width: `${(100 * its) / Math.max(1, first.records)}%` }}
                    />
                  </span>
                </td>
                <td>{its}</td>
                <td>{schools}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
