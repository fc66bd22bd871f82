import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import type { Random } from './random.ts';

/** A slip that only a look at several rows of a list can see. */
export interface ListMistake {
  readonly id: string;
  readonly rule: string;
  readonly field: FieldKey;
  /** Rules that rightly speak as well. */
  readonly and?: readonly string[];
  /** What the later of two rows becomes; `undefined` where the slip cannot be made in them. */
  readonly make: (earlier: Values, later: Values, random: Random) => Values | undefined;
}

const copy = (from: Values, ...fields: readonly FieldKey[]): Values =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? '']));

const isNamed = (values: Values): boolean => !['', '-'].includes(values.lastNameTh ?? '');

const otherwiseWritten = (number: string): string => {
  const digits = number.replace(/[- ]/g, '');
  return number === digits ? digits.replace(/^(.)(....)(.....)(..)(.)$/, '$1-$2-$3-$4-$5') : digits;
};

export const LIST_MISTAKES: readonly ListMistake[] = [
  {
    id: 'the same identity number twice',
    rule: 'duplicate-citizen-id',
    field: 'cifNo',
    make: (earlier, later) => ({ ...later, ...copy(earlier, 'cifNo') }),
  },
  {
    id: 'the same number, written otherwise',
    rule: 'duplicate-citizen-id',
    field: 'cifNo',
    make: (earlier, later) => ({ ...later, cifNo: otherwiseWritten(earlier.cifNo ?? '') }),
  },
  {
    id: 'the same row twice',
    rule: 'duplicate-citizen-id',
    field: 'cifNo',
    and: ['duplicate-student-no'],
    make: (earlier) => ({ ...earlier }),
  },
  {
    id: 'the same student number twice',
    rule: 'duplicate-student-no',
    field: 'studentNo',
    make: (earlier, later) => ({ ...later, ...copy(earlier, 'studentNo') }),
  },
  {
    id: 'the same pupil with another number',
    rule: 'duplicate-person',
    field: 'firstNameTh',
    make: (earlier, later) =>
      isNamed(earlier)
        ? { ...later, ...copy(earlier, 'firstNameTh', 'lastNameTh', 'birthDate') }
        : undefined,
  },
  {
    id: 'the same pupil, blanks in the name',
    rule: 'duplicate-person',
    field: 'firstNameTh',
    make: (earlier, later) =>
      isNamed(earlier)
        ? {
            ...later,
            ...copy(earlier, 'birthDate'),
            firstNameTh: `${earlier.firstNameTh} `,
            lastNameTh: `  ${earlier.lastNameTh}`,
          }
        : undefined,
  },
];
