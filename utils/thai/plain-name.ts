/** Longer than any office's name and year. */
const LONGEST = 120;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** A name from outside as one line of plain text, without signs that cannot be seen; `''` where nothing is left. */
export const plainName = (text: string): string =>
  text
    .slice(0, 4 * LONGEST)
    .replace(UNPRINTABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
