const LONGEST_DIGITS = 13;
const MOST_PARTS = 6;

/** Signs that show how a text is built (a date, a number with dashes) and never what it says. */
const KEPT_SIGNS = '/-.:,@()+';

const PARTS = /[0-9]+|[๐-๙]+|[ก-ฺเ-๎]+|[A-Za-z]+|[/.:,@()+-]|\s+|[\s\S]/gu;

function shapeOfPart(part: string): string {
  if (/^[0-9]/.test(part)) return '9'.repeat(Math.min(part.length, LONGEST_DIGITS));
  if (/^[๐-๙]/.test(part)) return '๙'.repeat(Math.min(part.length, LONGEST_DIGITS));
  if (/^[ก-๎]/.test(part)) return 'ก…';
  if (/^[A-Za-z]/.test(part)) return 'A…';
  if (/^\s/.test(part)) return ' ';
  return KEPT_SIGNS.includes(part) ? part : '?';
}

/**
 * What a text looks like, without what it says: `1100000000007` is `9999999999999`, `01/05/2560` is
 * `99/99/9999`, a name is `ก…`. Only the number of digits and the plainest signs of it remain, of its
 * first few parts.
 */
export function shapeOf(text: string): string {
  const parts = (text.slice(0, 400).match(PARTS) ?? []).map(shapeOfPart);
  const plain = parts.filter((part, at) => part !== parts[at - 1]);
  const few = plain
    .slice(0, MOST_PARTS * 2)
    .join('')
    .trim();
  return plain.length > MOST_PARTS * 2 ? `${few} …` : few;
}
