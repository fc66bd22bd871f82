import { describe, expect, it } from 'vitest';
import { normaliseSpaces, normaliseThai } from '#utils/thai/text.ts';

const named = (codes: readonly number[]): readonly (readonly [string, string])[] =>
  codes.map((code) => [code.toString(16).padStart(4, '0'), String.fromCharCode(code)]);

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const INVISIBLE = [
  0xad,
  ...span(0x200b, 0x200f),
  ...span(0x202a, 0x202e),
  ...span(0x2060, 0x2069),
  0xfeff,
];
const BLANKS = [
  ...span(0x09, 0x0d),
  0x85,
  0xa0,
  0x1680,
  ...span(0x2000, 0x200a),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
];

describe('signs that nobody sees', () => {
  it.each(named(INVISIBLE))('U+%s is left out', (_, sign) => {
    expect(normaliseThai(`ดี${sign}มา`)).toBe('ดีมา');
    expect(normaliseThai(`x${sign}`)).toBe('x');
  });

  it.each(named([0xac, 0xae, 0x200a, 0x2010, 0x2029, 0x202f, 0x205f, 0x206a, 0xfefe, 0xff00]))(
    'U+%s beside them stays',
    (_, sign) => {
      expect(normaliseThai(`ดี${sign}มา`)).toBe(`ดี${sign}มา`);
    },
  );

  it.each(named(span(0xf700, 0xf71a)))('the old glyph U+%s becomes a Thai letter', (_, sign) => {
    expect(normaliseThai(`ก${sign}น`)).toMatch(/^ก[\u0e01-\u0e4e]+น$/);
  });

  it.each(named([0xf6ff, 0xf71b]))('the private U+%s is left to the eye', (_, sign) => {
    expect(normaliseThai(`ก${sign}น`)).toBe(`ก${sign}น`);
  });
});

describe('blanks of every kind', () => {
  it.each(named(BLANKS))('U+%s becomes a space, and none around the text', (_, sign) => {
    expect(normaliseSpaces(`ณ${sign}เมือง`)).toBe('ณ เมือง');
    expect(normaliseSpaces(`${sign}เมือง`)).toBe('เมือง');
    expect(normaliseSpaces(`เมือง${sign}`)).toBe('เมือง');
    expect(normaliseSpaces(`ณ ${sign} เมือง`)).toBe('ณ เมือง');
  });

  it.each(named([0x08, 0x0e, 0x84, 0x86, 0x1fff, 0x200b, 0x2027, 0x202a, 0x3001]))(
    'U+%s is none',
    (_, sign) => {
      expect(normaliseSpaces(`ณ${sign}เมือง`)).toBe(`ณ${sign}เมือง`);
    },
  );

  it.each([
    ['', ''],
    [' ', ''],
    ['  ', ''],
    ['เมือง ', 'เมือง'],
    ['เมือง  ', 'เมือง'],
    [' เมือง', 'เมือง'],
    ['ณ  เมือง', 'ณ เมือง'],
    ['ณ เมือง แก้ว', 'ณ เมือง แก้ว'],
  ])('%j becomes %j', (text, tidy) => {
    expect(normaliseSpaces(text)).toBe(tidy);
  });
});

describe('marks in pairs', () => {
  const VOWELS = '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47';
  const TONES = '\u0e48\u0e49\u0e4a\u0e4b';

  it.each([...VOWELS].flatMap((vowel) => [...TONES].map((tone) => [vowel, tone] as const)))(
    '%s stands before %s',
    (vowel, tone) => {
      expect(normaliseThai(`ก${tone}${vowel}น`)).toBe(`ก${vowel}${tone}น`);
      expect(normaliseThai(`ก${vowel}${tone}น`)).toBe(`ก${vowel}${tone}น`);
    },
  );

  it.each([...VOWELS, ...TONES, '\u0e4c', '\u0e4d', '\u0e3a'])('%s stands once', (mark) => {
    expect(normaliseThai(`ก${mark}${mark}น`)).toBe(`ก${mark}น`);
    expect(normaliseThai(`ก${mark}น ก${mark}${mark}น`)).toBe(`ก${mark}น ก${mark}น`);
  });

  it.each(['\u0e30', '\u0e32', '\u0e45', '\u0e41', '\u0e42', '\u0e43', '\u0e44'])(
    '%s stands once',
    (letter) => {
      expect(normaliseThai(`ก${letter}${letter}น`)).toBe(`ก${letter}น`);
    },
  );

  it('keeps the tone that was typed last, and one silencer after it', () => {
    expect(normaliseThai('ก\u0e48\u0e49น')).toBe('ก\u0e49น');
    expect(normaliseThai('ก\u0e4c\u0e38น')).toBe('ก\u0e38\u0e4cน');
    expect(normaliseThai('ก\u0e4c\u0e34\u0e4cน')).toBe('ก\u0e34\u0e4cน');
  });

  it('puts sara am together wherever it is in pieces', () => {
    expect(normaliseThai('นํ้า คํา')).toBe('น้ำ คำ');
    expect(normaliseThai('น\u0e49\u0e4d\u0e32')).toBe('น้ำ');
    expect(normaliseThai('จ ำปา')).toBe('จำปา');
    expect(normaliseThai('จ\u00a0ำปา ')).toBe('จำปา ');
    expect(normaliseThai('ทำ งาน ')).toBe('ทำ งาน ');
    expect(normaliseThai('นำ\u0e49ำ')).toBe('น้ำ');
  });
});
