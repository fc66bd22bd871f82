import { useLayoutEffect, useRef } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import type { Language } from '#components/words.ts';
import { isTrusted, type ShownIssue, type Trusted } from './model.ts';

export interface SaveQuestionEvent {
  /** `first`: go to the first error; `save`: go on as the portal would; `back`: neither. */
  readonly type: 'first' | 'save' | 'back';
}

export interface SaveQuestionProps {
  readonly language: Language;
  /** The errors that remain, in page order; at least one. */
  readonly errors: readonly ShownIssue[];
  readonly trusted?: Trusted | undefined;
  onEvent(event: SaveQuestionEvent): void;
}

const NAMED_AT_MOST = 3;

/**
 * One small question before saving, answered once; take it away after the answer. A native modal
 * dialog: the browser itself keeps the focus in it and gives it back when it is taken away.
 */
export function SaveQuestion({
  language,
  errors,
  trusted = isTrusted,
  onEvent,
}: SaveQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    first.current?.focus();
    return () => {
      answered.current = true;
      current?.close();
    };
  }, []);
  const words = panelWords(language);
  const say = (type: SaveQuestionEvent['type']) => {
    if (answered.current) return;
    answered.current = true;
    onEvent({ type });
  };
  const answer = (type: SaveQuestionEvent['type']) => (event: Event) => {
    if (trusted(event)) say(type);
  };
  return (
    <dialog
      ref={dialog}
      lang={language}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="save-title"
      aria-describedby="save-fields"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        say('back');
      }}
      onClose={() => say('back')}
    >
      <h2 id="save-title">
        <Shape of="error" /> {words.saveTitle(errors.length)}
      </h2>
      <ul id="save-fields" class="dotted">
        {errors.slice(0, NAMED_AT_MOST).map((issue) => (
          <li key={issue.key}>{issue.fieldLabel}</li>
        ))}
        {errors.length > NAMED_AT_MOST && <li>{words.saveMore(errors.length - NAMED_AT_MOST)}</li>}
      </ul>
      <div class="acts">
        <button type="button" ref={first} class="main" onClick={answer('first')}>
          {words.saveFirst}
        </button>
        <button type="button" onClick={answer('save')}>
          {words.saveAnyway}
        </button>
      </div>
      <p class="soft">{words.saveBack}</p>
    </dialog>
  );
}
