import type { FieldKey } from '#utils/records/fields.ts';
import { closestOf, commonAncestor, contains, isSeen } from './dom.ts';
import type { FoundField, FoundPage, FoundRecord } from './model.ts';

const WINDOW = 'dialog,[role=dialog],[aria-modal=true],.modal';
/** Fewer controls beside a list are a search, or what is done with its rows. */
const MANY = 6;
/** As many in a window are a record, fewer a part of one. */
const SOME = 3;
const FEW = 2;

type Fields = ReadonlyMap<FieldKey, FoundField>;

function overWith(list: readonly FoundRecord[], fields: Fields, beside: number) {
  const holder = commonAncestor([...fields.values()].map(({ mark }) => mark));
  if (!holder) return undefined;
  const window = closestOf(holder, WINDOW);
  const isApart = window !== null && !contains(window, list[0]?.row ?? null);
  return isApart || fields.size >= beside ? { holder, isOpen: isSeen(holder) } : undefined;
}

/**
 * What holds a form over a list: many controls, or a window's own. Its fields are the page's record as soon
 * as they can be seen; `undefined` where a list stands beside a few controls and is the page.
 */
export const formOver = (list: readonly FoundRecord[], fields: Fields): FoundPage['over'] =>
  fields.size < SOME ? undefined : overWith(list, fields, MANY);

/** Who it is, which a row of the list says too. */
const IDENTIFYING: readonly FieldKey[] = ['cifNo', 'studentNo', 'firstNameTh'];

/** A window over a list in which a part of one row is changed, as weight and height; else `undefined`. */
export const partOver = (list: readonly FoundRecord[], fields: Fields): FoundPage['over'] =>
  fields.size < FEW || IDENTIFYING.some((key) => fields.has(key))
    ? undefined
    : overWith(list, fields, Number.POSITIVE_INFINITY);
