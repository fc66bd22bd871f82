import { useState } from 'preact/hooks';
import { FileButton } from '#components/file-button.tsx';
import { SureButtons } from '#components/sure-buttons.tsx';
import { type BackupWords, backupWords } from '#components/words/backup.ts';
import type { Language } from '#components/words.ts';
import { Refused } from './refused.tsx';

/** What became of a file that the user chose, or of what they pressed. */
export type ShownBackup =
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | {
      readonly kind: 'difference';
      readonly rows: readonly {
        readonly part: string;
        readonly now: string;
        readonly next: string;
      }[];
    }
  /** What can be undone. */
  | { readonly kind: 'taken' | 'wasReset' }
  | { readonly kind: 'undone' | 'failed' };

export interface BackupProps {
  readonly language: Language;
  readonly file: { readonly name: string; readonly href: string };
  readonly shown?: ShownBackup | undefined;
  onFile(file: File): void;
  onTake(): void;
  onLeave(): void;
  onReset(): void;
  onUndo(): void;
}

type PartProps = BackupProps & { readonly words: BackupWords };

function Shown({ shown, words, onTake, onLeave, onUndo }: PartProps) {
  if (!shown) return null;
  if (shown.kind === 'refused') return <Refused problems={shown.problems} words={words} />;
  if (shown.kind === 'taken' || shown.kind === 'wasReset')
    return (
      <p class="acts">
        {words[shown.kind]}
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      </p>
    );
  if (shown.kind !== 'difference') return <p>{words[shown.kind]}</p>;
  if (shown.rows.length === 0) return <p>{words.nothingNew}</p>;
  return (
    <>
      <p>
        <strong>{words.preview(shown.rows.length)}</strong>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.next}</th>
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ part, now, next }) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{now}</td>
              <td>{next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="acts">
        <button type="button" class="main" onClick={onTake}>
          {words.take}
        </button>
        <button type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </>
  );
}

/** Takes two presses, since a slip would cost an afternoon's choices. */
function Reset({ words, onReset }: PartProps) {
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <button type="button" onClick={() => ask(true)}>
        {words.reset}
      </button>
    );
  return (
    <div role="alert">
      <p class="acts">
        <SureButtons
          words={words}
          onSure={() => {
            ask(false);
            onReset();
          }}
          onCancel={() => ask(false)}
        />
      </p>
      <p class="soft">{words.resetNote}</p>
    </div>
  );
}

/** All settings as a file, from a file after a look at what would change, and back to the usual ones. */
export function Backup(props: BackupProps) {
  const { language, file, onFile } = props;
  const words = backupWords(language);
  return (
    <fieldset class="backup">
      <legend>{words.title}</legend>
      <p class="soft">{words.note}</p>
      <p class="acts">
        <a class="button" href={file.href} download={file.name}>
          {words.save}
        </a>
        <FileButton text={words.load} accept=".json,application/json" onFile={onFile} />
      </p>
      <div role="status" class="shown">
        <Shown {...props} words={words} />
      </div>
      <Reset {...props} words={words} />
    </fieldset>
  );
}
