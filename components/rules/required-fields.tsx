import { Switch } from '#components/switch.tsx';
import type { RulesWords } from '#components/words/rules.ts';
import { type Language, sectionWord } from '#components/words.ts';
import { fieldOf } from '#utils/records/fields.ts';
import type { OnRules, RequiredField } from './model.ts';

interface RequiredFieldsProps {
  readonly fields: readonly RequiredField[];
  readonly optional: readonly string[];
  readonly language: Language;
  readonly words: RulesWords;
  onEvent: OnRules;
}

/** A switch for each mandatory field, by part of the form, with what says that it is mandatory. */
export function RequiredFields(props: RequiredFieldsProps) {
  const { fields, optional, language, words, onEvent } = props;
  const groups = Map.groupBy(fields, ({ field }) => fieldOf(field).section);
  const on = fields.filter(({ field }) => !optional.includes(field)).length;
  return (
    <section class="required">
      <h4>{words.required}</h4>
      <p>{words.requiredNote}</p>
      <p class="tally" role="status">
        {words.requiredOn(on, fields.length)}
      </p>
      {optional.length > 0 && (
        <button type="button" onClick={() => onEvent({ type: 'resetFields' })}>
          {words.resetRequired}
        </button>
      )}
      {[...groups].map(([section, members]) => (
        <fieldset key={section}>
          <legend>{sectionWord(section, language)}</legend>
          {members.map(({ field, evidence }) => (
            <div key={field} data-field={field}>
              <Switch
                label={fieldOf(field).label[language]}
                text={evidence.map((kind) => words[kind]).join(', ')}
                on={!optional.includes(field)}
                onChange={(mandatory) => onEvent({ type: 'field', field, mandatory })}
              />
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
