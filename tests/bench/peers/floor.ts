import { done } from './done.ts';

/**
 * The least that checking a list can cost: every cell's text is read by a walk over text nodes, and the
 * cells that the extension marks are marked by the same attributes, laid out once.
 */
export function floor(): number {
  let length = 0;
  const marked: Element[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let row = 0;
  let cell = 0;
  let last: Element | null = null;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (holder?.localName !== 'td') continue;
    const next = holder.parentElement;
    if (next !== last) {
      row += 1;
      cell = 0;
      last = next;
    }
    length += (text.nodeValue ?? '').length;
    cell += 1;
    // The number stands in the sixth cell, and every second one is wrong.
    if (cell === 6 && row % 2 === 1) marked.push(holder);
  }
  for (const holder of marked) {
    holder.setAttribute('data-truatthan-severity', 'error');
    holder.setAttribute('data-truatthan-rules', 'citizen-id-checksum');
    holder.parentElement?.setAttribute('data-truatthan-severity', 'error');
  }
  return length + document.body.offsetHeight;
}

// Once the browser has laid the page out by itself: else the first layout of all rows is counted in.
requestAnimationFrame(() =>
  setTimeout(() => {
    if (floor() > 0) done();
  }),
);
