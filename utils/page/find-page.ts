import type { Lesson } from '#utils/portals/lesson.ts';
import type { PageDescription, Portal } from '#utils/portals/model.ts';
import type { CardReader } from './cards.ts';
import { tagOf } from './dom.ts';
import { readForm } from './form.ts';
import { loudIn } from './headings.ts';
import { metLists } from './met-lists.ts';
import type { FoundPage } from './model.ts';
import { besidesOf, fieldsIn, groupsOf } from './page-groups.ts';
import { type Surroundings, surroundingsOf } from './page-id.ts';
import { gradeOf, roundNamedIn, yearOf } from './page-says.ts';
import { plainPairsOf } from './plain.ts';
import { type LabelReading, labelReader, withRoom } from './read-label.ts';
import { lastDaysSaid } from './said-days.ts';
import { asCards, asForm, asList, asView, choose, goThrough, type Shaped } from './shapes.ts';
import { survey } from './survey.ts';
import { lessonPlace, taughtOf } from './taught.ts';
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
interface Match extends Shaped {
  readonly around: Surroundings;
  readonly headings: readonly string[];
  readonly lastDays?: FoundPage['lastDays'];
}

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
  if (!found) return undefined;
  const all = [...seen.titles, ...headings];
  const match = { ...found, around, headings: all };
  if (found.fit.page.record !== 'school') return match;
  const texts = seen.chunks.map(({ text }) => text);
  return { ...match, lastDays: lastDaysSaid(texts, roundNamedIn(all)) };
}

function pageOf(match: Match, url: URL, portal: Portal, document: Document): FoundPage {
  const { fit, records, candidates, unknown, over, headings, lastDays } = match;
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
    ...(lastDays && { lastDays }),
  };
}
