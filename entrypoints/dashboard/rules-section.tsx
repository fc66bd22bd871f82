import type { RulesEvent } from '#components/rules/model.ts';
import { Rules } from '#components/rules/rules.tsx';
import { dashboardWords } from '#components/words/dashboard.ts';
import { catalogue } from '#utils/rules/catalogue.ts';
import { evidenceOf, REQUIRED_FIELDS } from '#utils/rules/required-fields.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { SettingsChange } from '#utils/settings/store.ts';
import type { Section, SectionState } from './section.ts';

let known: ReturnType<typeof catalogue> | undefined;

/** Made when it is first asked for: the other sections can do without. */
const rules = () => {
  known ??= catalogue();
  return known;
};

const REQUIRED = REQUIRED_FIELDS.map((field) => ({ field, evidence: evidenceOf(field) }));

/** The list with or without one of its members. */
const holding = (all: readonly string[], one: string, has: boolean): readonly string[] => {
  const others = all.filter((other) => other !== one);
  return has ? [...others, one] : others;
};

/** The change of the settings that an event asks for. */
export function rulesChange(event: RulesEvent, before: Settings): SettingsChange {
  switch (event.type) {
    case 'rule':
      return { disabledRules: holding(before.disabledRules, event.rule, !event.on) };
    case 'option': {
      const options = { ...before.ruleOptions[event.rule], [event.option]: event.value };
      return { ruleOptions: { [event.rule]: options } };
    }
    case 'resetOptions':
      return { ruleOptions: { [event.rule]: {} } };
    case 'field':
      return { optionalFields: holding(before.optionalFields, event.field, !event.mandatory) };
    case 'resetFields':
      return { optionalFields: [] };
  }
}

const targets = new WeakMap<SectionState['route'], { readonly rule: string }>();

const targetOf = (route: SectionState['route']) => {
  if (route.place === '') return undefined;
  const target = targets.get(route) ?? { rule: route.place };
  targets.set(route, target);
  return target;
};

/** All the rules: `#/rules`, or one of them: `#/rules/<rule-id>`. */
export const RULES_SECTION: Section = {
  id: 'rules',
  title: (language) => dashboardWords(language).rules,
  show: ({ settings, route, change }) => (
    <Rules
      language={settings.language}
      rules={rules()}
      required={REQUIRED}
      choices={settings}
      target={targetOf(route)}
      onEvent={(event) => void change((before) => rulesChange(event, before))}
    />
  ),
};
