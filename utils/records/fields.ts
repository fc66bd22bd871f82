import { BUILDING_FIELDS } from './building-fields.ts';
import { CLASS_FIELDS } from './class-fields.ts';
import { ITEM_FIELDS } from './item-fields.ts';
import type { Field, RecordKind, Section } from './model.ts';
import { PUPIL_FIELDS } from './pupil-fields.ts';
import { REQUEST_FIELDS } from './request-fields.ts';
import { SCHOOL_FIELDS } from './school-fields.ts';

/** Every field of every kind of record. */
export const FIELDS = {
  ...PUPIL_FIELDS,
  ...CLASS_FIELDS,
  ...SCHOOL_FIELDS,
  ...BUILDING_FIELDS,
  ...REQUEST_FIELDS,
  ...ITEM_FIELDS,
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;

const keysOf = <T extends object>(fields: T): readonly (keyof T)[] =>
  Object.keys(fields) as (keyof T)[];

export const FIELD_KEYS: readonly FieldKey[] = keysOf(FIELDS);

/** The field's definition, seen without its literal types. */
export const fieldOf = (key: FieldKey): Field => FIELDS[key];

const PUPIL_KEYS = keysOf(PUPIL_FIELDS);
const SCHOOL: readonly FieldKey[] = ['schoolCode', 'educationYear'];

/** What a child's request shares with a pupil's record: everything but the enrolment's own. */
const OF_A_CHILD = PUPIL_KEYS.filter((key) => {
  const section: Section = PUPIL_FIELDS[key].section;
  const ofSchool: readonly FieldKey[] = ['schoolCode', 'levelDtlCode', 'admissionDate'];
  return section !== 'school' || ofSchool.includes(key);
});

const BY_KIND: Readonly<Record<RecordKind, readonly FieldKey[]>> = {
  // Lists that a district sees name the school of each pupil.
  pupil: [...PUPIL_KEYS, 'schoolName'],
  class: [...SCHOOL, ...keysOf(CLASS_FIELDS)],
  // Lists of schools count boys and girls apart.
  school: [...SCHOOL, ...keysOf(SCHOOL_FIELDS), 'boys', 'girls'],
  building: ['schoolCode', ...keysOf(BUILDING_FIELDS)],
  request: [...OF_A_CHILD, ...keysOf(REQUEST_FIELDS)],
  item: [...SCHOOL, ...keysOf(ITEM_FIELDS)],
};

/** The fields that a record of this kind may have; a few belong to several kinds. */
export const fieldsOf = (kind: RecordKind): readonly FieldKey[] => BY_KIND[kind];
