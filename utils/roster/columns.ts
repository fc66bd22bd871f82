import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { cellText, phoneText } from './cell-text.ts';
import { contentFor, contentOf, FIELD_OF } from './content.ts';
import type { Owner } from './header-labels.ts';
import type { FileRow } from './model.ts';
import { fieldFor, type HeaderReading, ownerOfHeading, readHeader } from './read-header.ts';
import { repeatedColumns } from './repeats.ts';

/** Which column of the file holds which field. */
export interface Columns {
  readonly fields: ReadonlyMap<FieldKey, number>;
  /** Address columns that do not say whether they are the register's or the current one. */
  readonly unsaid: ReadonlySet<FieldKey>;
  /** Phones that a spreadsheet took for numbers before it saved them as text: none begins with 0. */
  readonly lostZeros: ReadonlySet<FieldKey>;
}

/** Headings over several columns, each said once, where its first column stands. */
const ownersAbove = (above: FileRow | undefined, width: number): (Owner | undefined)[] => {
  let owner: Owner | undefined;
  return Array.from({ length: width }, (_, at) => {
    const text = cellText(above?.cells[at], 'text');
    if (text !== '') owner = ownerOfHeading(text);
    return owner;
  });
};

type Shared = Extract<HeaderReading, { kind: 'shared' }>;

const OWNERS: readonly Owner[] = ['father', 'mother', 'guardian'];

const nearestOwner = (
  readings: readonly (HeaderReading | undefined)[],
  at: number,
  suits: (owner: Owner) => boolean,
): Owner | undefined => {
  for (const step of [-1, 1]) {
    for (let near = at + step; near >= 0 && near < readings.length; near += step) {
      const reading = readings[near];
      if (reading?.kind === 'shared' && reading.owner && suits(reading.owner)) return reading.owner;
    }
  }
  return undefined;
};

/** A word without an owner: the pupil's first, then of whoever stands beside it. */
const placeShared = (
  { word, owner }: Shared,
  at: number,
  readings: readonly (HeaderReading | undefined)[],
  taken: ReadonlyMap<FieldKey, number>,
): { field: FieldKey; unsaid: boolean } | undefined => {
  const free = (its: Owner) => {
    const field = fieldFor(word, its);
    return field && !taken.has(field) ? field : undefined;
  };
  if (owner) {
    const field = free(owner);
    return field && { field, unsaid: false };
  }
  const own = free('pupil');
  if (own) return { field: own, unsaid: false };
  const address = fieldFor(word, 'current') !== undefined;
  const near = nearestOwner(readings, at, (its) => free(its) !== undefined);
  const besides = near && free(near);
  if (besides && !(address && OWNERS.includes(near))) return { field: besides, unsaid: false };
  const current = address ? free('current') : undefined;
  return current && { field: current, unsaid: true };
};

/**
 * Maps columns by their headers, and by what the cells below hold where a header is wrong, missing or
 * said twice.
 *
 * @param below rows of data to look at
 */
export function mapColumns(
  header: FileRow,
  above: FileRow | undefined,
  below: readonly FileRow[],
): Columns {
  const width = header.cells.length;
  const over = ownersAbove(above, width);
  const readings = header.cells.map((cell, at) => {
    const reading = readHeader(cellText(cell, 'text'));
    return reading?.kind === 'shared' && !reading.owner && over[at]
      ? { ...reading, owner: over[at] }
      : reading;
  });
  const contents = header.cells.map((_, at) => contentOf(below, at));
  const fields = new Map<FieldKey, number>();
  const unsaid = new Set<FieldKey>();
  const contradicts = (field: FieldKey, at: number): boolean =>
    contents[at] !== undefined && contents[at] !== contentFor(field);
  const suiting = readings.map((reading, at) =>
    reading?.kind === 'field' && contradicts(reading.field, at) ? undefined : reading,
  );
  const repeated = repeatedColumns(suiting, below);
  const take = (field: FieldKey, at: number): boolean => {
    if (fields.has(field) || contradicts(field, at)) return false;
    fields.set(field, at);
    return true;
  };
  const open = new Set(readings.keys());
  const settle = (at: number, done: boolean) => done && open.delete(at);
  // Those that say all themselves come first, so that nothing vague takes their place.
  for (const [at, reading] of readings.entries())
    if (reading?.kind === 'field') settle(at, !repeated.has(at) && take(reading.field, at));
    else if (reading?.kind === 'other') open.delete(at);
  for (const explicit of [true, false])
    for (const [at, reading] of readings.entries()) {
      if (reading?.kind !== 'shared' || (reading.owner !== undefined) !== explicit) continue;
      const place = placeShared(reading, at, readings, fields);
      if (!place || !take(place.field, at)) continue;
      open.delete(at);
      if (place.unsaid) unsaid.add(place.field);
    }
  for (const at of open) {
    const content = contents[at];
    const named = cellText(header.cells[at], 'text') !== '' && readings[at] === undefined;
    // A date under a header of its own may be any day.
    if (named && content === 'date') continue;
    if (content && isOfPupil(readings[at])) take(FIELD_OF[content], at);
  }
  const lostZeros = [...fields].filter(
    ([field, at]) => fieldOf(field).kind === 'phone' && lostItsZeros(below, at),
  );
  return { fields, unsaid, lostZeros: new Set(lostZeros.map(([field]) => field)) };
}

const LEAST_LOST = 3;

/** One phone without its 0 was typed so; a column of them was not. */
const lostItsZeros = (rows: readonly FileRow[], at: number): boolean => {
  const phones = rows
    .map(({ cells }) => cellText(cells[at], 'text').trim())
    .filter((text) => /^\d{8,10}$/.test(text));
  return (
    phones.length >= LEAST_LOST &&
    phones.every((text) => !text.startsWith('0') && phoneText(text) !== text)
  );
};

/** A column of another person is never the pupil's, whatever it holds. */
const isOfPupil = (reading: HeaderReading | undefined): boolean =>
  reading?.kind !== 'shared' || reading.owner === undefined || reading.owner === 'pupil';
