import { type FilesWords, inDigits } from '#components/words/files.ts';
import type { WholeInfo } from '#utils/roster/check-file.ts';
import type { OnFiles } from './model.ts';

/** What of the file was not checked, said plainly, and how to check it too. */
export function Gaps(props: { info: WholeInfo; words: FilesWords; onEvent: OnFiles }) {
  const { info, words, onEvent } = props;
  return (
    <>
      {info.otherSheets.length > 0 && (
        <div class="notice">
          <p>{words.oneSheet(info.sheet ?? '')}</p>
          <p class="reports">
            {info.otherSheets.map((sheet) => (
              <button key={sheet} type="button" onClick={() => onEvent({ type: 'sheet', sheet })}>
                {words.otherSheet(sheet)}
              </button>
            ))}
          </p>
        </div>
      )}
      {info.unread > 0 && <p class="notice">{words.unread(inDigits(info.unread))}</p>}
    </>
  );
}
