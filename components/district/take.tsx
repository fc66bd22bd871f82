import { useState } from 'preact/hooks';
import { districtFilesWords } from '#components/words/district-files.ts';
import type { PartProps, Taken } from './model.ts';

const count = ({ taken }: Taken, outcome: string): number =>
  taken.filter((one) => one.outcome === outcome).length;

/** Files from schools, as many as there are at once; each that is refused is named with its reason. */
export function Take({ view, onEvent }: PartProps) {
  const words = districtFilesWords(view.language);
  const [over, setOver] = useState(false);
  const { taking, taken } = view;
  const give = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onEvent({ type: 'files', files: [...files] });
  };
  return (
    <section class="take">
      <h2>{words.take}</h2>
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          give(event.dataTransfer?.files);
        }}
      >
        <span>{words.takeNote}</span>
        <input
          type="file"
          multiple
          accept=".json,application/json"
          aria-label={words.choose}
          disabled={taking !== undefined}
          onChange={({ currentTarget }) => {
            give(currentTarget.files);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {taking && <p>{words.taking(taking.done, taking.total)}</p>}
        {taken && !taking && (
          <>
            <p>
              <strong>
                {taken.refused.length === 0
                  ? words.takenAll(taken.taken.length)
                  : words.takenSome(taken.taken.length, taken.refused.length)}
              </strong>
            </p>
            {taken.taken.length > 0 && (
              <p>
                {words.outcomes(
                  count(taken, 'new'),
                  count(taken, 'replaced'),
                  count(taken, 'same'),
                  count(taken, 'older'),
                )}
              </p>
            )}
          </>
        )}
      </div>
      {taken && taken.refused.length > 0 && (
        <section class="refused" aria-label={words.refused}>
          <h3>{words.refused}</h3>
          <ul>
            {taken.refused.map(({ file, why }, at) => (
              <li key={at}>
                <strong>{file}</strong> {words.refusals[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
