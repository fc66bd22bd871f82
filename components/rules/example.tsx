import { Shape } from '#components/shape.tsx';
import type { RulesWords } from '#components/words/rules.ts';
import { type Language, severityWord } from '#components/words.ts';
import { choiceLabel } from '#utils/records/choices.ts';
import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { CANNOT_TELL, type ShownExample, type ShownFinding } from '#utils/rules/model.ts';
import { formatThaiDate } from '#utils/thai/dates.ts';
import { ExampleValue, fieldLabel } from './example-value.tsx';

interface ExampleProps {
  readonly example: ShownExample;
  readonly language: Language;
  readonly words: RulesWords;
}

/** The fields of the rows in the order of the form. */
function keysIn(rows: readonly Values[]): readonly FieldKey[] {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  return FIELD_KEYS.filter((field) => named.has(field));
}

const findingsOf = ({ verdict }: ShownExample): readonly ShownFinding[] =>
  verdict === CANNOT_TELL ? [] : verdict;

const Flag = (props: { finding: ShownFinding | undefined; language: Language }) =>
  props.finding ? (
    <span class="flag">
      <Shape of={props.finding.severity} /> {severityWord(props.finding.severity, props.language)}
    </span>
  ) : null;

const Fields = ({ example, values, ...rest }: ExampleProps & { values: Values }) => (
  <dl class="values">
    {keysIn([values]).map((field) => (
      <div key={field}>
        <dt>{fieldLabel(field, rest.language)}</dt>
        <dd>
          <ExampleValue field={field} text={values[field] ?? ''} {...rest} />
          <Flag
            finding={findingsOf(example).find((finding) => finding.field === field)}
            language={rest.language}
          />
        </dd>
      </div>
    ))}
  </dl>
);

function Rows({ example, language, words }: ExampleProps) {
  const fields = keysIn(example.rows);
  const found = findingsOf(example);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section class="rows" tabIndex={0} aria-label={example.says[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {fieldLabel(field, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {example.rows.map((values, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {fields.map((field) => (
                <td key={field}>
                  {values[field] !== undefined && (
                    <ExampleValue {...{ field, language, words }} text={values[field]} />
                  )}
                  <Flag
                    finding={found.find((one) => one.row === row && one.field === field)}
                    language={language}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** When and where the example takes place, as far as it says so. */
function Circumstances({ example, words }: ExampleProps) {
  const { today, academicYear, grade, deadlines } = example.context;
  const last = deadlines?.confirm ?? deadlines?.certify;
  const parts: readonly (readonly [string, string | undefined])[] = [
    [words.today, today && formatThaiDate(today)],
    [words.academicYear, academicYear?.toString()],
    [words.grade, grade && (choiceLabel('levelDtlCode', grade) ?? grade)],
    [words.deadline, last && formatThaiDate(last)],
  ];
  const said = parts.flatMap(([name, text]) => (text ? [`${name} ${text}`] : []));
  return said.length > 0 ? <p class="soft">{said.join(' · ')}</p> : null;
}

/** One documented case: what is on the page, and what is marked there. */
export function ExampleItem(props: ExampleProps) {
  const { example, language, words } = props;
  const [only = {}, ...others] = example.rows;
  return (
    <li class="example">
      <p>{example.says[language]}</p>
      {others.length > 0 ? <Rows {...props} /> : <Fields {...props} values={only} />}
      {example.fixed && (
        <div class="fixed">
          <p>{words.fixed}</p>
          <Fields {...props} example={{ ...example, verdict: [] }} values={example.fixed} />
        </div>
      )}
      <Circumstances {...props} />
    </li>
  );
}
