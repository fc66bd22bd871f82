import { answersAcross } from './across.ts';
import { answerBelow } from './answer-below.ts';
import {
  allIn,
  attributeOf,
  isElement,
  labelTextOf,
  nextElementOf,
  parentOf,
  previousElementOf,
  tagOf,
} from './dom.ts';
import { chosenIn, drawnChoice } from './drawn-list.ts';
import type { Headings } from './headings.ts';
import type { LabelReading } from './read-label.ts';
import type { Survey } from './survey.ts';

/** A label with its answer as plain text. */
export interface PlainPair {
  readonly reading: LabelReading;
  readonly headings: Headings;
  /** The element that holds the answer. */
  readonly mark: HTMLElement;
  /** How much of the element's text is the label, where the answer shares it. */
  readonly read: () => string;
}

const LONGEST = 300;
const DATED = /^(\D{4,40}?)\s*(\d{4}-\d\d-\d\d.*|\d{1,2}\s*[/ก-ฮ].*\d{4}.*)$/u;
/** The date of the data may share its line with the table's title. */
const ITS_DATE = /ข้อมูล\s*ณ\s*วันที่\s*$/u;
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The answers that a page shows as text: `dt`/`dd`, two cells, `key : value`, label beside or over text. */
export function plainPairsOf(survey: Survey, read: (text: string) => LabelReading): PlainPair[] {
  const pairs: PlainPair[] = [];
  const free = (element: Element): boolean => {
    const extent = survey.extents.get(element);
    return !extent || extent.controls[1] === extent.controls[0];
  };
  const readingOf = (element: Element): LabelReading | undefined =>
    free(element) ? read(labelTextOf(element, 140)) : undefined;
  const isLabel = (element: Element | null): boolean =>
    element !== null && readingOf(element)?.concept !== undefined;
  const add = (reading: LabelReading, headings: Headings, mark: HTMLElement, get: () => string) =>
    pairs.push({ reading, headings, mark, read: get });
  const done = new Set<Element>();

  for (const { text, parent, headings, node } of survey.chunks) {
    const colon = text.search(/[:：]/);
    const sayings = colon > 0 ? read(text.slice(0, colon)) : undefined;
    if (sayings?.concept && text.slice(colon + 1).trim() !== '') {
      add(sayings, headings, parent, () =>
        clean((node.nodeValue ?? '').replace(/^[^:：]*[:：]/, '')),
      );
      continue;
    }
    // ข้อมูล ณ วันที่ 2019-06-10 09:00:00 น.: label and date in one text.
    const [, before = '', date] = DATED.exec(text) ?? [];
    const dated = date ? read(ITS_DATE.exec(before)?.[0] ?? before) : undefined;
    if (dated?.concept) {
      add(dated, headings, parent, () => DATED.exec(clean(node.nodeValue ?? ''))?.[2] ?? '');
      continue;
    }
    const said = read(ITS_DATE.exec(text)?.[0] ?? text);
    if (said.concept === undefined && !isScriptHint(text)) continue;
    let label: HTMLElement = parent;
    for (let wider = parentOf(label); wider && free(wider); wider = parentOf(label)) {
      if (clean(labelTextOf(wider, 140)) !== clean(labelTextOf(label, 140))) break;
      // What stands empty behind the label is its answer.
      if (nextElementOf(label)) break;
      if (/^(?:tr|tbody|table|dl)$/.test(tagOf(wider))) break;
      label = wider;
    }
    if (done.has(label)) continue;
    const whole = read(labelTextOf(label, 140));
    if (whole.concept !== undefined) {
      done.add(label);
      besideElement(label, whole, headings);
    } else if (said.concept !== undefined) besideText(node, parent, said, headings);
  }
  return pairs;

  function besideElement(label: HTMLElement, reading: LabelReading, headings: Headings) {
    const tag = tagOf(label);
    if (/^(?:option|a|h[1-3])$/.test(tag)) return;
    const across = tag === 'td' || tag === 'th' ? answersAcross(label) : undefined;
    if (across) {
      for (const { cell, owner } of across)
        if (free(cell))
          add({ ...reading, owner: owner ?? reading.owner }, headings, cell, () =>
            clean(cell.textContent ?? ''),
          );
      return;
    }
    const next = label.nextSibling;
    const loose = tag === 'td' || tag === 'th' || tag === 'dt' ? '' : looseText(next);
    if (loose.trim() !== '') {
      const holder = parentOf(label);
      if (holder && next)
        add(reading, headings, holder, () => clean(looseText(next)).replace(/^[:：]\s*/, ''));
      return;
    }
    const below = answerBelow(label, readingOf);
    let value = below ?? nextElementOf(label);
    const drawn = value && drawnChoice(value);
    if (drawn) return add(reading, headings, drawn, () => chosenIn(drawn));
    // A cell of its own for the colon.
    if (value && /^\s*[:：]\s*$/.test(value.textContent ?? '')) value = nextElementOf(value);
    if (!value || !isElement(value) || !free(value) || isLabel(value)) return;
    // A star that a style sheet draws, or what else is nobody's to read.
    if (attributeOf(value, 'aria-hidden') === 'true') return;
    if (
      allIn(value, 'input,select,textarea,table,button').length > 0 ||
      /^(?:h[1-6]|br|hr|ul|table|input|button)$/.test(tagOf(value))
    )
      return;
    if (tag === 'th' && tagOf(value) === 'th') return;
    if (!below && (tag === 'td' || tag === 'th') && isLabel(previousElementOf(label))) return;
    if (labelTextOf(value, LONGEST).length > LONGEST) return;
    if (tagOf(value) === 'div') value = innermost(value);
    add(reading, headings, value, () => clean(value.textContent ?? '').replace(/^[:：]\s*/, ''));
  }

  function besideText(node: Node, parent: HTMLElement, reading: LabelReading, headings: Headings) {
    const next = node.nextSibling;
    if (!isElement(next) || !free(next) || isLabel(next) || tagOf(next) === 'br') return;
    if (!/^(?:b|strong|span|u|em|i|font|bdi|output|code|mark)$/.test(tagOf(next))) return;
    if (parent === next) return;
    add(reading, headings, next, () => clean(next.textContent ?? ''));
  }
}

/** The answer in a column of a grid: the element that stands alone in it. */
function innermost(holder: HTMLElement): HTMLElement {
  const [only, ...others] = Array.from(holder.children);
  const isAlone =
    only && others.length === 0 && only.textContent?.trim() === holder.textContent?.trim();
  return isAlone && isElement(only) && /^(?:p|div|output)$/.test(tagOf(only))
    ? innermost(only)
    : holder;
}

const isScriptHint = (text: string): boolean =>
  /^[([]?(?:ภาษา)?(?:ไทย|อังกฤษ)[)\]]?\s*[:：]?$/.test(text.trim());

/** Text that follows directly, up to the next element or line. */
function looseText(from: Node | null): string {
  let text = '';
  for (let node = from; node && node.nodeType !== 1; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  return /^[\s:：\-–]*$/.test(text) ? '' : text;
}
