import { progressWords } from '#components/words/progress.ts';
import { DistrictPreview } from './district-preview.tsx';
import type { PartProps } from './model.ts';
import { shortText } from './short-text.ts';

/** Everything that leaves the page, by the user's own hand. */
export function TakeAlong({ view, onEvent }: PartProps) {
  const words = progressWords(view.language);
  const { round, notice } = view;
  const button = (type: 'csv' | 'xlsx' | 'json' | 'print' | 'district', text: string) => (
    <button type="button" onClick={() => onEvent({ type })}>
      {text}
    </button>
  );
  return (
    <section class="take">
      <h2>{words.take}</h2>
      {round && (
        <>
          <label>
            {words.schoolName}
            <input
              type="text"
              maxLength={100}
              value={view.schoolName}
              onChange={({ currentTarget }) =>
                onEvent({ type: 'schoolName', name: currentTarget.value })
              }
            />
          </label>
          <label>
            {words.lineText}
            <textarea readOnly rows={2} value={shortText(view, round)} />
          </label>
          <p class="buttons">
            <button type="button" class="main" onClick={() => onEvent({ type: 'copy' })}>
              {words.copy}
            </button>
            {button('print', words.print)}
            {button('xlsx', words.xlsx)}
            {button('csv', words.csv)}
            {button('json', words.json)}
            {button('district', words.district)}
          </p>
          {view.district && <DistrictPreview view={view} offer={view.district} onEvent={onEvent} />}
        </>
      )}
      <label class="chooser">
        {words.import}
        <span class="soft">{words.importNote}</span>
        <span class="choose" aria-hidden="true">
          {words.chooseFile}
        </span>
        <input
          type="file"
          aria-label={words.import}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onEvent({ type: 'import', file });
            currentTarget.value = '';
          }}
        />
      </label>
      {view.offered && (
        <p class="offered" role="alert">
          {words.preview(view.offered.count, view.offered.rounds)}{' '}
          <button type="button" class="main" onClick={() => onEvent({ type: 'accept' })}>
            {words.accept}
          </button>{' '}
          <button type="button" onClick={() => onEvent({ type: 'refuse' })}>
            {words.refuse}
          </button>
        </p>
      )}
      <p role="status" class="notice">
        {notice ?? ''}
      </p>
    </section>
  );
}
