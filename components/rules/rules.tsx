import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { rulesWords, TOPIC_WORDS } from '#components/words/rules.ts';
import { isOn, type OnRules, type RulesView } from './model.ts';
import { headingId, RuleCard } from './rule-card.tsx';
import { EVERYTHING, findRules } from './search.ts';
import { Toolbar } from './toolbar.tsx';

export interface RulesProps extends RulesView {
  onEvent: OnRules;
}

/** All rules by topic, each with its switch; a target is opened, brought into view and focused. */
export function Rules(props: RulesProps) {
  const { language, rules, choices, target, onEvent } = props;
  const words = rulesWords(language);
  const [wanted, setWanted] = useState(EVERYTHING);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const unknown = target !== undefined && !rules.some(({ id }) => id === target.rule);

  useLayoutEffect(() => {
    if (!target || unknown) return;
    setWanted(EVERYTHING);
    setOpen((before) => new Set([...before, target.rule]));
  }, [target, unknown]);
  useLayoutEffect(() => {
    if (!target || !open.has(target.rule)) return;
    const heading = document.getElementById(headingId(target.rule));
    heading?.focus({ preventScroll: true });
    heading?.closest('article')?.scrollIntoView?.();
    // Only when the target comes to be open, not whenever something else is opened.
  }, [target, target && open.has(target.rule)]);

  const toggle = useCallback((rule: string) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(rule)) next.add(rule);
      return next;
    });
  }, []);

  const shown = findRules(rules, wanted, choices);
  const on = rules.filter(({ id }) => isOn(id, choices)).length;
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  return (
    <div class="rules">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="tally">
        <strong>{words.on(on, rules.length)}</strong>
      </p>
      {unknown && <p class="notice">{words.unknownRule}</p>}
      <Toolbar {...{ wanted, topics, language, words }} onChange={setWanted} />
      <div class="found">
        <p role="status">{words.found(shown.length, rules.length)}</p>
        <button type="button" onClick={() => setOpen(new Set(shown.map(({ id }) => id)))}>
          {words.showAll}
        </button>
        {open.size > 0 && (
          <button type="button" onClick={() => setOpen(new Set())}>
            {words.hideAll}
          </button>
        )}
      </div>
      {shown.length === 0 && (
        <div class="notice">
          <p>{words.none}</p>
          <button type="button" onClick={() => setWanted(EVERYTHING)}>
            {words.clear}
          </button>
        </div>
      )}
      {[...Map.groupBy(shown, ({ topic }) => topic)].map(([topic, members]) => (
        <section key={topic} class="topic" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{TOPIC_WORDS[topic][language]}</h2>
          {members.map((rule) => (
            <RuleCard
              key={rule.id}
              {...{ rule, choices, language, words, onEvent }}
              required={props.required}
              open={open.has(rule.id)}
              onToggle={toggle}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
