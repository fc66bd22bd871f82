import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { growthLimits, type Limits, type Span } from './growth-limits.ts';
import type { RuleContext } from './model.ts';
import { decimalIn } from './readings.ts';

export const BODY_READS: readonly FieldKey[] = [
  'weight',
  'height',
  'birthDate',
  'genderCode',
  'educationYear',
];

/** What weight (kg) and height (cm) look like together; one reading for both rules about them. */
export type BodyReading = 'cannot-tell' | 'fine' | 'swapped' | 'weight' | 'height';

/** Zero and less mean that nothing was measured. */
const measured = (values: Values, field: FieldKey): number | undefined => {
  const value = decimalIn(values, field);
  return value !== undefined && value > 0 ? value : undefined;
};

/** How far off the middle of a span, where 1 is its edge; by ratios, as slips are factors. */
const strain = (value: number, [least, most]: Span): number => {
  const middle = (Math.log(least) + Math.log(most)) / 2;
  return Math.abs(Math.log(value) - middle) / ((Math.log(most) - Math.log(least)) / 2);
};

const outside = (value: number, [least, most]: Span): boolean => value < least || value > most;

const bmiOf = (weight: number, height: number): number => weight / (height / 100) ** 2;

const isImplausible = (weight: number, height: number, limits: Limits): boolean =>
  outside(height, limits.height) ||
  (limits.weight !== undefined && outside(weight, limits.weight)) ||
  outside(bmiOf(weight, height), limits.bmi);

/** Where no limit of weight is known, what the BMI allows at a middling height. */
const weightSpan = ({ height, bmi, weight }: Limits): Span => {
  const squared = (height[0] * height[1]) / 10_000;
  return weight ?? [bmi[0] * squared, bmi[1] * squared];
};

const readOne = (value: number, span: Span | undefined, name: 'weight' | 'height'): BodyReading => {
  if (span === undefined) return 'cannot-tell';
  return outside(value, span) ? name : 'fine';
};

export const readBody = (values: Values, context: RuleContext): BodyReading => {
  const weight = measured(values, 'weight');
  const height = measured(values, 'height');
  if (weight === undefined && height === undefined) return 'cannot-tell';
  const limits = growthLimits(values, context);
  if (limits === undefined) return 'cannot-tell';
  if (height === undefined) return readOne(weight ?? 0, limits.weight, 'weight');
  if (weight === undefined) return readOne(height, limits.height, 'height');
  if (!isImplausible(weight, height, limits)) return 'fine';
  if (!isImplausible(height, weight, limits)) return 'swapped';
  return strain(height, limits.height) > strain(weight, weightSpan(limits)) ? 'height' : 'weight';
};
