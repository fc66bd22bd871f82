import { describe, expect, it } from 'vitest';
import { hasher } from '../../entrypoints/portal/hasher.ts';

const counted = (length: number) => String.fromCharCode(...Array.from({ length }, (_, at) => at));

describe('hashes of the session', () => {
  it("are SipHash-2-4's, by the example of its authors", () => {
    const hash = hasher(btoa(counted(16)));
    expect(hash(counted(15))).toBe('a129ca6149be45e5');
  });

  it('differ by the key, and take the first 16 bytes of it', () => {
    const [one, longer, other] = [counted(16), counted(32), counted(17).slice(1)].map((key) =>
      hasher(btoa(key))('ก'),
    );
    expect(longer).toBe(one);
    expect(other).not.toBe(one);
  });

  it('are the same for the same text alone', () => {
    const hash = hasher(btoa(counted(32)));
    const texts = ['', '1', '1100000000008', '1100000000009', 'สมมุติ', 'สมมติ', 'ก\nข', 'ก ข'];
    expect(texts.map(hash)).toEqual(texts.map(hash));
    expect(new Set(texts.map(hash)).size).toBe(texts.length);
    for (const text of texts) expect(hash(text)).toMatch(/^[\da-f]{16}$/);
  });
});
