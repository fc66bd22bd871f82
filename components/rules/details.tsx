import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import { RECORD_WORDS, type RulesWords } from '#components/words/rules.ts';
import { type Language, severityWord } from '#components/words.ts';
import { CANNOT_TELL, type CatalogueRule, type ShownExample } from '#utils/rules/model.ts';
import { ExampleItem } from './example.tsx';
import { fieldLabel } from './example-value.tsx';

interface DetailsProps {
  readonly rule: CatalogueRule;
  readonly language: Language;
  readonly words: RulesWords;
}

/** More labels than these say less than their number. */
const MOST_LABELS = 10;

function Facts({ rule, language, words }: DetailsProps) {
  const facts: readonly (readonly [string, string])[] = [
    [words.source, rule.about.source[language]],
    [words.certainty, panelWords(language)[rule.certainty]],
    [words.records, rule.records.map((kind) => RECORD_WORDS[kind][language]).join(', ')],
    [
      words.fields,
      rule.reads.length > MOST_LABELS
        ? words.manyFields(rule.reads.length)
        : rule.reads.map((field) => fieldLabel(field, language)).join(', '),
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const Messages = ({ rule, language, words }: DetailsProps) => (
  <section>
    <h4>{words.messages}</h4>
    <ul class="messages">
      {rule.messages.map(({ severity, see, todo }, at) => (
        <li key={at} class={severity}>
          <p class="kind">
            <Shape of={severity} /> {severityWord(severity, language)}
          </p>
          <p class="see">{see[language]}</p>
          <p>{todo[language]}</p>
        </li>
      ))}
    </ul>
  </section>
);

const kindOf = ({ verdict }: ShownExample): 'flags' | 'silent' | 'cannotTell' =>
  verdict === CANNOT_TELL ? 'cannotTell' : verdict.length > 0 ? 'flags' : 'silent';

const Examples = ({ rule, language, words }: DetailsProps) => (
  <section>
    <h4>{words.examples}</h4>
    {(['flags', 'silent', 'cannotTell'] as const).map((kind) => {
      const examples = rule.examples.filter((example) => kindOf(example) === kind);
      if (examples.length === 0) return null;
      return (
        <div key={kind} class="cases" data-kind={kind}>
          <h5>{words[kind]}</h5>
          <ul>
            {examples.map((example, at) => (
              <ExampleItem key={at} {...{ example, language, words }} />
            ))}
          </ul>
        </div>
      );
    })}
  </section>
);

interface WholeProps extends DetailsProps {
  /** What stands between the facts and the messages. */
  readonly children: ComponentChildren;
}

/** All that is known of a rule; made once, since hundreds of examples may be open together. */
export function Details({ rule, language, words, children }: WholeProps) {
  const facts = useMemo(() => <Facts {...{ rule, language, words }} />, [rule, language, words]);
  const rest = useMemo(
    () => (
      <>
        <Messages {...{ rule, language, words }} />
        <Examples {...{ rule, language, words }} />
      </>
    ),
    [rule, language, words],
  );
  return (
    <>
      <p>{rule.about.why[language]}</p>
      {facts}
      {children}
      {rest}
    </>
  );
}
