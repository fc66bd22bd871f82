import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTrusted, type Trusted } from '#components/panel/model.ts';
import type { TeachingWords } from '#components/words/teaching.ts';
import { type FieldGroup, searched } from './model.ts';

interface ChooserProps {
  readonly words: TeachingWords;
  /** The control's label as the page shows it. */
  readonly label: string;
  /** What it is checked as now; `''` where it is not. */
  readonly now: string;
  readonly groups: readonly FieldGroup[];
  /** Whether something was taught of it before. */
  readonly taught: boolean;
  readonly failed: boolean;
  readonly trusted?: Trusted | undefined;
  /** A field's key, or `none`. */
  onChoose(field: string): void;
  onForget(): void;
  onClose(): void;
}

/** Asks what a control is. A native modal dialog: the browser keeps the focus in it and gives it back. */
export function Chooser(props: ChooserProps) {
  const { words, label, trusted = isTrusted } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    search.current?.focus();
    return () => current?.close();
  }, []);
  const groups = searched(props.groups, query);
  const all = groups.flatMap(({ fields }) => fields);
  const [only] = all.length === 1 ? all : [];
  const choose = (field: string) => (event: Event) => trusted(event) && props.onChoose(field);
  return (
    <dialog
      ref={dialog}
      class="chooser"
      aria-labelledby="teach-title"
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="teach-title">{words.ask(label || words.unnamed)}</h2>
      <p class="soft">{props.now ? words.now(props.now) : words.unknown}</p>
      {props.failed && <p role="alert">{words.failed}</p>}
      <input
        ref={search}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && only && !event.isComposing) choose(only.key)(event);
        }}
      />
      <div class="fields">
        <button type="button" onClick={choose('none')}>
          {words.none}
        </button>
        {props.taught && (
          <button type="button" onClick={(event) => trusted(event) && props.onForget()}>
            {words.forget}
          </button>
        )}
        {groups.map(({ title, fields }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul aria-label={title}>
              {fields.map((field) => (
                <li key={field.key}>
                  <button type="button" data-field={field.key} onClick={choose(field.key)}>
                    {field.label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p role="status">{words.noMatch}</p>}
      </div>
      <p class="soft">{words.kept}</p>
      <button type="button" onClick={props.onClose}>
        {words.close}
      </button>
    </dialog>
  );
}
