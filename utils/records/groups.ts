import { FIELD_KEYS, type FieldKey, fieldOf } from './fields.ts';
import type { FieldKind } from './model.ts';

const ofKinds = (...kinds: FieldKind[]): readonly FieldKey[] =>
  FIELD_KEYS.filter((key) => kinds.includes(fieldOf(key).kind));

export const THAI_NAMES = ofKinds('thai-name');
export const ENGLISH_NAMES = ofKinds('english-name');
export const PHONES = ofKinds('phone');

/** What the portals fill in themselves. */
const isStatus = (key: FieldKey): boolean =>
  fieldOf(key).section === 'status' || /^(?:objectStatus|status|requestStatus)$/.test(key);

/** Names of schools, addresses and the like, in Thai. */
export const FREE_TEXTS = ofKinds('text').filter((key) => !isStatus(key));

/** Everything that is written in digits, numbers of persons included. */
export const NUMERIC = ofKinds(
  'identity-number',
  'date',
  'year',
  'digits',
  'count',
  'decimal',
  'phone',
);

/** Addresses of e-mail and websites. */
export const WEB_ADDRESSES = ofKinds('web');
