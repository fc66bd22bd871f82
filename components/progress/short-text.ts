import { progressWords } from '#components/words/progress.ts';
import type { ProgressRound, ProgressView } from './model.ts';

/** One line for LINE or a letter: which school, which round, how many, how many are left. */
export function shortText(view: ProgressView, round: ProgressRound): string {
  const words = progressWords(view.language);
  const { checked, open } = round.summary;
  const left = Math.max(0, round.target - checked);
  const school = view.schoolName.trim() || words.unnamed;
  return words.shortText(school, round.title, checked, open, left, words.unit[round.unit]);
}
