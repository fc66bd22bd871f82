import { useId, useState } from 'preact/hooks';
import type { RoundsWords } from '#components/words/rounds.ts';
import type { TypedDate, TypedField, TypedReading } from '#utils/rounds/typed-date.ts';
import type { StepView } from './model.ts';

interface StepFormProps {
  readonly step: StepView;
  readonly words: RoundsWords;
  /** All of its round. */
  readonly steps: readonly StepView[];
  /** Reads what was typed. */
  read(typed: TypedDate): TypedReading;
  onSave(starts: string, ends: string): void;
  onRemove(): void;
  onCancel(): void;
}

const FIELDS: readonly TypedField[] = ['first', 'last', 'opens', 'closes'];

/** The days of a step, to be typed; nothing is stored before all of it can be read. */
export function StepForm(props: StepFormProps) {
  const { step, words, steps, read, onSave, onRemove, onCancel } = props;
  const id = useId();
  const [typed, setTyped] = useState(step.typed);
  const [reading, setReading] = useState<TypedReading>();
  const problems = reading && !reading.ok ? reading.problems : {};
  const { corrected, against } = reading && !reading.ok ? reading : {};
  const clash = steps.find(({ id }) => id === against);

  const submit = (event: Event) => {
    event.preventDefault();
    const next = read(typed);
    setReading(next);
    if (next.ok) return onSave(next.starts, next.ends);
    const wrong = FIELDS.find((field) => next.problems[field]);
    document.getElementById(`${id}-${wrong}`)?.focus();
  };

  return (
    <form class="step-form" noValidate onSubmit={submit} aria-label={words.editing(step.title)}>
      <div class="step-fields">
        {FIELDS.map((field) => {
          const problem = problems[field];
          return (
            <div key={field}>
              <label for={`${id}-${field}`}>{words.fields[field]}</label>
              <input
                id={`${id}-${field}`}
                name={field}
                value={typed[field]}
                placeholder={words.examples[field]}
                autocomplete="off"
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem && `${id}-${field}-why`}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
              {problem && (
                <p class="problem" id={`${id}-${field}-why`}>
                  ■ {words.problems[problem]}
                  {problem === 'christian' && corrected && ` ${words.instead(corrected)}`}
                  {problem === 'out-of-order' && clash && ` ${clash.title} ${clash.dateText}`}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <div class="buttons">
        <button type="submit" class="main">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
        {step.trust === 'own' && (
          <button type="button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </form>
  );
}
