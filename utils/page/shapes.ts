import type { PageDescription } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { CardReader } from './cards.ts';
import { isDisabled } from './controls.ts';
import type { Form } from './form.ts';
import { formOver, partOver } from './form-over.ts';
import { joinedLists } from './joined-lists.ts';
import { keysAcross, tellsLess, withoutCopies } from './list-copies.ts';
import type { FoundField, FoundPage, FoundRecord } from './model.ts';
import { type Fit, pageFor, type Surroundings } from './page-id.ts';
import type { PlainPair } from './plain.ts';
import type { Survey } from './survey.ts';
import type { List } from './tables.ts';
import { plainFields, withPlain } from './views.ts';

/** A page's records in one shape, with the page that they speak for. */
export interface Shaped {
  readonly fit: Fit;
  readonly records: readonly FoundRecord[];
  /** Brings the records that are not there yet. */
  readonly rest?: Generator<void, void>;
  readonly candidates: number;
  readonly unknown: readonly string[];
  readonly over?: FoundPage['over'];
}

export function goThrough(rest: Iterable<void> | undefined): void {
  for (const _ of rest ?? []);
}

const keysOf = (fields: ReadonlyMap<FieldKey, FoundField>) => new Set(fields.keys());

/** With the part of a row that a window over the list lets change, while it is open. */
function withPart(list: Shaped, fields: Form['fields']): Shaped | undefined {
  const over = partOver(list.records, fields);
  if (!over?.isOpen) return over && { ...list, over };
  goThrough(list.rest);
  const { rest: _, ...whole } = list;
  const part = { kind: list.fit.page.record, fields };
  return { ...whole, records: [...list.records, part], over };
}

/** A list over a form of as many fields, and the form while its window is open. */
export function choose(
  [list, form, view]: readonly (Shaped | undefined)[],
  { fields }: Form,
): Shaped | undefined {
  if (!list || !form) return (list && withPart(list, fields)) ?? list ?? form ?? view;
  const over = formOver(list.records, fields);
  return over ? { ...(over.isOpen ? form : list), over } : list;
}

/** What the portal and the page say beside the fields. */
interface Said {
  readonly pages: readonly PageDescription[];
  readonly around: Surroundings;
}

export function asList(lists: readonly List[], { pages, around }: Said): Shaped | undefined {
  const whole = joinedLists(lists);
  const fitting = withoutCopies(whole).flatMap((list) => {
    const { records } = list;
    const [first] = records;
    if (!first) return [];
    const keys = keysAcross(list);
    const controls = first.hasControls === false ? [] : [...first.fields.values()];
    const typed = new Set(controls.filter((field) => field.controls[0]).map(({ key }) => key));
    const fit = pageFor(pages, { shape: 'list', keys, typed, rows: records.length }, around);
    return fit ? [{ list, fit }] : [];
  });
  const [best] = fitting.sort((a, b) => b.fit.score - a.fit.score || b.list.size - a.list.size);
  if (!best) return undefined;
  // One list in several tables, for example a table for each room; less of the same is a summary of it.
  const fits = fitting.filter(({ fit }) => fit.page === best.fit.page).map(({ list }) => list);
  const parts = whole.filter((list) => fits.includes(list) && !tellsLess(list, best.list));
  const { columns, records, rest } = best.list;
  const said = { fit: best.fit, candidates: columns.width, unknown: columns.unknown };
  if (parts.length === 1) return { ...said, records, ...(rest && { rest }) };
  for (const part of parts) goThrough(part.rest);
  return { ...said, records: parts.flatMap((part) => part.records) };
}

export function asForm(form: Form, pairs: readonly PlainPair[], { pages, around }: Said) {
  const typed = keysOf(form.fields);
  if (typed.size < 2) return undefined;
  const fields = withPlain(form.fields, pairs, form.named);
  const all = [...form.fields.values()].flatMap(({ controls }) => controls);
  const shape = all.every(isDisabled) ? 'view' : 'form';
  const fit = pageFor(pages, { shape, keys: keysOf(fields), typed, rows: 1 }, around);
  if (!fit) return undefined;
  return {
    fit,
    records: [{ kind: fit.page.record, fields, sameAddress: form.sameAddress }],
    candidates: form.candidates.length + (fields.size - form.fields.size),
    unknown: form.unknown,
  };
}

export function asCards(
  pairs: readonly PlainPair[],
  seen: Survey,
  { pages, around }: Said,
  cardsOf: CardReader,
): Shaped | undefined {
  const page = pages.find(({ shapes }) => shapes.includes('cards'));
  if (!page) return undefined;
  const { card, needs } = page;
  const found = cardsOf(pairs, seen, card);
  const largest = Math.max(...found.map(({ size }) => size));
  // Without titles that tell them, they must be alike: a father's part is no second pupil.
  const isAlike = (fields: ReadonlyMap<FieldKey, FoundField>): boolean =>
    fields.size * 3 > largest * 2 && needs.some((set) => set.every((key) => fields.has(key)));
  if (!card && (found.length < 2 || !found.every(isAlike))) return undefined;
  const cards = found.filter(({ size }) => size > 1);
  const keys = new Set(cards.flatMap((fields) => [...fields.keys()]));
  const findings = {
    shape: 'cards',
    keys,
    typed: new Set<FieldKey>(),
    rows: cards.length,
  } as const;
  const fit = pageFor(pages, findings, around);
  if (!fit) return undefined;
  return {
    fit,
    records: cards.map((fields) => ({ kind: fit.page.record, fields })),
    candidates: keys.size,
    unknown: [],
  };
}

/** @param parts tables of one row each, which show one record in parts. */
export function asView(
  pairs: readonly PlainPair[],
  parts: readonly List[],
  { pages, around }: Said,
): Shaped | undefined {
  const { fields, unknown } = plainFields(pairs, new Map(), new Map());
  for (const { records } of parts)
    for (const [key, field] of records[0]?.fields ?? [])
      if (!fields.has(key)) fields.set(key, field);
  const keys = keysOf(fields);
  const fit = pageFor(pages, { shape: 'view', keys, typed: new Set(), rows: 1 }, around);
  if (!fit) return undefined;
  return {
    fit,
    records: [{ kind: fit.page.record, fields }],
    candidates: pairs.length,
    unknown,
  };
}
