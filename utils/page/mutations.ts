import { closestOf, isElement, parentOf, tagOf } from './dom.ts';
import type { FoundPage } from './model.ts';

const OURS = 'truatthan-panel';
const STRUCTURE = 'input,select,textarea,table,tr,td,dl,dd,fieldset,form,iframe';

/** No record is as short; a counter or a clock is. */
const A_WORD = 20;

export type Change = 'structure' | 'text' | undefined;

const CELL = 'td,th,dd,[role=cell],[role=gridcell]';
/** How deep in an answer that is shown the page may write. */
const DEEP = 4;

/** The answers of a single record that are shown as text, by their elements. */
export function answersIn({ records: [only, ...others] }: FoundPage): ReadonlySet<Element> {
  const fields = only && !only.row && others.length === 0 ? [...only.fields.values()] : [];
  return new Set(fields.filter(({ controls }) => controls.length === 0).map(({ mark }) => mark));
}

const isIn = (answers: ReadonlySet<Element>, from: Element): boolean => {
  let at: Element | null = from;
  for (let step = 0; at && step < DEEP; step += 1, at = parentOf(at))
    if (answers.has(at)) return true;
  return false;
};

const withoutDigits = (node: Node | undefined): string =>
  (node?.textContent ?? '').replace(/[\d๐-๙]+/g, '');

/** One thing in another's place that differs by digits alone: the time, written out. */
const isTick = (added: NodeList, removed: NodeList): boolean =>
  added.length === 1 &&
  removed.length === 1 &&
  withoutDigits(added[0]) === withoutDigits(removed[0]);

/** What a mutation can change of what is recognised; a message beside a box changes nothing. */
export function changeIn(
  { target, addedNodes, removedNodes }: MutationRecord,
  { page, records }: FoundPage,
  answers: ReadonlySet<Element>,
): Change {
  const isUnknown = page === 'unrecognised';
  const isCards = records.length > 1 && records[0]?.row === undefined;
  const shown = isUnknown || isCards || records[0]?.row !== undefined || page.endsWith('-view');
  const element = isElement(target) ? target : parentOf(target);
  let change: Change;
  if (isUnknown && isTick(addedNodes, removedNodes)) return undefined;
  if (shown && element && (!isUnknown || element === target) && closestOf(element, CELL))
    change = 'text';
  if (element && isIn(answers, element)) change = 'text';
  for (const nodes of [addedNodes, removedNodes]) {
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!isElement(node) || tagOf(node) === OURS) continue;
      if (node.matches(STRUCTURE) || node.querySelector(STRUCTURE) !== null) return 'structure';
      const { length } = (node.textContent ?? '').trim();
      if (shown && length > (isUnknown ? A_WORD : 0)) change = 'text';
    }
  }
  return change;
}
