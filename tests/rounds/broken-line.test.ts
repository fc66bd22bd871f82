import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenLine } from '#utils/rounds/broken-line.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it.each([
  ['{\n"a": 1,\n"b" 2\n}', 3],
  ['{\n"a": 1,\n}', 3],
  ['{\n"a": 1\n"b": 2\n}', 3],
  ['{\n"a": [1, 2\n}', 3],
  ['{\n"a": 1', 2],
  ['{\n"a": "open\n}', 2],
  ["{\n'a': 1}", 2],
  ['', 1],
  ['{}\n{}', 2],
  ['[1, 2', 1],
  ['[01]', 1],
  ['{"a": [{}, [], null, -1.5e3, "\\u0e01"]}', undefined],
])('%j breaks at line %s', (text, line) => {
  expect(brokenLine(text)).toBe(line);
});

it('agrees with the browser on what is JSON, whatever was taken out or put in', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '}', '"', ':', ' ', '1', '\n', '[', '\\'),
      (text, at, gone, put) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + put + text.slice(place + gone);
        expect(brokenLine(changed) === undefined).toBe(isJson(changed));
      },
    ),
    { numRuns: 500 },
  );
});
