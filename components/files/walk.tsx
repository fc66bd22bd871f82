import { useState } from 'preact/hooks';
import type { FilesWords } from '#components/words/files.ts';
import type { LineView } from '#utils/roster/desk.ts';
import type { Line } from '#utils/roster/view.ts';
import { PupilPage, type PupilPages } from './pupil-page.tsx';

/** The nearest line before or after one that is of another record. */
export function nextRecord(
  view: LineView,
  at: number | undefined,
  step: 1 | -1,
): number | undefined {
  const lineAt = (position: number): Line | undefined => view.lines[position - view.from];
  const here = at === undefined ? undefined : lineAt(at);
  const row = here?.kind === 'issue' ? here.row : undefined;
  const start = at === undefined ? (step === 1 ? view.from - 1 : view.total) : at;
  for (let position = start + step; position >= 0 && position < view.total; position += step) {
    const line = lineAt(position);
    // Beyond what is in the page: there, and on from there.
    if (!line) return position;
    if (line.kind === 'issue' && line.row !== row) return position;
  }
  return undefined;
}

interface WalkProps {
  readonly view: LineView;
  readonly at: number | undefined;
  /** DMC's own list of pupils of this year; absent where the year is not known. */
  readonly listAddress: string | undefined;
  readonly pages: PupilPages;
  readonly words: FilesWords;
  onAt(position: number, step: 1 | -1): void;
}

/** Leads from record to record, with the number to search each by in the portal. */
export function Walk({ view, at, listAddress, pages, words, onAt }: WalkProps) {
  const [copied, setCopied] = useState<boolean>();
  const line = at === undefined ? undefined : view.lines[at - view.from];
  const go = (step: 1 | -1) => {
    const next = nextRecord(view, at, step);
    if (next === undefined) return;
    setCopied(undefined);
    onAt(next, step);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const issue = line?.kind === 'issue' ? line : undefined;
  return (
    <section class="walk" aria-label={words.walk}>
      <div class="steps">
        <button type="button" onClick={() => go(-1)} disabled={at === undefined}>
          {words.previous}
        </button>
        <button type="button" class="main" onClick={() => go(1)}>
          {words.next}
        </button>
        {listAddress && (
          <a href={listAddress} target="_blank" rel="noreferrer">
            {words.openList}
          </a>
        )}
      </div>
      {issue ? (
        <div class="current">
          <p>
            <strong>{issue.name}</strong> · {issue.place} · {words.row} {issue.row}
          </p>
          <p>
            {words.studentNo} <b class="number">{issue.studentNo || '-'}</b>{' '}
            {issue.studentNo && (
              <button type="button" onClick={() => void copy(issue.studentNo)}>
                {words.copy}
              </button>
            )}
          </p>
          <p>
            <strong>{issue.field}</strong> {issue.see} {issue.todo}
          </p>
          {issue.studentNo && <PupilPage {...{ pages, words }} studentNo={issue.studentNo} />}
        </div>
      ) : (
        <p class="soft">{words.walkNote}</p>
      )}
      <p role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</p>
    </section>
  );
}
