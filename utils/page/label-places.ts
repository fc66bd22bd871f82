import {
  attributeOf,
  contains,
  firstChildOf,
  labelTextOf,
  nextOf,
  parentOf,
  tagOf,
} from './dom.ts';
import type { Chunk } from './survey.ts';

/** Text of a hint, not of a label. */
export const isSmallPrint = (chunk: Chunk): boolean =>
  /^[([{（]/.test(chunk.text) ||
  /^(?:small|i|em|sup)$/.test(tagOf(chunk.parent)) ||
  /help|hint|muted|desc|note|error/i.test(attributeOf(chunk.parent, 'class'));

export const isHeadingLike = (chunk: Chunk): boolean =>
  /^(?:h[1-6]|legend|caption)$/.test(tagOf(chunk.parent));

/** A label in another row of a table belongs to that row. */
export function sharesLine(label: HTMLElement, control: Element): boolean {
  for (let element: HTMLElement | null = label; element; element = parentOf(element)) {
    if (contains(element, control)) return !/^(?:table|tbody|thead|body)$/.test(tagOf(element));
  }
  return false;
}

export function wrappingLabel(control: Element): HTMLElement | undefined {
  let element = parentOf(control);
  for (let step = 0; element && step < 6; step += 1, element = parentOf(element))
    if (tagOf(element) === 'label') return element;
  return undefined;
}

/** What a label says before the box that stands in it: สร้างเมื่อ พ.ศ. [ ] ด้วยเงินงบประมาณ. */
export function leadIn(label: HTMLElement, control: Element): string {
  let text = '';
  for (let node: Node | null = firstChildOf(label); node; node = nextOf(node)) {
    if (contains(node, control)) break;
    text += node.nodeType === 3 ? node.nodeValue : labelTextOf(node);
  }
  return text;
}

export function groupOf(control: Element): HTMLElement | undefined {
  let element = parentOf(control);
  for (let step = 0; element && step < 5; step += 1, element = parentOf(element)) {
    const role = attributeOf(element, 'role');
    if (role === 'radiogroup' || role === 'group') return element;
    if (tagOf(element) === 'form') return undefined;
  }
  return undefined;
}

/** The labels in one for several answers, two or three; else none. */
export const partsOf = (label: string): readonly string[] => {
  const parts = label.split(/\s*[/,–-]\s*|\s*และ\s*/u).filter(Boolean);
  return parts.length > 1 && parts.length < 4 ? parts : [];
};
