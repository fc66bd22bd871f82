import type { ComponentChildren } from 'preact';
import { FileButton } from '#components/file-button.tsx';
import { type TaughtWords, taughtWords } from '#components/words/taught.ts';
import type { Language } from '#components/words.ts';
import { Refused } from './refused.tsx';

/** A lesson in words. */
export interface ShownLesson {
  readonly key: string;
  /** The control's label, else its name. */
  readonly label: string;
  /** What it is; `''` where it is not to be checked. */
  readonly field: string;
  /** Page and year, and whose part of the page. */
  readonly place: string;
}

/** What became of a file that the user chose. */
export type ShownFileReading =
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | {
      readonly kind: 'difference';
      readonly added: readonly ShownLesson[];
      readonly changed: readonly (ShownLesson & { readonly before: string })[];
      readonly same: number;
    }
  | { readonly kind: 'taken' | 'failed' };

export interface TaughtProps {
  readonly language: Language;
  readonly lessons: readonly ShownLesson[];
  readonly file: { readonly name: string; readonly href: string };
  readonly reading?: ShownFileReading | undefined;
  /** What is to be known before the list. */
  readonly children?: ComponentChildren;
  onRemove(key: string): void;
  onFile(file: File): void;
  onTake(): void;
  onLeave(): void;
}

const Lesson = ({ lesson, words }: { lesson: ShownLesson; words: TaughtWords }) => (
  <div>
    <p>
      “{lesson.label || words.unnamed}” → <strong>{lesson.field || words.none}</strong>
    </p>
    <p class="soft">{lesson.place}</p>
  </div>
);

function Reading({ reading, words, ...props }: TaughtProps & { words: TaughtWords }) {
  if (!reading) return null;
  if (reading.kind === 'refused') return <Refused problems={reading.problems} words={words} />;
  if (reading.kind !== 'difference') return <p>{words[reading.kind]}</p>;
  const { added, changed, same } = reading;
  if (added.length + changed.length === 0) return <p>{words.nothingNew}</p>;
  return (
    <>
      <p>
        <strong>{words.preview(added.length, changed.length, same)}</strong>
      </p>
      <ul class="lessons">
        {added.map((lesson) => (
          <li key={lesson.key}>
            <Lesson lesson={lesson} words={words} />
            <span>{words.added}</span>
          </li>
        ))}
        {changed.map((lesson) => (
          <li key={lesson.key}>
            <Lesson lesson={lesson} words={words} />
            <span>{words.changed(lesson.before || words.none)}</span>
          </li>
        ))}
      </ul>
      <p class="acts">
        <button type="button" class="main" onClick={props.onTake}>
          {words.take}
        </button>
        <button type="button" onClick={props.onLeave}>
          {words.leave}
        </button>
      </p>
    </>
  );
}

/** What the user taught: listed, removable, saved as a file, and taken from one after a look at it. */
export function Taught(props: TaughtProps) {
  const { language, lessons, file } = props;
  const words = taughtWords(language);
  return (
    <fieldset class="taught">
      <legend>{words.title}</legend>
      <p class="soft">{words.note}</p>
      {props.children}
      {lessons.length === 0 && <p>{words.empty}</p>}
      <ul class="lessons">
        {lessons.map((lesson) => (
          <li key={lesson.key}>
            <Lesson lesson={lesson} words={words} />
            <button type="button" onClick={() => props.onRemove(lesson.key)}>
              {words.remove}
              <span class="aside"> {lesson.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="acts">
        {lessons.length > 0 && (
          <a class="button" href={file.href} download={file.name}>
            {words.save}
          </a>
        )}
        <FileButton text={words.load} accept=".json,application/json" onFile={props.onFile} />
      </p>
      <div role="status" class="reading">
        <Reading {...props} words={words} />
      </div>
    </fieldset>
  );
}
