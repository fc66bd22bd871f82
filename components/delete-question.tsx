import { useState } from 'preact/hooks';
import { SureButtons } from './sure-buttons.tsx';

interface DeleteQuestionProps {
  /** The round that is shown; without one only everything can be deleted. */
  readonly scope: string | undefined;
  readonly words: {
    readonly deleteRound: string;
    readonly deleteAll: string;
    readonly sure: string;
    readonly cancel: string;
  };
  /** `null`: everything. */
  onDelete(scope: string | null): void;
}

/** Deletes a round or everything, after a second press. */
export function DeleteQuestion({ scope, words, onDelete }: DeleteQuestionProps) {
  const [asking, ask] = useState<string | null>();
  if (asking === undefined)
    return (
      <p class="buttons">
        {scope !== undefined && (
          <button type="button" onClick={() => ask(scope)}>
            {words.deleteRound}
          </button>
        )}
        <button type="button" onClick={() => ask(null)}>
          {words.deleteAll}
        </button>
      </p>
    );
  return (
    <p class="buttons" role="alert">
      <SureButtons
        words={words}
        onSure={() => {
          onDelete(asking);
          ask(undefined);
        }}
        onCancel={() => ask(undefined)}
      />
    </p>
  );
}
