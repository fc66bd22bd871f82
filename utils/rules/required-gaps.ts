import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { FILLED, type FieldKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import type { RuleContext, Severity } from './model.ts';
import { dateIn, decimalIn, numberIn } from './readings.ts';
import { fieldsIn } from './record-texts.ts';
import { beginsWithText } from './typed.ts';

const NOTHING =
  /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[-–—]{0,3}[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

const LONGEST_NOTHING = 40;

const isNothing = (text: string): boolean =>
  text.length > LONGEST_NOTHING ? text.trim() === '' : NOTHING.test(text);

const ZERO_IS_EMPTY: readonly FieldKey[] = ['weight', 'height'];

/** Why a mandatory field counts as empty. */
export type Gap = 'empty' | 'unchosen' | 'dash' | 'zero';

/** A mandatory field of the page, looked up once a page instead of once a record. */
export interface Asked {
  readonly field: FieldKey;
  readonly kind: FieldKind;
  readonly usual: Severity;
}

/** `undefined` where something is filled in. `0` means "not entered" for weight and height only. */
export const gapIn = (values: Values, { field, kind }: Asked, text: string): Gap | undefined => {
  // Most of what a form asks begins with one of 1 to 9, which no kind of nothing does.
  const first = text.charCodeAt(0);
  if (first > 0x30 && first < 0x3a) return undefined;
  if (kind === 'date') return dateIn(values, field).kind === 'empty' ? 'empty' : undefined;
  if (kind === 'identity-number') {
    const reading = numberIn(values, field).kind;
    return reading === 'empty' ? 'empty' : reading === 'none' ? 'dash' : undefined;
  }
  if (kind === 'decimal' && ZERO_IS_EMPTY.includes(field) && decimalIn(values, field) === 0) {
    return 'zero';
  }
  if (beginsWithText(text) || text === FILLED || !isNothing(text)) return undefined;
  if (/[-–—]/.test(text)) return 'dash';
  return kind === 'choice' || kind === 'province' ? 'unchosen' : 'empty';
};

/** The page's mandatory fields that a record has, and where their texts stand in `textsIn`. */
export interface AskedOf {
  readonly asked: readonly Asked[];
  readonly places: readonly number[];
}

let lastOf: { asked: readonly Asked[]; fields: readonly FieldKey[]; of: AskedOf } | undefined;

/** From the same page and a record with the same fields the same object again. */
export const askedOf = (values: Values, context: RuleContext): AskedOf => {
  const all = askedIn(context);
  const fields = fieldsIn(values);
  if (lastOf?.asked !== all || lastOf.fields !== fields) {
    const asked = all.filter(({ field }) => fields.includes(field));
    const of = { asked, places: asked.map(({ field }) => fields.indexOf(field)) };
    lastOf = { asked: all, fields, of };
  }
  return lastOf.of;
};

let last: { required: RuleContext['required']; asked: readonly Asked[] } | undefined;

/** The page's mandatory fields, from the same object the same list again. */
export const askedIn = ({ required }: RuleContext): readonly Asked[] => {
  if (last?.required !== required) {
    const asked = (Object.entries(required) as [FieldKey, Severity | undefined][]).flatMap(
      ([field, usual]) => (usual ? [{ field, kind: fieldOf(field).kind, usual }] : []),
    );
    last = { required, asked };
  }
  return last.asked;
};
