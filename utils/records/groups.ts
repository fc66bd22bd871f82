import { FIELD_KEYS, type FieldKey, fieldOf } from './fields.ts';
import type { FieldKind } from './model.ts';

const byKind = Map.groupBy(FIELD_KEYS, (key) => fieldOf(key).kind);

const ofKinds = (...kinds: FieldKind[]): readonly FieldKey[] =>
  kinds.length === 1
    ? kinds.flatMap((kind) => byKind.get(kind) ?? [])
    : FIELD_KEYS.filter((key) => kinds.includes(fieldOf(key).kind));

export const THAI_NAMES = ofKinds('thai-name');
export const ENGLISH_NAMES = ofKinds('english-name');
export const PHONES = ofKinds('phone');

/** What nobody types: the portals fill it in themselves. */
const OF_THE_PORTAL: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'objectStatus',
  'status',
  'requestStatus',
  'confirmStatus',
  'certifyStatus',
  'acknowledgeStatus',
  'schoolDataDate',
]);
const isTyped = (key: FieldKey): boolean => !OF_THE_PORTAL.has(key);

/** Names of schools, addresses and the like, in Thai. */
export const FREE_TEXTS = ofKinds('text').filter(isTyped);

/** Everything that is written in digits, numbers of persons included. */
export const NUMERIC = ofKinds(
  'identity-number',
  'date',
  'year',
  'digits',
  'count',
  'decimal',
  'phone',
).filter(isTyped);

/** Addresses of e-mail and websites. */
export const WEB_ADDRESSES = ofKinds('web');
