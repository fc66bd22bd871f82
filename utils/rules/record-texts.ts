import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';

// Several rules ask the same record one after the other, and the next record of a page or file mostly
// has the same fields: then it is the very same list. A record that changes is another object.
let lastValues: Values | undefined;
let fields: readonly FieldKey[] = [];
let texts: readonly string[] = [];

const areSame = (keys: readonly string[], others: readonly string[]): boolean => {
  if (keys.length !== others.length) return false;
  for (let at = 0; at < keys.length; at += 1) if (keys[at] !== others[at]) return false;
  return true;
};

const look = (values: Values): void => {
  if (values === lastValues) return;
  const keys = Object.keys(values) as FieldKey[];
  if (!areSame(keys, fields)) fields = keys;
  texts = Object.values(values);
  lastValues = values;
};

/** The fields that the record has; the same list as long as records have the same ones. */
export const fieldsIn = (values: Values): readonly FieldKey[] => {
  look(values);
  return fields;
};

/** Beside `fieldsIn`: asking for very many fields by their place costs much less than by their key. */
export const textsIn = (values: Values): readonly (string | undefined)[] => {
  look(values);
  return texts;
};
