import type { PageDescription } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { commonAncestor, contains, labelTextOf, parentOf, tagOf } from './dom.ts';
import type { FoundField } from './model.ts';
import type { PlainPair } from './plain.ts';
import { readThus } from './read.ts';
import type { Survey } from './survey.ts';
import { plainFields } from './views.ts';

type Card = PageDescription['card'];
type Fields = Map<FieldKey, FoundField>;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const LONGEST = 120;
const TITLE = /^(?:th|td|h[1-6]|caption|legend|dt)$/;

/** Elements whose whole text is a card's title, in the order of the page. */
function titlesIn(survey: Survey, { title }: NonNullable<Card>): HTMLElement[] {
  const titles: HTMLElement[] = [];
  // เครื่อง behind a box is its unit.
  const holdsControl = (element: HTMLElement): boolean => {
    const [from = 0, to = 0] = survey.extents.get(element)?.controls ?? [];
    return to > from;
  };
  for (const { parent } of survey.chunks) {
    let found: HTMLElement | undefined;
    for (let wider: HTMLElement | null = parent; wider; wider = parentOf(wider)) {
      if (/^(?:tr|tbody|thead|table|body|dl)$/.test(tagOf(wider))) break;
      const text = clean(labelTextOf(wider, LONGEST));
      if (text.length > LONGEST || holdsControl(wider)) break;
      if (!title.test(text)) {
        if (found) break;
        continue;
      }
      if (!found || TITLE.test(tagOf(wider))) found = wider;
    }
    if (found && !titles.includes(found)) titles.push(found);
  }
  return titles;
}

const stands = (one: Node, before: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, before) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The largest element around a start that holds no other. */
function blockOf(start: HTMLElement, others: readonly HTMLElement[]): HTMLElement {
  let block = start;
  for (let wider = parentOf(block); wider && tagOf(wider) !== 'body'; wider = parentOf(wider)) {
    if (others.some((other) => other !== start && contains(wider as Node, other))) break;
    block = wider;
  }
  return block;
}

/** Where each record begins: at its title, else at the first of its labels, which comes again. */
function startsIn(titles: readonly HTMLElement[], pairs: readonly PlainPair[]): HTMLElement[] {
  if (titles.length > 0) return [...titles];
  const concepts = pairs.map(({ reading }) => reading.concept);
  const first = concepts.find((concept, at) => concepts.indexOf(concept, at + 1) > at);
  return pairs.filter(({ reading }) => reading.concept === first).map(({ mark }) => mark);
}

/** Handed to `findPage` where a portal shows cards: the scripts of the others need not carry it. */
export type CardReader = typeof cardsOf;

/**
 * Several records as text, each in a block of its own, or one under the other below their titles.
 * Empty where there are no two, nor one with a title.
 */
export function cardsOf(pairs: readonly PlainPair[], survey: Survey, card: Card): Fields[] {
  const titles = card ? titlesIn(survey, card) : [];
  const starts = startsIn(titles, pairs);
  if (starts.length < (titles.length > 0 ? 1 : 2)) return [];
  const blocks = starts.map((start) => blockOf(start, starts));
  const nested = blocks.map((block, at) =>
    pairs.some(({ mark }) => mark !== starts[at] && contains(block, mark)),
  );
  const all = commonAncestor(starts) ?? starts[0];
  const groups: PlainPair[][] = starts.map(() => []);
  for (const pair of pairs) {
    const own = blocks.findIndex((block) => contains(block, pair.mark));
    const before = starts.findLastIndex((start) => start === pair.mark || stands(start, pair.mark));
    const flat = before >= 0 && !nested[before] && all && contains(all, pair.mark) ? before : -1;
    groups[own >= 0 ? own : flat]?.push(pair);
  }
  return groups.map((group, at) => {
    const { fields } = plainFields(group, new Map(), new Map());
    const title = titles[at];
    if (!card || !title || fields.has(card.field)) return fields;
    const field: FoundField = {
      key: card.field,
      mark: title,
      controls: [],
      label: '',
      typed: false,
      certainty: 0.9,
    };
    readThus(field, () => clean(title.textContent ?? ''));
    return new Map([[card.field, field], ...fields]);
  });
}
