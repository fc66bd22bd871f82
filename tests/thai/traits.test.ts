import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseSpaces, normaliseThai, startsWithFollowingVowel } from '#utils/thai/text.ts';
import { TRAIT, traitsOf } from '#utils/thai/traits.ts';

const has = (text: string, trait: keyof typeof TRAIT) => (traitsOf(text) & TRAIT[trait]) > 0;

/** Signs that matter to any trait, so that they meet often. */
const sign = fc.constantFrom(
  ...'กมเแไะาำิีุ่้์ํ๎๏๐฿ๅ็ฺ \u00a0\u1680\u200b\u3000\t\n\u00ad\uf70a\ue001aZ9-.',
  '\u0e3b',
);
const texts = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'grapheme' }));

const REFERENCE: Readonly<Record<string, (text: string) => boolean>> = {
  thai: (text) => /[\u0e01-\u0e5b]/.test(text),
  privateUse: (text) => /[\ue000-\uf8ff]/.test(text),
  broken: startsWithFollowingVowel,
  notThaiOnly: (text) => !/^[\u0e01-\u0e3a\u0e40-\u0e4e]+$/.test(text),
};

describe('traitsOf', () => {
  for (const [trait, is] of Object.entries(REFERENCE))
    test(`${trait}: as a closer look says`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(has(text, trait as keyof typeof TRAIT)).toBe(is(text));
        }),
      );
    });

  test('what is neither unclean nor untidy needs no other form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spaces = text
          .replace(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ' ')
          .replace(/^ | $/g, '');
        expect(has(text, 'untidy')).toBe(spaces !== text);
        expect(normaliseSpaces(text)).toBe(spaces);
        if (!has(text, 'unclean')) expect(normaliseThai(text)).toBe(text);
      }),
    );
  });

  test('what is neither unclean nor untidy has no blank to be taken off its ends', () => {
    const around = fc.constantFrom('', ' ', '\t', '\u00a0', '\u1680', '\u2028', '\u3000', '\ufeff');
    fc.assert(
      fc.property(around, texts, around, (before, inside, after) => {
        const text = before + inside + after;
        if (!has(text, 'unclean') && !has(text, 'untidy')) expect(text.trim()).toBe(text);
      }),
    );
  });

  test.each(['สมชาย', 'พันธุ์ทิพย์', 'ณ อยุธยา', 'นํ้า', 'เเก้ว', 'ก่ิง', ' 1'])('%s', (text) => {
    expect(has(text, 'unclean')).toBe(normaliseThai(text) !== text);
  });

  test.each([
    ['', TRAIT.notThaiOnly],
    ['1100000000008', TRAIT.notThaiOnly],
    ['Mary Ann', TRAIT.notThaiOnly],
    ['Mary  Ann', TRAIT.notThaiOnly | TRAIT.untidy],
    ['สมชาย', TRAIT.thai],
    ['ใจ\ue001ดี', TRAIT.thai | TRAIT.privateUse | TRAIT.notThaiOnly],
    ['เเก้ว', TRAIT.thai | TRAIT.unclean],
    ['\u0e34นทร์', TRAIT.thai | TRAIT.broken],
    ['แดง ไ', TRAIT.thai | TRAIT.broken | TRAIT.notThaiOnly],
  ])('%j', (text, traits) => {
    expect(traitsOf(text)).toBe(traits);
  });
});
