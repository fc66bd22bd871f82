import { type FilesWords, inDigits } from '#components/words/files.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Share, Tally } from '#utils/roster/desk.ts';

const MOST = 8;

const sum = ({ counts }: Share): number => counts.error + counts.warning + counts.info;

const Bars = ({
  title,
  shares,
  most,
}: {
  title: string;
  shares: readonly Share[];
  most: number;
}) => (
  <figure class="bars">
    <figcaption>{title}</figcaption>
    <ol>
      {shares.map((share) => (
        <li key={share.key}>
          <span class="label">{share.title}</span>
          <span class="shares" aria-hidden="true">
            {SEVERITIES.map((severity) => (
              <span
                key={severity}
                class={severity}
                style={{ width: `${(100 * share.counts[severity]) / most}%` }}
              />
            ))}
          </span>
          <span class="amount">{inDigits(sum(share))}</span>
        </li>
      ))}
    </ol>
  </figure>
);

const Table = (props: {
  caption: string;
  shares: readonly Share[];
  pupils: boolean;
  language: Language;
  words: FilesWords;
}) => (
  <table>
    <caption>{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{props.caption}</th>
        {props.pupils && <th scope="col">{props.words.pupils}</th>}
        {SEVERITIES.map((severity) => (
          <th scope="col" key={severity}>
            {severityWord(severity, props.language)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {props.shares.map((share) => (
        <tr key={share.key}>
          <th scope="row">{share.title}</th>
          {props.pupils && <td>{inDigits(share.pupils)}</td>}
          {SEVERITIES.map((severity) => (
            <td key={severity}>{inDigits(share.counts[severity])}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

interface CountsProps {
  readonly tally: Tally;
  readonly language: Language;
  readonly words: FilesWords;
  /** A rule's name in the interface's language. */
  ruleTitle(rule: string): string;
}

const worst = (shares: readonly Share[], weight: (share: Share) => number): readonly Share[] =>
  shares
    .filter((share) => weight(share) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST);

/** How much was found in which class and by which rule: bars for the worst, all in a table. */
export function CountsPart({ tally, language, words, ruleTitle }: CountsProps) {
  const rules = tally.rules.map((share) => ({ ...share, title: ruleTitle(share.key) }));
  const worstClasses = worst(tally.classes, sum);
  const worstRules = worst(rules, sum);
  const [firstClass, firstRule] = [worstClasses[0], worstRules[0]];
  if (!firstClass || !firstRule) return null;
  return (
    <section class="counts" aria-label={words.counts}>
      <div class="plots">
        <Bars
          title={words.ofClasses(firstClass.title, inDigits(sum(firstClass)))}
          shares={worstClasses}
          most={sum(firstClass)}
        />
        <Bars
          title={words.ofRules(firstRule.title, inDigits(sum(firstRule)))}
          shares={worstRules}
          most={sum(firstRule)}
        />
      </div>
      <details>
        <summary>{words.countsTable}</summary>
        <div class="tables">
          <Table {...{ language, words }} caption={words.class} shares={tally.classes} pupils />
          <Table {...{ language, words }} caption={words.rule} shares={rules} pupils={false} />
        </div>
      </details>
    </section>
  );
}
