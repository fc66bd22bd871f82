/** A cell's start, with what the source leaves before it. */
const CELL = /\s*<t[dh](?: [^\s"<>=]+="[^"<>]*")*>/y;

/** What may stand in a cell and adds no text of its own; what is between counts as the cell's text. */
const INSIDE =
  /<(?:\/?(?:a|abbr|b|br|button|center|div|em|font|h[1-6]|i|img|input|label|li|ol|p|small|span|strong|su[bp]|u|ul)(?: [^\s"<>=]+="[^"<>]*")*>|!--[^<>]*-->)/y;

const ESCAPED = /&(?:amp|lt|gt|nbsp);/g;
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};

const plain = (text: string): string =>
  text.includes('&') ? text.replace(ESCAPED, (sign) => SIGNS[sign] ?? sign) : text;

/** Where a pattern that holds here ends; -1 where it does not hold. */
const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/**
 * The texts of a row's first cells, as `textContent` has them, from what the browser writes of the whole
 * row in one call: asking each cell takes four calls, and leaves an object of each cell behind.
 *
 * @returns `undefined` where something in the row is not surely understood, or it has fewer cells
 */
export function textsIn(row: Element, count: number): readonly string[] | undefined {
  const markup = row.innerHTML;
  const texts: string[] = [];
  let at = 0;
  while (texts.length < count) {
    at = markup.startsWith('<td>', at) ? at + 4 : after(CELL, markup, at);
    if (at < 0) return undefined;
    let end = markup.indexOf('<', at);
    let text = markup.slice(at, end);
    while (!(markup.startsWith('</td>', end) || markup.startsWith('</th>', end))) {
      at = after(INSIDE, markup, end);
      end = at < 0 ? -1 : markup.indexOf('<', at);
      if (end < 0) return undefined;
      text += markup.slice(at, end);
    }
    texts.push(plain(text));
    at = end + 5;
  }
  return texts;
}
