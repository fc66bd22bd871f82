import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '#utils/desk/fingerprint.ts';

describe('fingerprint', () => {
  it('is a whole number that JavaScript holds exactly, and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const number = fingerprint(text);
        expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
        expect(fingerprint([...text].join(''))).toBe(number);
      }),
    );
  });

  it('tells texts apart that differ in one place or in their order', () => {
    const texts = new Set<string>();
    for (let n = 0; n < 20_000; n += 1)
      for (const text of [`${n}`, `${n} ${n + 1}`, `${n + 1} ${n}`, `{"error":${n},"place":7}`])
        texts.add(text);
    expect(new Set([...texts].map(fingerprint)).size).toBe(texts.size);
  });
});
