import type { Box } from '#components/panel/model.ts';
import type { Weighed } from '#components/panel/place.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import { boxOf } from '#utils/page/boxes.ts';
import type { FoundField } from '#utils/page/model.ts';
import { rowNeighbours } from '#utils/page/row-neighbours.ts';
import { saveControls } from '#utils/page/save-controls.ts';

/** Where things of the page stand that ours must not cover. */
export interface Measured {
  /** What saves the page. */
  readonly avoid: readonly Box[];
  /** The field in attention, and what its message had better not cover. */
  readonly anchor: Box | undefined;
  readonly around: readonly Weighed[];
}

/** The other fields of a form; of a list what stands in the row and what is filled in near it. */
function besides(attended: FoundField, results: readonly DocumentResult[]): readonly Weighed[] {
  const record = results
    .flatMap(({ found }) => found.records)
    .find((one) => !one.row && one.fields.get(attended.key) === attended);
  if (!record)
    return rowNeighbours(attended.controls[0] ?? attended.mark).map(({ element, weight }) => ({
      ...boxOf(element),
      weight,
    }));
  return [...record.fields.values()]
    .filter((field) => field !== attended)
    .map(({ mark }) => boxOf(mark));
}

/**
 * Measures the page only when something may have moved, never for a keystroke: every measurement
 * makes the browser lay the page out. The same arrays come back until then.
 */
export function measuring() {
  let last: Measured | undefined;
  let of: readonly unknown[] = [];
  return {
    moved(): void {
      last = undefined;
    },
    now(results: readonly DocumentResult[], attended: FoundField | undefined): Measured {
      const about = [attended, ...results.map((result) => result.found)];
      if (about.length !== of.length || about.some((one, at) => one !== of[at])) last = undefined;
      of = about;
      if (last) return last;
      const avoid = results
        .flatMap((result) => saveControls(result.document, result.found))
        .map(boxOf);
      last = {
        avoid,
        anchor: attended && boxOf(attended.controls[0] ?? attended.mark),
        around: [...avoid, ...(attended ? besides(attended, results) : [])],
      };
      return last;
    },
  };
}
