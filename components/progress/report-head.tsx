import { progressWords } from '#components/words/progress.ts';
import type { RoundPartProps } from './model.ts';

/** What the printed report is of: on screen the page itself says so, on paper nothing else would. */
export function ReportHead({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  return (
    <div class="report-head">
      <p class="headline">{view.schoolName.trim() || words.unnamed}</p>
      <p>{round.title}</p>
      <p>{words.printed(view.todayText)}</p>
    </div>
  );
}
