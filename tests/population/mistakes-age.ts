import type { Values } from '#utils/records/record.ts';
import { alsoForGuardian, type Change, type Mistake } from './mistake.ts';
import type { Random } from './random.ts';

interface Born {
  readonly day: number;
  readonly month: number;
  /** BE. */
  readonly year: number;
}

const bornOf = (values: Values): Born => {
  const [day = 0, month = 0, year = 0] = (values.birthDate ?? '').split(/[/-]/).map(Number);
  return { day, month, year };
};

const two = (number: number): string => String(number).padStart(2, '0');
const typed = ({ day, month, year }: Born): string => `${two(day)}/${two(month)}/${year}`;

const inBirthDate =
  (slip: (born: Born, random: Random, values: Values) => string | undefined) =>
  (values: Values, random: Random): Change | undefined => {
    const birthDate = slip(bornOf(values), random, values);
    return birthDate === undefined ? undefined : { birthDate };
  };

const yearsLater = (least: number, most: number) =>
  inBirthDate((born, random) => {
    const day = Math.min(born.day, 28);
    return typed({ ...born, day, year: born.year + random.whole(least, most) });
  });

/** Another birth date is another age for every rule that reads one. */
const OF_THE_AGE = [
  'title-age',
  'age-budget',
  'weight-height-range',
  'admission-date',
  'weight-height-swapped',
];

const OTHER_SEX: Readonly<Record<string, string>> = {
  '001': '002',
  '002': '001',
  '003': '004',
  '004': '003',
};
const OTHER_AGE: Readonly<Record<string, string>> = {
  '001': '003',
  '002': '004',
  '003': '001',
  '004': '002',
};

/** Years since birth on the practice day of the first round, or a little less. */
const young = (values: Values, years: number): boolean => 2569 - bornOf(values).year < years;

const atGrade = (values: Values, least: number, most: number): boolean => {
  const grade = Number(values.levelDtlCode);
  return grade >= least && grade <= most;
};

export const AGE_MISTAKES: readonly Mistake[] = [
  {
    id: 'Christian year of birth',
    rule: 'birth-date-era',
    make: inBirthDate((born) => typed({ ...born, year: born.year - 543 })),
  },
  {
    id: 'Christian year of admission',
    rule: 'birth-date-era',
    make: (values) => {
      const text = values.admissionDate ?? '';
      return { admissionDate: text.replace(/\d{4}/, (year) => String(Number(year) - 543)) };
    },
  },
  {
    id: '31 February',
    rule: 'birth-date-invalid',
    make: inBirthDate((born, random) => typed({ ...born, day: random.pick([30, 31]), month: 2 })),
  },
  {
    id: '31 of a month of 30 days',
    rule: 'birth-date-invalid',
    make: inBirthDate((born, random) =>
      typed({ ...born, day: 31, month: random.pick([4, 6, 9, 11]) }),
    ),
  },
  {
    id: '29 February of no leap year',
    rule: 'birth-date-invalid',
    make: inBirthDate((born) =>
      (born.year - 543) % 4 === 0 ? undefined : typed({ ...born, day: 29, month: 2 }),
    ),
  },
  {
    id: 'month before day',
    rule: 'birth-date-invalid',
    make: inBirthDate((born) =>
      born.day > 12 ? typed({ ...born, day: born.month, month: born.day }) : undefined,
    ),
  },
  {
    id: 'year of two digits',
    rule: 'birth-date-invalid',
    make: inBirthDate((born) => typed(born).replace('25', '')),
  },
  {
    id: 'a digit of the year lost',
    rule: 'birth-date-invalid',
    make: inBirthDate((born) => typed(born).slice(0, -1)),
  },
  {
    id: 'birth to come',
    rule: 'birth-date-future',
    make: inBirthDate((born, random) =>
      typed({ ...born, day: Math.min(28, born.day), year: random.whole(2570, 2599) }),
    ),
  },
  {
    id: 'born three or four years too early',
    rule: 'age-grade',
    on: ['levelDtlCode'],
    and: OF_THE_AGE,
    severity: ['warning', 'info'],
    make: (values, random) => {
      const late = 2569 - bornOf(values).year - Number(values.levelDtlCode) - 3;
      return atGrade(values, 2, 15) && late >= 0 ? yearsLater(-4, -3)(values, random) : undefined;
    },
  },
  {
    id: 'born three or four years too late',
    rule: 'age-grade',
    on: ['levelDtlCode'],
    and: OF_THE_AGE,
    severity: ['warning', 'info'],
    make: (values, random) => {
      const late = 2569 - bornOf(values).year - Number(values.levelDtlCode) - 3;
      return atGrade(values, 5, 15) && late <= 0 ? yearsLater(3, 4)(values, random) : undefined;
    },
  },
  {
    id: 'grade five years off',
    rule: 'age-grade',
    and: [],
    severity: ['warning', 'info'],
    make: (values) => {
      const grade = Number(values.levelDtlCode);
      return grade > 15 ? undefined : { levelDtlCode: two(grade > 9 ? grade - 7 : grade + 6) };
    },
  },
  {
    id: 'born when 25 years old',
    rule: 'age-budget',
    and: [...OF_THE_AGE, 'age-grade'],
    severity: ['warning', 'info'],
    make: inBirthDate((born) => typed({ ...born, day: Math.min(28, born.day), year: 2544 })),
  },
  {
    id: 'born a year ago',
    rule: 'age-budget',
    and: [...OF_THE_AGE, 'age-grade'],
    severity: ['warning', 'info'],
    make: inBirthDate((born) => typed({ ...born, day: Math.min(28, born.day), year: 2567 })),
  },
  {
    id: 'admission to come',
    rule: 'admission-date',
    make: (_, random) => ({ admissionDate: `16/05/${random.whole(2570, 2579)}` }),
  },
  {
    id: 'admitted before birth',
    rule: 'admission-date',
    make: (values, random) => ({
      admissionDate: `16/05/${bornOf(values).year - random.whole(0, 9)}`,
    }),
  },
  {
    id: 'title of the other sex',
    rule: 'title-gender',
    make: (values) => {
      const titleCode = OTHER_SEX[values.titleCode ?? ''];
      return titleCode ? { titleCode } : undefined;
    },
  },
  {
    id: 'the other sex',
    rule: 'title-gender',
    on: ['titleCode'],
    make: (values) => ({ genderCode: values.genderCode === 'M' ? 'F' : 'M' }),
  },
  {
    id: "a woman's title for the father",
    rule: 'title-gender',
    make: (values, random) =>
      values.fatherTitleCode
        ? alsoForGuardian(values, 'fatherTitleCode', random.pick(['004', '005']))
        : undefined,
  },
  {
    id: "a man's title for the mother",
    rule: 'title-gender',
    make: (values) =>
      values.motherTitleCode ? alsoForGuardian(values, 'motherTitleCode', '003') : undefined,
  },
  {
    id: "child's title at 16",
    rule: 'title-age',
    make: (values) => {
      const title = values.titleCode ?? '';
      return ['003', '004'].includes(title) ? { titleCode: OTHER_AGE[title] ?? '' } : undefined;
    },
  },
  {
    id: "adult's title at 10",
    rule: 'title-age',
    make: (values) => {
      const title = values.titleCode ?? '';
      return ['001', '002'].includes(title) && young(values, 14)
        ? { titleCode: OTHER_AGE[title] ?? '' }
        : undefined;
    },
  },
];
