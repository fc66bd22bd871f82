import type { Lesson } from '#utils/portals/lesson.ts';
import type { PageDescription, Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { CardReader } from './cards.ts';
import { isDisabled } from './controls.ts';
import { tagOf } from './dom.ts';
import { type Form, readForm } from './form.ts';
import { formOver } from './form-over.ts';
import { loudIn } from './headings.ts';
import { joinedLists } from './joined-lists.ts';
import { keysAcross, tellsLess, withoutCopies } from './list-copies.ts';
import { metLists } from './met-lists.ts';
import type { FoundField, FoundPage, FoundRecord } from './model.ts';
import { besidesOf, fieldsIn, groupsOf } from './page-groups.ts';
import { type Fit, pageFor, type Surroundings, surroundingsOf } from './page-id.ts';
import { gradeOf, roundNamedIn, yearOf } from './page-says.ts';
import { type PlainPair, plainPairsOf } from './plain.ts';
import { type LabelReading, labelReader, withRoom } from './read-label.ts';
import { type Survey, survey } from './survey.ts';
import type { List } from './tables.ts';
import { lessonPlace, taughtOf } from './taught.ts';
import { plainFields, withPlain } from './views.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const readers = new WeakMap<Vocabulary, (text: string) => LabelReading>();

const nothing = (academicYear: number | undefined): FoundPage => ({
  page: 'unrecognised',
  records: [],
  candidates: 0,
  unknown: [],
  academicYear,
});

/** What was found at once, and what a long list is looked at row by row for, until `page` holds all of it. */
export interface BegunPage {
  readonly page: FoundPage;
  /** Absent where there is nothing left. */
  readonly rest?: Generator<void, void>;
}

function goThrough(rest: Iterable<void> | undefined): void {
  for (const _ of rest ?? []);
}

/**
 * Recognises the page and its fields. Never throws: whatever cannot be understood is `unrecognised`.
 * Finds only; texts are read by `readRecord` when they are needed.
 */
export function findPage(...given: Parameters<typeof beginPage>): FoundPage {
  const { page, rest } = beginPage(...given);
  goThrough(rest);
  return page;
}

/** The same, with the rows of a long list left for later. */
export function beginPage(
  document: Document,
  url: URL,
  portal: Portal,
  cards?: CardReader,
): BegunPage {
  const begun = findWith(document, url, portal, [], cards);
  if (portal.lessons === undefined) return begun;
  const place = lessonPlace(begun.page.page, url);
  const year = begun.page.academicYear ?? null;
  const lessons = portal.lessons.filter((one) => one.page === place && one.year === year);
  return lessons.length === 0 ? begun : findWith(document, url, portal, lessons, cards);
}

function findWith(
  document: Document,
  url: URL,
  portal: Portal,
  lessons: readonly Lesson[],
  cards: CardReader | undefined,
): BegunPage {
  const year = portal.academicYearOf(url);
  try {
    const { body } = document;
    if (!body || tagOf(body) !== 'body') return { page: nothing(year) };
    let best: Match | undefined;
    for (const pages of groupsOf(portal)) {
      const match = matchIn(document, body, url, { portal, pages, lessons, cards });
      if (match && (!best || match.fit.score > best.fit.score)) best = match;
      // So many fields of one kind of record are no other kind's page.
      if (best && best.fit.score > ENOUGH) break;
    }
    if (!best) return { page: nothing(year) };
    const { rest } = best;
    const page = pageOf(best, url, portal, document);
    const others = besidesOf(portal, best.fit.page).flatMap((other) => {
      const match = matchIn(document, body, url, { portal, pages: [other], lessons, cards });
      goThrough(match?.rest);
      return match?.records ?? [];
    });
    if (others.length === 0) return rest ? { page, rest } : { page };
    goThrough(rest);
    return { page: { ...page, records: [...page.records, ...others] } };
  } catch {
    return { page: nothing(year) };
  }
}

const ENOUGH = 7;
/** Where a record is entered: a form that is sent there is no search, whatever its button says. */
const ENTRY = /\/(?:add|new|create|insert)\w*\/?$/i;

/** The page as one kind of record, with what was found of it. */
interface Match {
  readonly fit: Fit;
  readonly records: readonly FoundRecord[];
  /** Brings the records that are not there yet. */
  readonly rest?: Generator<void, void>;
  readonly candidates: number;
  readonly unknown: readonly string[];
  readonly over?: FoundPage['over'];
  readonly around: Surroundings;
  readonly headings: readonly string[];
}

const keysOf = (fields: ReadonlyMap<FieldKey, FoundField>) => new Set(fields.keys());

/** What is known of the portal's pages before one is looked at. */
interface Known {
  readonly portal: Portal;
  readonly pages: readonly PageDescription[];
  readonly lessons: readonly Lesson[];
  readonly cards: CardReader | undefined;
}

function matchIn(
  document: Document,
  body: HTMLElement,
  url: URL,
  { portal, pages, lessons, cards }: Known,
): Match | undefined {
  const [first] = pages;
  if (!first) return undefined;
  const vocabulary = vocabularyOf(portal, fieldsIn(first));
  const read = readers.get(vocabulary) ?? labelReader(vocabulary);
  readers.set(vocabulary, read);

  const readShown = withRoom(read);
  const sums = pages.some((page) => page.sums);
  const met = metLists({ kind: first.record, read: readShown, vocabulary, sums });
  const { lists, isList } = met;
  const seen = survey(body, isList, read);
  const headings = [
    ...met.headings,
    ...lists.flatMap((list) => list.headings),
    ...seen.chunks.flatMap(({ headings: over }) => over.list.map(({ text }) => text)),
    ...loudIn(seen.chunks),
    document.title,
  ];
  const around = surroundingsOf(portal, url, { titles: seen.titles, headings });
  const form = readForm(
    body,
    seen,
    read,
    vocabulary,
    ENTRY.test(around.path),
    taughtOf(lessons, fieldsIn(first)),
  );
  const pairs = plainPairsOf(seen, readShown);
  const said = { pages, around };
  const parts = met.parts();
  const matches = [
    parts.length > 0 ? undefined : asList(lists, said),
    asForm(form, pairs, said) ?? (cards && asCards(form.asked, seen, said, cards)),
    (cards && asCards(pairs, seen, said, cards)) ?? asView(pairs, parts, said),
  ];
  const found = choose(matches, form);
  return found && { ...found, around, headings: [...seen.titles, ...headings] };
}

type Found = Omit<Match, 'around' | 'headings'>;

function choose(
  [list, form, view]: readonly (Found | undefined)[],
  { fields }: Form,
): Found | undefined {
  if (!list || !form) return list ?? form ?? view;
  const over = formOver(list.records, fields);
  return over ? { ...(over.isOpen ? form : list), over } : list;
}

interface Said {
  readonly pages: readonly PageDescription[];
  readonly around: Surroundings;
}

function asList(lists: readonly List[], { pages, around }: Said): Found | undefined {
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

function asForm(form: Form, pairs: readonly PlainPair[], { pages, around }: Said) {
  const typed = keysOf(form.fields);
  if (typed.size < 2) return undefined;
  const fields = withPlain(form.fields, pairs, form.named);
  const all = [...form.fields.values()].flatMap(({ controls }) => controls);
  const shape = all.every(isDisabled) ? 'view' : 'form';
  const fit = pageFor(pages, { shape, keys: keysOf(fields), typed, rows: 1 }, around);
  if (!fit) return undefined;
  return {
    fit,
    records: [{ kind: fit.page.record, fields }],
    candidates: form.candidates.length + (fields.size - form.fields.size),
    unknown: form.unknown,
  };
}

function asCards(
  pairs: readonly PlainPair[],
  seen: Survey,
  { pages, around }: Said,
  cardsOf: CardReader,
): Found | undefined {
  const page = pages.find(({ shapes }) => shapes.includes('cards'));
  if (!page?.card) return undefined;
  const cards = cardsOf(pairs, seen, page.card).filter(({ size }) => size > 1);
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
function asView(
  pairs: readonly PlainPair[],
  parts: readonly List[],
  { pages, around }: Said,
): Found | undefined {
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

function pageOf(match: Match, url: URL, portal: Portal, document: Document): FoundPage {
  const { fit, records, candidates, unknown, over, headings } = match;
  const grade = gradeOf(document, url, headings);
  const round = roundNamedIn(headings);
  return {
    page: fit.page.id,
    records,
    candidates,
    unknown,
    academicYear: portal.academicYearOf(url) ?? yearOf(records, headings),
    ...(grade === undefined ? {} : { grade }),
    ...(round && { round }),
    ...(over && { over }),
  };
}
