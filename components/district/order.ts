import { isOpen, STAGES } from '#utils/district/stage.ts';
import type { SchoolLine } from '#utils/district/summary.ts';

export type Column = 'school' | 'status' | 'before' | 'records' | 'seenAt';

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

export const FILTERS = ['all', 'open', 'late', 'acknowledge', 'unknown', 'done', 'issues'] as const;

export type Filter = (typeof FILTERS)[number];

const LATE = ['late', 'perhaps', 'no'];

/** Who is late first, then who is open, in the order of the steps. */
const urgency = ({ late, stage }: SchoolLine): number =>
  LATE.indexOf(late) * STAGES.length + STAGES.indexOf(stage);

const byName = new Intl.Collator('th', { numeric: true });

const VALUES: Readonly<Record<Exclude<Column, 'school'>, (line: SchoolLine) => number>> = {
  status: urgency,
  before: ({ before }) => (before ? STAGES.indexOf(before) : STAGES.length),
  // The most first, and those without counts last.
  records: ({ counts }) => -(counts?.open ?? -1),
  seenAt: ({ seen }) => seen,
};

const compareNames = (a: SchoolLine, b: SchoolLine): number =>
  byName.compare(a.name || '\uffff', b.name || '\uffff') ||
  byName.compare(a.codes[0] ?? '', b.codes[0] ?? '');

export function inOrder(
  lines: readonly SchoolLine[],
  { by, descending }: Order,
): readonly SchoolLine[] {
  const sign = descending ? -1 : 1;
  const compare = (a: SchoolLine, b: SchoolLine) =>
    by === 'school' ? compareNames(a, b) : VALUES[by](a) - VALUES[by](b);
  return lines.toSorted((a, b) => sign * compare(a, b) || compareNames(a, b));
}

const FITS: Readonly<Record<Filter, (line: SchoolLine) => boolean>> = {
  all: () => true,
  open: ({ stage }) => isOpen(stage),
  late: ({ late }) => late !== 'no',
  acknowledge: ({ stage }) => stage === 'acknowledge',
  unknown: ({ stage }) => stage === 'unknown',
  done: ({ stage }) => stage === 'done',
  issues: ({ counts }) => (counts?.open ?? 0) > 0,
};

const plain = (text: string): string => text.toLowerCase().replace(/\s/g, '');

/** Those of a kind whose name or code holds what is searched for. */
export function chosen(
  lines: readonly SchoolLine[],
  filter: Filter,
  search: string,
): readonly SchoolLine[] {
  const wanted = plain(search);
  return lines.filter(
    (line) =>
      FITS[filter](line) &&
      (wanted === '' || [line.name, ...line.codes].some((text) => plain(text).includes(wanted))),
  );
}
