/**
 * What one pass over a text tells: most texts are as they should be, and several rules would each look
 * through them only to find that. Flags, to be tested with `&`.
 */
export const TRAIT = {
  /** Not as `normaliseThai` leaves it, perhaps: the closer look decides. */
  unclean: 1,
  /** Not as `normaliseSpaces` leaves it. */
  untidy: 2,
  /** Has a Thai sign, U+0E01 to U+0E5B. */
  thai: 4,
  /** Has a sign of the private use area. */
  privateUse: 8,
  /** A word begins with a vowel or mark that must follow, or ends in a vowel that must precede. */
  broken: 16,
  /** Has something other than Thai letters and marks, or is empty. */
  notThaiOnly: 32,
} as const;

// Place of each sign from U+0E30 to U+0E4E in the order in which marks are stored: vowels and phinthu,
// nikhahit and yamakkan, tone mark, thanthakhat, then sara am; 0 for what is no mark.
const FIRST_SIGN = 0x0e30;
const LAST_SIGN = 0x0e4e;
const PLACES = Uint8Array.from('0105111111100000000000013333422', Number);

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const isOldGlyph = (code: number): boolean => code >= 0xf700 && code <= 0xf71a;

const isOtherBlank = (code: number): boolean =>
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

const mustFollow = (code: number): boolean =>
  (code >= FIRST_SIGN && code <= 0x0e3a) ||
  code === 0x0e45 ||
  (code >= 0x0e47 && code <= LAST_SIGN);

const mustPrecede = (code: number): boolean => code >= 0x0e40 && code <= 0x0e44;

const isMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= LAST_SIGN);

const PHINTHU = 0x0e3a;

/** Phinthu may stand with a vowel, and two rings with each other. */
const isTwoVowels = (before: number, code: number): boolean =>
  code !== PHINTHU && before !== PHINTHU && code < 0x0e4d;

/** @param before the sign before it, 0 at the text's begin. */
function thaiTraits(code: number, before: number): number {
  let traits: number = TRAIT.thai;
  if ((code > 0x0e3a && code < 0x0e40) || code > LAST_SIGN) traits |= TRAIT.notThaiOnly;
  if (code < FIRST_SIGN || code > LAST_SIGN) return traits;
  if (code === before) traits |= TRAIT.unclean;
  const place = PLACES[code - FIRST_SIGN] ?? 0;
  const placeBefore =
    before >= FIRST_SIGN && before <= LAST_SIGN ? (PLACES[before - FIRST_SIGN] ?? 0) : 0;
  const again = placeBefore === place && (place > 2 || isTwoVowels(before, code));
  if (place > 0 && (placeBefore > place || again)) traits |= TRAIT.unclean;
  if ((place === 3 || place === 4) && (before === 0x0e30 || before === 0x0e32))
    traits |= TRAIT.unclean;
  if (mustPrecede(before) && isMark(code)) traits |= TRAIT.broken;
  if (before === 0x0e4d && (place === 3 || code === 0x0e32)) traits |= TRAIT.unclean;
  if (code === 0x0e33 && (before === 0x20 || before === 0xa0)) traits |= TRAIT.unclean;
  return traits;
}

const isBlank = (code: number): boolean => code === 0x20 || isOtherBlank(code);

/** @param before the sign before it, a space at the text's begin. */
function otherTraits(code: number, before: number): number {
  let traits: number = TRAIT.notThaiOnly;
  if (code === 0x20 ? before === 0x20 : isOtherBlank(code)) traits |= TRAIT.untidy;
  if (isBlank(code) && mustPrecede(before)) traits |= TRAIT.broken;
  if (code < 0x80) return traits;
  if (code >= 0xe000 && code <= 0xf8ff) traits |= TRAIT.privateUse;
  if (isInvisible(code) || isOldGlyph(code)) traits |= TRAIT.unclean;
  return traits;
}

// Numbers, dates, codes, English names: four texts of five, and a pattern tells them soonest.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

export function traitsOf(text: string): number {
  const { length } = text;
  if (length === 0 || PLAIN.test(text)) return TRAIT.notThaiOnly;
  let traits = 0;
  let before = 0x20;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Latin letters, digits and signs, of which all else is made.
    if (code > 0x20 && code < 0x80) traits |= TRAIT.notThaiOnly;
    else if (code > 0x0e00 && code < 0x0e5c) {
      traits |= thaiTraits(code, at === 0 ? 0 : before);
      if (mustFollow(code) && (at === 0 || isBlank(before))) traits |= TRAIT.broken;
    } else traits |= otherTraits(code, before);
    before = code;
  }
  if (before === 0x20) traits |= TRAIT.untidy;
  if (mustPrecede(before)) traits |= TRAIT.broken;
  return traits;
}
