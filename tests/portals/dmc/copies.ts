import { FIELD_KEYS, type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { CopyButton } from './script.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isKey = (text: string): text is FieldKey => FIELD_KEYS.some((key) => key === text);

const ADDRESS: readonly (readonly [FieldKey, FieldKey])[] = FIELD_KEYS.filter(
  (key) => fieldOf(key).section === 'registered-address',
).flatMap((key) => {
  const current = lowerFirst(key.slice('ps'.length));
  return isKey(current) ? [[key, current] as const] : [];
});

const guardianFrom = (person: 'father' | 'mother'): (readonly [FieldKey, FieldKey])[] =>
  FIELD_KEYS.filter((key) => fieldOf(key).section === person).flatMap((key) => {
    const guardian = `parent${key.slice(person.length)}`;
    return isKey(guardian) ? [[key, guardian] as const] : [];
  });

/** The form's three copy buttons, with the ids that a template gives its controls. */
export const copyButtons = (idOf: (key: FieldKey) => string): CopyButton[] => {
  const pairs = (list: readonly (readonly [FieldKey, FieldKey])[]) =>
    list.map(([from, to]) => [idOf(from), idOf(to)] as const);
  const relation = idOf('parentFamilyRelationCode');
  return [
    { button: 'btn-copy-psAddress', pairs: pairs(ADDRESS), sets: [] },
    {
      button: 'btn-copy-parentFather',
      pairs: pairs(guardianFrom('father')),
      sets: [[relation, '01']],
    },
    {
      button: 'btn-copy-parentMother',
      pairs: pairs(guardianFrom('mother')),
      sets: [[relation, '02']],
    },
  ];
};
