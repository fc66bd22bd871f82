import { isElement, nextElementOf, parentOf } from './dom.ts';
import type { LabelReading } from './read-label.ts';

const MOST = 20;

/**
 * The answer to a label of a row of labels: what stands below it in the next row. `undefined` where the
 * row after that holds no labels again, as in a list.
 */
export function answerBelow(
  label: HTMLElement,
  readingOf: (element: Element) => LabelReading | undefined,
): HTMLElement | undefined {
  const row = parentOf(label);
  const below = row && nextElementOf(row);
  const answers = Array.from(below?.children ?? []);
  const heads = Array.from(row?.children ?? []);
  const conceptsIn = (cells: readonly Element[]) =>
    new Set(cells.map((cell) => readingOf(cell)?.concept).filter(Boolean)).size;
  if (
    heads.length > MOST ||
    heads.length !== answers.length ||
    conceptsIn(heads) <= Math.max(1, heads.length / 2) ||
    conceptsIn(answers) > 0
  )
    return undefined;
  const after = below && nextElementOf(below);
  const answer = answers[heads.indexOf(label)];
  return isElement(answer) && (!after || conceptsIn(Array.from(after.children)) > 0)
    ? answer
    : undefined;
}
