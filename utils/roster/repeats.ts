import type { FieldKey } from '#utils/records/fields.ts';
import { cellText } from './cell-text.ts';
import type { FileRow } from './model.ts';
import type { HeaderReading } from './read-header.ts';

/** As DMC's downloads begin: where these stand in this order, the columns were not moved. */
const BEGINNING: readonly FieldKey[] = [
  'schoolCode',
  'levelDtlCode',
  'classroom',
  'genderCode',
  'birthDate',
];
const ALIKE = 0.8;

const textsOf = (rows: readonly FileRow[], at: number): readonly string[] =>
  rows.map(({ cells }) => cellText(cells[at], 'text').trim());

const isFilled = (texts: readonly string[]): boolean => texts.some((text) => !/^-?$/.test(text));

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.filter((text, row) => text === b[row]).length >= a.length * ALIKE;

const inOrder = (readings: readonly (HeaderReading | undefined)[]): boolean => {
  const places = BEGINNING.map((field) =>
    readings.findIndex((reading) => reading?.kind === 'field' && reading.field === field),
  ).filter((place) => place >= 0);
  return (
    places.length > 1 && places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
  );
};

/**
 * Columns that say the same field as another, and are not to be read: DMC repeats the sibling columns
 * with wrong headers behind the first ones. In a file as it came the first is right; where columns were
 * moved, those that agree are, and where none agree nothing can be told.
 */
export function repeatedColumns(
  readings: readonly (HeaderReading | undefined)[],
  below: readonly FileRow[],
): ReadonlySet<number> {
  const byField = new Map<FieldKey, number[]>();
  for (const [at, reading] of readings.entries()) {
    if (reading?.kind !== 'field') continue;
    byField.set(reading.field, [...(byField.get(reading.field) ?? []), at]);
  }
  const left = new Set<number>();
  const asItCame = inOrder(readings);
  for (const all of byField.values()) {
    if (all.length < 2) continue;
    const texts = new Map(all.map((at) => [at, textsOf(below, at)]));
    const filled = all.filter((at) => isFilled(texts.get(at) ?? []));
    const agreeing = filled.find((at) =>
      filled.some((other) => other !== at && alike(texts.get(at) ?? [], texts.get(other) ?? [])),
    );
    const right = asItCame || filled.length < 2 ? (filled[0] ?? all[0]) : agreeing;
    for (const at of all) if (at !== right) left.add(at);
  }
  return left;
}
