import { Fragment } from 'preact';
import type { RoundsWords } from '#components/words/rounds.ts';
import type { TypedDate, TypedReading } from '#utils/rounds/typed-date.ts';
import type { RoundsEvent, RoundView, StepKey, StepView } from './model.ts';
import { StepForm } from './step-form.tsx';

interface RoundTableProps {
  readonly round: RoundView;
  readonly title: string;
  readonly words: RoundsWords;
  /** What was said is not changed in a year that is over. */
  readonly editable: boolean;
  /** The step whose days are being edited. */
  readonly editing: string | undefined;
  read(key: StepKey, typed: TypedDate): TypedReading;
  onEdit(step: string | undefined): void;
  onEvent(event: RoundsEvent): void;
}

const Source = ({ step, words }: { step: StepView; words: RoundsWords }) => (
  <>
    <span class={`trust ${step.trust}`}>{step.trustText}</span>
    <span class="soft">{step.sourceText}</span>
    {step.others.length > 0 && (
      <details>
        <summary>{words.others}</summary>
        <ul>
          {step.others.map((other) => (
            <li key={other}>{other}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);

const Row = (props: RoundTableProps & { step: StepView }) => {
  const { step, words, title, round, editable, editing, read, onEdit, onEvent } = props;
  const key = { system: round.system, round: round.id, step: step.id };
  const done = (event: RoundsEvent) => {
    onEdit(undefined);
    onEvent(event);
  };
  return (
    <>
      <tr data-step={step.id} data-trust={step.trust}>
        <th scope="row">{step.title}</th>
        <td data-head={words.date}>
          {step.dateText || words.unknownDay}
          {editable && editing !== step.id && (
            <button
              type="button"
              class="plain link edit"
              aria-label={words.editLabel(`${title} ${step.title}`)}
              onClick={() => onEdit(step.id)}
            >
              {words.edit}
            </button>
          )}
        </td>
        <td data-head={words.who}>{step.whoText || '–'}</td>
        <td data-head={words.source}>
          <Source step={step} words={words} />
        </td>
      </tr>
      {editing === step.id && (
        <tr class="form-row">
          <td colSpan={4}>
            <StepForm
              step={step}
              words={words}
              steps={round.steps}
              read={(typed) => read(key, typed)}
              onSave={(starts, ends) => done({ type: 'save', key, starts, ends })}
              onRemove={() => done({ type: 'remove', key })}
              onCancel={() => onEdit(undefined)}
            />
          </td>
        </tr>
      )}
    </>
  );
};

/** A round's steps with their days, who acts, and where each day comes from. */
export const RoundTable = (props: RoundTableProps) => {
  const { round, title, words } = props;
  return (
    <table class="round" data-system={round.system} data-round={round.id}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {round.steps.map((step, at) => (
          // The rows stay in their order, and a past year may name a step twice.
          <Fragment key={at}>
            <Row {...props} step={step} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
