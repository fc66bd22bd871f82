import { structureWords } from '#components/words/structure.ts';
import type { Language } from '#components/words.ts';

export interface ShownFile {
  readonly name: string;
  /** Letter for letter what is saved. */
  readonly text: string;
  /** An address of the text that the browser saves from. */
  readonly href: string;
}

export interface StructurePageProps {
  readonly language: Language;
  readonly state: 'loading' | 'failed' | 'shown';
  readonly file?: ShownFile | undefined;
  /** Labels that the user may add, by number. */
  readonly labels: readonly string[];
  readonly added: ReadonlySet<number>;
  readonly saved: boolean;
  onAdd(label: number, on: boolean): void;
  onSaved(): void;
}

const Labels = ({ language, labels, added, onAdd }: StructurePageProps) => {
  const words = structureWords(language);
  return (
    <fieldset>
      <legend>{words.labels}</legend>
      <p class="soft">{words.labelsNote}</p>
      <ul class="labels">
        {labels.map((label, at) => (
          <li key={at}>
            <label>
              <input
                type="checkbox"
                checked={added.has(at)}
                onChange={({ currentTarget }) => onAdd(at, currentTarget.checked)}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

/** Shows the file as it will be saved, says plainly what it is, and lets the user save it. */
export function StructurePage(props: StructurePageProps) {
  const { language, state, file } = props;
  const words = structureWords(language);
  if (state !== 'shown' || !file) {
    return (
      <main class="structure" lang={language}>
        <h1>{words.title}</h1>
        <p role="status">{state === 'failed' ? words.failed : words.loading}</p>
        {state === 'failed' && <p class="soft">{words.failedNote}</p>}
      </main>
    );
  }
  return (
    <main class="structure" lang={language}>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p>{words.removed}</p>
      <p>{words.check}</p>
      {props.labels.length > 0 && <Labels {...props} />}
      <h2 id="preview">{words.preview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section tabIndex={0} aria-labelledby="preview">
        <pre>{file.text}</pre>
      </section>
      <p class="save">
        <a class="main" href={file.href} download={file.name} onClick={props.onSaved}>
          {words.save}
        </a>
        <span class="soft">{file.name}</span>
      </p>
      <p role="status">{props.saved ? words.saved(file.name) : ''}</p>
    </main>
  );
}
