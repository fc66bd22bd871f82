import type { Box } from '#components/panel/model.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import { boxOf } from '#utils/page/boxes.ts';
import type { FoundField } from '#utils/page/model.ts';
import { saveControls } from '#utils/page/save-controls.ts';

/** Where things of the page stand that ours must not cover. */
export interface Measured {
  /** What saves the page. */
  readonly avoid: readonly Box[];
  /** The field in attention, and what its message had better not cover. */
  readonly anchor: Box | undefined;
  readonly around: readonly Box[];
}

/** The other fields of a form. */
const besides = (
  attended: FoundField,
  results: readonly DocumentResult[],
): readonly FoundField[] => {
  const record = results
    .flatMap(({ found }) => found.records)
    .find((one) => !one.row && one.fields.get(attended.key) === attended);
  return [...(record?.fields.values() ?? [])].filter((field) => field !== attended);
};

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
      const around = attended ? besides(attended, results).map(({ mark }) => boxOf(mark)) : [];
      last = {
        avoid,
        anchor: attended && boxOf(attended.controls[0] ?? attended.mark),
        around: [...avoid, ...around],
      };
      return last;
    },
  };
}
