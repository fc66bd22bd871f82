import { expect, it } from 'vitest';
import { plain, plainOf } from '#utils/page/label-text.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { FIELD_KEYS, fieldOf } from '#utils/records/fields.ts';

const OWN_WORDS = [
  ...PORTALS.flatMap(({ labels }) => Object.values(labels).flat()),
  ...FIELD_KEYS.map((key) => fieldOf(key).label.th),
  ...Object.values(CODE_LISTS).flatMap((list) => list.flatMap(([, ...wordings]) => wordings)),
];

it('writes its own words as they should be, so that nothing has to put them right on every page', () => {
  expect(OWN_WORDS.length).toBeGreaterThan(900);
  expect(OWN_WORDS.filter((word) => plainOf(word) !== plain(word))).toEqual([]);
});
