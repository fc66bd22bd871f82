import type { FieldKey } from '#utils/records/fields.ts';
import type { Candidate } from './candidates.ts';
import { isControl, isTyped } from './controls.ts';
import { commonAncestor, contains } from './dom.ts';
import type { FoundField } from './model.ts';
import type { PlainPair } from './plain.ts';
import { readThus } from './read.ts';
import { assign, type Weighed } from './recognise.ts';
import { conceptOf } from './vocabulary.ts';

const PLAIN_KIND: Candidate = {
  kind: 'plain',
  controls: [],
  headings: { list: [], person: undefined, address: undefined, english: false },
  from: 0,
  to: 0,
};

/** Fields whose answers the page shows as text. */
export function plainFields(
  pairs: readonly PlainPair[],
  taken: ReadonlyMap<FieldKey, unknown>,
  named: ReadonlyMap<FieldKey, unknown>,
): { fields: Map<FieldKey, FoundField>; unknown: string[] } {
  const fields = new Map<FieldKey, FoundField>();
  const weighed = pairs.map(
    (pair): Weighed<PlainPair> => ({
      item: pair,
      kind: PLAIN_KIND,
      evidence: { name: undefined, label: pair.reading, labelWeight: 0.7, headings: pair.headings },
    }),
  );
  const recognised = new Set<PlainPair>();
  for (const { item, key, certainty } of assign(weighed)) {
    if (taken.has(key) || named.has(key)) continue;
    recognised.add(item);
    const isAsked = isControl(item.mark);
    const field: FoundField = {
      key,
      mark: item.mark,
      controls: isAsked ? [item.mark] : [],
      label: item.reading.text,
      typed: isAsked && isTyped(item.mark),
      certainty,
    };
    if (!isAsked) readThus(field, item.read);
    fields.set(key, field);
  }
  return {
    fields,
    unknown: pairs.filter((pair) => !recognised.has(pair)).map(({ reading }) => reading.text),
  };
}

/** A form's own answers, and beside them what it shows of the same record as text. */
export function withPlain(
  fields: ReadonlyMap<FieldKey, FoundField>,
  pairs: readonly PlainPair[],
  named: ReadonlyMap<FieldKey, unknown>,
): Map<FieldKey, FoundField> {
  const marks = [...fields.values()].map(({ mark }) => mark);
  const holder = commonAncestor(marks);
  if (!holder) return new Map(fields);
  const near = pairs.filter(
    // Of what day the data are may stand over all of it.
    ({ mark, reading }) =>
      contains(holder, mark) || reading.concept === conceptOf('schoolDataDate'),
  );
  return new Map([...fields, ...plainFields(near, fields, named).fields]);
}
