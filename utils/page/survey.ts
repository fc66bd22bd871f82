import { type Control, isControl, isFilled, typeOf } from './controls.ts';
import {
  allIn,
  attributeOf,
  firstChildOf,
  isElement,
  isIcon,
  isSilent,
  labelledBy,
  labelTextOf,
  nextOf,
  tagOf,
} from './dom.ts';
import { type Heading, type Headings, headingOf, NO_HEADINGS, withHeading } from './headings.ts';
import type { LabelReading } from './read-label.ts';
import { isTable } from './table-grid.ts';

/** A piece of text, in the order of the page. */
export interface Chunk {
  readonly text: string;
  readonly parent: HTMLElement;
  readonly node: Node;
  readonly headings: Headings;
  /** How many controls stand before it. */
  readonly after: number;
}

/** What lies inside an element: ranges of the survey's controls and chunks, ends excluded. */
export interface Extent {
  readonly controls: readonly [number, number];
  readonly chunks: readonly [number, number];
}

export interface Placed {
  readonly control: Control;
  readonly headings: Headings;
  /** How many chunks stand before it. */
  readonly chunk: number;
}

/** One pass over the page: every text and control in order, each with the headings it stands under. */
export interface Survey {
  readonly placed: readonly Placed[];
  readonly chunks: readonly Chunk[];
  readonly extents: ReadonlyMap<Element, Extent>;
  readonly hidden: readonly HTMLInputElement[];
  /** Texts of the page's own headings, the highest first, else in the order of the page. */
  readonly titles: readonly string[];
  readonly passwords: number;
}

const SKIPPED = new Set([
  'nav',
  'footer',
  'svg',
  'truatthan-panel',
  'button',
  'object',
  'head',
  'frameset',
]);
const DEEPEST = 300;

interface Frame {
  readonly element: HTMLElement;
  headings: Headings;
  text: string;
  /** Headings set by elements without a control, which go on to hold for what follows them. */
  passedOn: Heading[];
}

/** Texts of the links and buttons that open a pane, by the pane's id. */
function tabTexts(root: HTMLElement): Map<string, string> {
  const texts = new Map<string, string>();
  for (const tab of allIn(
    root,
    'a[href^="#"]:not([href="#"]),[aria-controls],[data-target],[data-bs-target]',
  )) {
    const id = ['aria-controls', 'data-bs-target', 'data-target', 'href']
      .map((name) => attributeOf(tab, name).replace(/^#/, ''))
      .find((value) => value !== '');
    if (id && !texts.has(id)) texts.set(id, labelTextOf(tab, 60));
  }
  return texts;
}

/** The name of a part for screen readers: a pane that its tab names, a region. */
const partName = (element: HTMLElement): string | undefined => {
  const role = attributeOf(element, 'role');
  if (role !== 'tabpanel' && role !== 'region' && role !== 'group') return undefined;
  const text = labelledBy(element)
    .map((name) => labelTextOf(name, 60))
    .join(' ');
  return text.trim() || attributeOf(element, 'aria-label') || undefined;
};

const isSkipped = (element: HTMLElement, tag: string): boolean => {
  if (SKIPPED.has(tag) || isIcon(element, tag)) return true;
  if (
    /(?:^|\s)(?:navbar|topbar|breadcrumb|sidebar|main-sidebar|main-header)(?:\s|$)/.test(
      attributeOf(element, 'class'),
    )
  )
    return true;
  const role = attributeOf(element, 'role');
  return /^(?:navigation|search|tablist|banner|menu|menubar)$/.test(role);
};

/** The heading of a part that opens by a button is the button's text. */
const buttonIn = (element: HTMLElement, tag: string): string => {
  const button = /^h[1-6]$/.test(tag) ? allIn(element, 'button')[0] : undefined;
  return button ? labelTextOf(button, 80).replace(/\s+/g, ' ').trim() : '';
};

export function survey(
  root: HTMLElement,
  isList: (table: HTMLTableElement, over: Headings) => boolean,
  read: (text: string) => LabelReading,
): Survey {
  const placed: Placed[] = [];
  const chunks: Chunk[] = [];
  const hidden: HTMLInputElement[] = [];
  const titles: Heading[] = [];
  const extents = new Map<Element, Extent>();
  // Looked for in the whole page, so only where a part could be a pane.
  let tabs: Map<string, string> | undefined;
  const tabOf = (element: HTMLElement): string | undefined => {
    const id = attributeOf(element, 'id');
    if (id === '') return undefined;
    tabs ??= tabTexts(root);
    return tabs.get(id);
  };
  let passwords = 0;

  const control = (element: Control, frame: Frame) => {
    const type = typeOf(element);
    if (type === 'password') passwords += 1;
    if (type === 'hidden') hidden.push(element as HTMLInputElement);
    if (!isFilled(element)) return;
    extents.set(element, {
      controls: [placed.length, placed.length + 1],
      chunks: [chunks.length, chunks.length],
    });
    placed.push({ control: element, headings: frame.headings, chunk: chunks.length });
  };

  const visit = (element: HTMLElement, above: Headings, depth: number): Frame => {
    const frame: Frame = { element, headings: above, text: '', passedOn: [] };
    const tab = tabOf(element) ?? partName(element);
    if (tab) frame.headings = withHeading(above, { text: tab, rank: 0 });
    const from: [number, number] = [placed.length, chunks.length];
    for (let child: ChildNode | null = firstChildOf(element); child; child = nextOf(child)) {
      if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').trim();
        if (text === '') continue;
        chunks.push({
          text: text.slice(0, 400),
          parent: element,
          node: child,
          headings: frame.headings,
          after: placed.length,
        });
        if (frame.text.length < 160) frame.text += ` ${text.slice(0, 200)}`;
      } else if (isElement(child)) enter(child, frame, depth);
    }
    if (placed.length > from[0] || chunks.length > from[1])
      extents.set(element, {
        controls: [from[0], placed.length],
        chunks: [from[1], chunks.length],
      });
    return frame;
  };

  const enter = (child: HTMLElement, frame: Frame, depth: number) => {
    const tag = tagOf(child);
    if (isControl(child)) return control(child, frame);
    if (tag === 'br') frame.text += ' ';
    if (isSilent(tag) || isSkipped(child, tag) || depth > DEEPEST) return;
    if (isTable(child, tag) && isList(child, frame.headings)) return;
    const before = placed.length;
    const chunksBefore = chunks.length;
    const inner = visit(child, frame.headings, depth + 1);
    if (placed.length > before) return;
    const heading = headingOf(child, tag, inner.text.trim() || buttonIn(child, tag), read);
    if (heading) {
      if (heading.rank > 0 && heading.rank <= 6) titles.push(heading);
      frame.headings = withHeading(frame.headings, heading);
      frame.passedOn.push(heading);
    } else {
      const isTitleOnly = chunks.length - chunksBefore <= 3;
      for (const passed of inner.passedOn) {
        if (!isTitleOnly || passed.rank === 0) continue;
        frame.headings = withHeading(frame.headings, passed);
        frame.passedOn.push(passed);
      }
      if (frame.text.length < 160) frame.text += ` ${inner.text}`;
    }
  };

  visit(root, NO_HEADINGS, 0);
  return {
    placed,
    chunks,
    extents,
    hidden,
    titles: titles.sort((one, other) => one.rank - other.rank).map(({ text }) => text),
    passwords,
  };
}
