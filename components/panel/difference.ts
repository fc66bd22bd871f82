import { hasSignOf } from '#utils/thai/unicode.ts';

/** A text around its changed part; the parts joined are the text, shortened where it is long. */
export interface Difference {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

const AROUND = 24;
const CHANGED_AT_MOST = 60;
const READ_AT_MOST = 2000;

const graphemes = (text: string): string[] =>
  Array.from(
    new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text.slice(0, READ_AT_MOST)),
    (part) => part.segment,
  );

const shownEnd = (text: string[], from: number, to: number) => {
  const part = text.slice(from, to);
  return part.length > AROUND ? `${part.slice(0, AROUND).join('')}…` : part.join('');
};

const shownStart = (text: string[], to: number) =>
  to > AROUND ? `…${text.slice(to - AROUND, to).join('')}` : text.slice(0, to).join('');

/** Makes visible what has no picture of its own, and blanks where they are easily overlooked. */
const visible = (text: string) =>
  Array.from(text, (sign) => (hasSignOf(sign, 'C') ? '▯' : sign))
    .join('')
    .replace(/^\s+|\s+$|\s{2,}|[^\S ]/g, (blanks) => '␣'.repeat(blanks.length));

const part = (text: string[], from: number, to: number): Difference => {
  const changed = text.slice(from, to);
  return {
    start: shownStart(text, from),
    changed: visible(
      changed.length > CHANGED_AT_MOST
        ? `${changed.slice(0, CHANGED_AT_MOST).join('')}…`
        : changed.join(''),
    ),
    end: shownEnd(text, to, text.length),
  };
};

const isDigit = (character: string | undefined) => /^\d$/.test(character ?? '');

/**
 * Two texts with the part that differs between them, cut at whole written characters so that no
 * vowel or tone mark is torn off its consonant, and at whole numbers.
 */
export function differenceOf(before: string, after: string): [Difference, Difference] {
  const old = graphemes(before);
  const fresh = graphemes(after);
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  while (start > 0 && isDigit(old[start - 1]) && (isDigit(old[start]) || isDigit(fresh[start])))
    start -= 1;
  while (
    end > 0 &&
    isDigit(old.at(-end)) &&
    (isDigit(old.at(-end - 1)) || isDigit(fresh.at(-end - 1)))
  )
    end -= 1;
  return [part(old, start, old.length - end), part(fresh, start, fresh.length - end)];
}

const BETWEEN_DIGITS = /[\s-]/u;

/**
 * An identity number with its last four characters only. Blanks, hyphens and a first G stay; letters
 * are hidden like digits, since they may be digits typed in the Thai keyboard layout.
 */
export function maskNumber(text: string): string {
  const characters = [...text];
  let left = characters.filter((character) => !BETWEEN_DIGITS.test(character)).length;
  return characters
    .map((character, index) => {
      if (BETWEEN_DIGITS.test(character)) return character;
      left -= 1;
      return left < 4 || (index === 0 && /g/i.test(character)) ? character : '•';
    })
    .join('');
}
