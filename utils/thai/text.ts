import { toArabicDigits } from './digits.ts';
import { TRAIT, traitsOf } from './traits.ts';

// Marks of a syllable, in the order that they are stored in: vowels and phinthu, nikhahit and
// yamakkan, tone mark, thanthakhat; then sara am, which nothing may follow.
const VOWELS = '\u0e31\u0e34-\u0e3a\u0e47';
const RINGS = '\u0e4d\u0e4e';
const TONES = '\u0e48-\u0e4b';
const SILENCER = '\u0e4c';
const SARA_AM = '\u0e33';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// Glyphs of old Thai fonts in the private use area (U+F700–F71A), in the order of their code points.
const OLD_GLYPHS = /[\uf700-\uf71a]/g;
const OLD_GLYPH_LETTERS =
  'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';
const PRIVATE_USE = /[\ue000-\uf8ff]/;

const DOUBLED_SARA_E = /เเ/g;
const DOUBLED_LETTER = /([ะาๅแโใไ])\1+/g;
// กลา้: the mark belongs on the consonant.
const LATE_MARKS = new RegExp(
  `[ะา][ะา${TONES}${SILENCER}]*[${TONES}${SILENCER}](?![${TONES}${SILENCER}]*${SARA_AM})`,
  'g',
);
const MARKS = new RegExp(`[${VOWELS}${RINGS}${TONES}${SILENCER}${SARA_AM}]{2,}`, 'g');
const SPLIT_SARA_AM = new RegExp(`\u0e4d([${TONES}]*)\u0e32`, 'g');

const allBut = (kind: string): RegExp => new RegExp(`[^${kind}]+`, 'g');
const NOT_VOWELS = allBut(VOWELS);
const NOT_RINGS = allBut(RINGS);
const NOT_TONES = allBut(TONES);
const NOT_SILENCER = allBut(SILENCER);
const NOT_SARA_AM = allBut(SARA_AM);
const REPEATS = /(.)\1+/g;

const VOWELS_BEFORE_THE_LAST = /[^\u0e3a](?=\u0e3a*[^\u0e3a])/g;

/** Each mark once, in its order; of several vowels or tone marks the one typed last. */
function orderMarks(marks: string): string {
  return (
    marks.replace(NOT_VOWELS, '').replace(VOWELS_BEFORE_THE_LAST, '').replace(REPEATS, '$1') +
    marks.replace(NOT_RINGS, '').replace(REPEATS, '$1') +
    marks.replace(NOT_TONES, '').slice(-1) +
    marks.replace(NOT_SILENCER, '').slice(-1) +
    marks.replace(NOT_SARA_AM, '').slice(-1)
  );
}

const closeUpSaraAm = (text: string): string => {
  const parts = text.split(SARA_AM);
  return parts.map((part, at) => (at < parts.length - 1 ? part.trimEnd() : part)).join(SARA_AM);
};

/**
 * The text as Thai is stored: no invisible signs or glyphs of old fonts, เเ as แ, ำ in one piece and
 * without a blank before it, marks once and in their order (vowel, then tone). Blanks stay as they
 * are. A clean text comes back unchanged, and a second pass changes nothing.
 *
 * Not Unicode's own normal forms: NFC leaves most wrong orders, NFKC splits ำ.
 */
export function normaliseThai(text: string): string {
  if ((traitsOf(text) & TRAIT.unclean) === 0) return text;
  const letters = text
    .replace(INVISIBLE, '')
    .replace(OLD_GLYPHS, (glyph) => OLD_GLYPH_LETTERS.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(DOUBLED_SARA_E, 'แ')
    .replace(LATE_MARKS, (late) => late.replace(/[ะา]+/g, '') + late.replace(/[^ะา]+/g, ''))
    .replace(DOUBLED_LETTER, '$1')
    .replace(MARKS, orderMarks)
    .replace(SPLIT_SARA_AM, `$1${SARA_AM}`);
  return closeUpSaraAm(letters).replace(MARKS, orderMarks);
}

/** Whether the text holds signs of the private use area, which no two fonts show alike. */
export function hasPrivateUse(text: string): boolean {
  return PRIVATE_USE.test(text);
}

const BLANK = '[\\t-\\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]';
const BLANKS = new RegExp(`${BLANK}+`, 'g');

/** Trimmed; every run of blanks, also no-break and wide ones, becomes one space. */
export function normaliseSpaces(text: string): string {
  if ((traitsOf(text) & TRAIT.untidy) === 0) return text;
  const single = text.replace(BLANKS, ' ');
  return single.slice(single.startsWith(' ') ? 1 : 0, single.endsWith(' ') ? -1 : undefined);
}

const BROKEN_WORD = new RegExp(
  `(?:^|${BLANK})[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]|[เ-ไ](?:${BLANK}|$|[${VOWELS}${RINGS}${TONES}${SILENCER}])`,
);

/**
 * Whether a word begins with a vowel or mark that must follow a consonant, or ends in a vowel that
 * must precede one, or whose mark has none to stand on: a letter is missing, or a blank is too many.
 */
export function startsWithFollowingVowel(text: string): boolean {
  return BROKEN_WORD.test(text);
}

const PLAIN_NUMBER = /^\d+$/;
const IGNORED = /[\s*＊:：()（）[\]{}.,"'“”‘’]+/g;

/**
 * The text for comparing labels and names: Thai normalised, digits 0–9, small letters, without blanks
 * and without the signs that labels carry (`*`, `:`, brackets, dots, commas, quotation marks).
 */
export function comparable(text: string): string {
  if (PLAIN_NUMBER.test(text) || traitsOf(text) === TRAIT.thai) return text;
  return toArabicDigits(normaliseThai(text)).replace(IGNORED, '').toLowerCase();
}
