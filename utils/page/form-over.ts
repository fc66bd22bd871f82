import type { FieldKey } from '#utils/records/fields.ts';
import { closestOf, commonAncestor, contains, isSeen } from './dom.ts';
import type { FoundField, FoundPage, FoundRecord } from './model.ts';

const WINDOW = 'dialog,[role=dialog],[aria-modal=true],.modal';
/** Fewer controls beside a list are a search, or what is done with its rows. */
const MANY = 6;
const SOME = 3;

/**
 * What holds a form over a list: many controls, or a window's own. Its fields are the page's record as soon
 * as they can be seen; `undefined` where a list stands beside a few controls and is the page.
 */
export function formOver(
  list: readonly FoundRecord[],
  fields: ReadonlyMap<FieldKey, FoundField>,
): FoundPage['over'] {
  if (fields.size < SOME) return undefined;
  const holder = commonAncestor([...fields.values()].map(({ mark }) => mark));
  if (!holder) return undefined;
  const window = closestOf(holder, WINDOW);
  const isApart = window !== null && !contains(window, list[0]?.row ?? null);
  return isApart || fields.size >= MANY ? { holder, isOpen: isSeen(holder) } : undefined;
}
