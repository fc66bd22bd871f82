import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { readStatus, type Step } from './statuses.ts';

const COLUMNS: readonly (readonly [Step, FieldKey])[] = [
  ['confirm', 'confirmStatus'],
  ['certify', 'certifyStatus'],
  ['acknowledge', 'acknowledgeStatus'],
];

export interface ShownStep {
  readonly done: boolean;
  /** The column that says so. */
  readonly field: FieldKey;
}

/** What a school's row shows of each step; a later step that is done says that the earlier ones are. */
export const stepsIn = (values: Values): ReadonlyMap<Step, ShownStep> => {
  const steps = new Map<Step, ShownStep>();
  for (const [column, field] of COLUMNS) {
    for (const { step = column, done } of readStatus(values[field] ?? '') ?? []) {
      if (!steps.has(step) || step === column) steps.set(step, { done, field });
    }
  }
  let later: ShownStep | undefined;
  for (const [step] of COLUMNS.toReversed()) {
    if (later?.done) steps.set(step, later);
    later = steps.get(step) ?? later;
  }
  return steps;
};
