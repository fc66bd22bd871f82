import { attributeOf, isElement, parentOf, tagOf } from './dom.ts';
import { tidyLabel } from './label-text.ts';
import { isBareOwner, isSectionPhrase, readSection, type SectionText } from './owners.ts';
import type { LabelReading } from './read-label.ts';

/** 1–6 for a page's own headings, 0 for a container's title, 9 for a line that reads as one. */
export interface Heading {
  readonly text: string;
  readonly rank: number;
}

/** The headings that hold at a place, outermost first, and what they say together. */
export interface Headings extends SectionText {
  readonly list: readonly (Heading & { readonly said: SectionText })[];
}

export const NO_HEADINGS: Headings = {
  list: [],
  person: undefined,
  address: undefined,
  english: false,
};

function together(list: Headings['list']): Headings {
  let person: SectionText['person'];
  let address: SectionText['address'];
  let english = false;
  for (const { said, rank } of list) {
    // A page's title may name several people; it says nothing of a single field.
    if (rank === 1 && said.person === 'mixed') continue;
    if (said.person !== undefined) {
      person = said.person;
      address = said.address;
      english = said.english;
    } else if (said.address !== undefined) address = said.address;
    if (said.english) english = true;
  }
  return { list, person, address, english };
}

/** A new heading ends those of its own or a lower level before it. */
export function withHeading(above: Headings, heading: Heading): Headings {
  const said = readSection(tidyLabel(heading.text));
  const kept = above.list.filter(
    ({ rank }) => heading.rank === 0 || rank === 0 || rank < heading.rank,
  );
  return together([...kept, { ...heading, said }]);
}

const TITLE_CLASS =
  /(?:^|[\s_-])(?:panel[_-]{1,2}(?:heading|header|title)|card[_-]{1,2}(?:header|title)|box-header|box-title|widget-title|section-(?:title|header|heading)|form-(?:title|header|heading|section)|heading|legend|subtitle|accordion-(?:header|button))(?:[\s_-]|$)/i;
const BOLD = new Set(['b', 'strong', 'u', 'th']);
const BLOCKS = new Set([
  'div',
  'p',
  'b',
  'strong',
  'u',
  'td',
  'th',
  'center',
  'font',
  'span',
  'big',
  'em',
]);

/** Alone in its row, or the title of several rows. */
function spansRows(cell: HTMLElement): boolean {
  const row = parentOf(cell);
  if (Number(attributeOf(cell, 'rowspan')) > 1) return true;
  return (
    row !== null &&
    isElement(row) &&
    Array.from(row.children).filter(
      (other) => other.textContent?.trim() !== '' || other.querySelector('input,select,textarea'),
    ).length === 1
  );
}

/** Reads an element without controls as a heading, if it is one. */
export function headingOf(
  element: HTMLElement,
  tag: string,
  text: string,
  read: (text: string) => LabelReading,
): Heading | undefined {
  if (text === '' || text.length > 120) return undefined;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  const role = attributeOf(element, 'role') === 'heading';
  const rank = level ? Number(level) : role ? Number(attributeOf(element, 'aria-level')) || 2 : 9;
  if (level || role || tag === 'legend' || tag === 'caption' || tag === 'summary') {
    if (read(text).concept !== undefined && rank > 3) return undefined;
    return { text, rank: level || role ? rank : 0 };
  }
  const titled = TITLE_CLASS.test(attributeOf(element, 'class'));
  if (titled && read(text).concept === undefined) return { text, rank: 9 };
  // A row of links names the parts of the page; it stands over none of them.
  if (!BLOCKS.has(tag) || element.querySelector('a,li,button') !== null) return undefined;
  const cell = tag === 'td' || tag === 'th';
  if (cell && !spansRows(element)) return undefined;
  const tidy = tidyLabel(text);
  const bold = BOLD.has(tag) || cell;
  if (!(isSectionPhrase(tidy) || (bold && isBareOwner(tidy)))) return undefined;
  const { person, address } = readSection(tidy);
  if (person === undefined && address === undefined) return undefined;
  const parent = parentOf(element);
  const inLine = parent !== null && /^(?:a|li|label|dd|dt|button)$/.test(tagOf(parent));
  if (inLine || isValue(element)) return undefined;
  return { text, rank: 9 };
}

/** Stands beside a label as its answer: a relation's text "บิดา" is no heading. */
function isValue(element: HTMLElement): boolean {
  let before: Node | null = element.previousSibling;
  while (before && before.nodeType !== 1 && (before.nodeValue ?? '').trim() === '')
    before = before.previousSibling;
  if (!before) return false;
  if (before.nodeType === 3) return true;
  return isElement(before) && /^(?:b|strong|label|span|input|dt)$/.test(tagOf(before));
}

const LOUD_PARENT = /^(?:b|strong|big|u|font|center)$/;
const LOUD_CLASS = /title|head(?:er|ing|line)?(?:$|[\s_-])|topic|caption/i;
const LOOKED_AT = 40;

/**
 * Large or bold print, with which old pages head themselves: it says what the page is, never whose a
 * field is.
 */
export const loudIn = (
  chunks: readonly { readonly text: string; readonly parent: HTMLElement }[],
): readonly string[] =>
  chunks
    .slice(0, LOOKED_AT)
    .filter(
      ({ text, parent }) =>
        text.length < 100 &&
        (LOUD_PARENT.test(tagOf(parent)) || LOUD_CLASS.test(attributeOf(parent, 'class'))),
    )
    .map(({ text }) => text);
