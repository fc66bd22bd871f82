import { FIELD_KEYS, type FieldKey, fieldOf } from './fields.ts';
import type { FieldKind } from './model.ts';

const ofKinds = (...kinds: FieldKind[]): readonly FieldKey[] =>
  FIELD_KEYS.filter((key) => kinds.includes(fieldOf(key).kind));

export const THAI_NAMES = ofKinds('thai-name');
export const ENGLISH_NAMES = ofKinds('english-name');
export const PHONES = ofKinds('phone');

/** Addresses and the like, in Thai. The portal fills the record's status itself. */
export const FREE_TEXTS = ofKinds('text').filter((key) => key !== 'objectStatus');

/** Everything that is written in digits, numbers of persons included. */
export const NUMERIC = ofKinds('identity-number', 'date', 'digits', 'count', 'decimal', 'phone');
