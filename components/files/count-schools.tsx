import { districtFilesWords } from '#components/words/district-files.ts';
import type { FilesState, OnFiles } from './model.ts';

interface CountSchoolsProps {
  readonly state: FilesState;
  onEvent: OnFiles;
}

/** Offers to count the file's schools on the district's desk: counts and rules, and only by this click. */
export function CountSchools({ state: { counting, filter }, onEvent }: CountSchoolsProps) {
  const words = districtFilesWords(filter.language);
  return (
    <div class="reports">
      <button
        type="button"
        disabled={counting === 'busy'}
        onClick={() => onEvent({ type: 'count' })}
      >
        {words.count}
      </button>
      <span role="status">
        {typeof counting === 'number' && (
          <>
            {words.counted(counting)} <a href="#/district">{words.toDistrict}</a>
          </>
        )}
        {counting === 'failed' && words.notCounted}
      </span>
      <p class="soft">{words.countNote}</p>
    </div>
  );
}
