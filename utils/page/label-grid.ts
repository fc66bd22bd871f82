import { type Control, typeOf } from './controls.ts';
import { columnHeader, rowHeader } from './grid.ts';
import type { LabelReading } from './read-label.ts';

/** What the page says of a candidate in words. */
export interface LabelEvidence {
  readonly reading: LabelReading | undefined;
  /** How much it proves, 0 to 1. */
  readonly weight: number;
  /** As the page shows it, for the panel. */
  readonly shown: string;
}

/** What a label beside its answer proves. */
export const BESIDE = 0.7;

/** In a table whose columns or rows carry a header: label from one side, person from the other. */
export function gridEvidence(
  control: Control,
  base: LabelEvidence,
  read: (text: string) => LabelReading,
): LabelEvidence | undefined {
  if (typeOf(control) === 'radio' && base.reading?.concept) return undefined;
  const known = base.reading?.concept !== undefined;
  if (known && base.reading?.owner) return undefined;
  const above = read(columnHeader(control));
  if (known)
    return above.owner && above.concept === undefined && base.reading
      ? { ...base, reading: { ...base.reading, owner: above.owner } }
      : undefined;
  const left = read(rowHeader(control));
  const concept = above.concept ?? (above.owner ? left.concept : undefined);
  if (concept === undefined) return undefined;
  const owner = above.concept
    ? (above.owner ?? (left.concept === undefined ? left.owner : undefined))
    : above.owner;
  const text = above.concept ? above.text : left.text;
  // What stands directly before it speaks of something else.
  if (base.reading && base.reading.text !== '' && base.reading.text !== left.text) return undefined;
  return { reading: { concept, owner, foreign: false, text }, weight: BESIDE, shown: text };
}
