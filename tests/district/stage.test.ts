import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  countStages,
  isOpen,
  SCHOOL_STEPS,
  STAGES,
  type StepsDone,
  stageOf,
} from '#utils/district/stage.ts';

test.each<[StepsDone, string]>([
  [{}, 'unknown'],
  [{ confirm: false }, 'confirm'],
  [{ confirm: false, certify: false, acknowledge: false }, 'confirm'],
  [{ confirm: true }, 'done'],
  [{ confirm: true, certify: false }, 'certify'],
  [{ confirm: true, certify: true, acknowledge: false }, 'acknowledge'],
  [{ confirm: true, certify: true, acknowledge: true }, 'done'],
  [{ certify: true }, 'done'],
  // Nobody certifies what was not confirmed, whatever the other column says.
  [{ confirm: false, certify: true }, 'done'],
  [{ confirm: false, acknowledge: true }, 'done'],
  [{ acknowledge: false }, 'acknowledge'],
])('%j stands at %s', (steps, stage) => {
  expect(stageOf(steps)).toBe(stage);
});

const steps = fc.record(Object.fromEntries(SCHOOL_STEPS.map((step) => [step, fc.boolean()])), {
  requiredKeys: [],
});

it('counts each school once, and calls open what the school itself has to do', () => {
  fc.assert(
    fc.property(fc.array(steps), (all) => {
      const stages = all.map(stageOf);
      const counts = countStages(stages);
      expect(STAGES.reduce((sum, stage) => sum + counts[stage], 0)).toBe(all.length);
      expect(stages.filter(isOpen)).toHaveLength(counts.confirm + counts.certify);
    }),
  );
});

it('never goes back when one more step is done', () => {
  const order = ['unknown', ...SCHOOL_STEPS, 'done'];
  fc.assert(
    fc.property(steps, fc.constantFrom(...SCHOOL_STEPS), (before, step) => {
      const stage = stageOf(before);
      const later = stageOf({ ...before, [step]: true });
      fc.pre(stage !== 'done');
      expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(stage));
    }),
  );
});
