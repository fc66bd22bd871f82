import { useState } from 'preact/hooks';
import type { FilesWords } from '#components/words/files.ts';
import type { OnFiles } from './model.ts';

const fileIn = (event: DragEvent): File | undefined => event.dataTransfer?.files[0];

/** Takes a file that is dropped or chosen; the one file input of the page. */
export function Drop(props: { words: FilesWords; again: boolean; onEvent: OnFiles }) {
  const { words, again, onEvent } = props;
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined) => file && onEvent({ type: 'file', file });
  return (
    <label
      class={`drop chooser${again ? ' again' : ''}${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(fileIn(event));
      }}
    >
      <strong>{again ? words.other : words.drop}</strong>
      <span class="choose" aria-hidden="true">
        {words.chooseFile}
      </span>
      <input
        type="file"
        aria-label={again ? words.other : words.choose}
        accept=".xlsx,.csv,.xls,.txt,.htm,.html"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <span class="soft">{words.kinds}</span>
      {!again && <span class="soft">{words.from}</span>}
    </label>
  );
}
