import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_KEYS } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord, faultsOf } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { addDays, type CivilDate, formatThaiDate, readThaiDate } from '#utils/thai/dates.ts';
import { checkDigit } from '#utils/thai/identity-numbers.ts';
import { CONTEXT, check, flagging } from './support.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

describe('identity numbers (district 00)', () => {
  const first12 = fc
    .tuple(digits(3), digits(7))
    .map(([start, rest]) => `${start.join('')}00${rest.join('')}`);

  test('any twelve digits with their check digit pass the check', () => {
    fc.assert(
      fc.property(first12, (first) => {
        expect(flagging({ fatherCifNo: first + checkDigit(first) })).not.toContain(
          'citizen-id-checksum',
        );
      }),
    );
  });

  test('a wrong digit outside position 3 is caught, unless residues 0 and 10 meet', () => {
    const slip = fc.integer({ min: 1, max: 9 });
    const at = fc.integer({ min: 0, max: 12 }).filter((position) => position !== 2);
    const good = first12.filter((first) => /^[1-8]/.test(first));
    fc.assert(
      fc.property(good, at, slip, (first, position, by) => {
        const number = first + checkDigit(first);
        const wrong = [...number]
          .map((digit, index) => (index === position ? (Number(digit) + by) % 10 : digit))
          .join('');
        if (!/^[1-8]/.test(wrong) || checkDigit(wrong.slice(0, 12)) === wrong[12]) return;
        const rules = flagging({ fatherCifNo: wrong });
        expect(rules.some((rule) => /^citizen-id-(?:checksum|dummy)$/.test(rule))).toBe(true);
      }),
    );
  });

  test('the collision is the only way past the check', () => {
    const residue = (first: string) =>
      [...first].reduce((sum, digit, index) => sum + Number(digit) * (13 - index), 0) % 11;
    fc.assert(
      fc.property(first12, fc.nat(11), fc.integer({ min: 1, max: 9 }), (first, position, by) => {
        if (position === 2) return;
        const wrong = [...first]
          .map((digit, index) => (index === position ? (Number(digit) + by) % 10 : digit))
          .join('');
        if (checkDigit(wrong) !== checkDigit(first)) return;
        expect([residue(first), residue(wrong)].sort((a, b) => a - b)).toEqual([0, 10]);
      }),
    );
  });
});

describe('age against grade', () => {
  /** Birth dates of a grade as published: CE years before the academic year's. */
  const WINDOWS: readonly (readonly [string, string, string])[] = [
    ['01', '-4-05-17', '-3-05-16'],
    ['02', '-5-05-17', '-4-05-16'],
    ['03', '-6-01-01', '-5-05-16'],
    ...Array.from({ length: 12 }, (_, at) => {
      const grade = String(at + 4).padStart(2, '0');
      return [grade, `-${at + 7}-01-01`, `-${at + 7}-12-31`] as const;
    }),
    ...[16, 17, 18].map((age) => [String(age), `-${age}-01-01`, `-${age}-12-31`] as const),
  ];

  const dayOf = (text: string, year: number): CivilDate => {
    const [, back, month, day] = /^-(\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
    return { year: year - 543 - Number(back), month: Number(month), day: Number(day) };
  };
  const contextOf = (academicYear: number): RuleContext => ({
    ...CONTEXT,
    academicYear,
    today: { year: academicYear - 543, month: 11, day: 10 },
  });
  const year = fc.integer({ min: 2560, max: 2580 });

  test('a birth date inside the window is silent, whatever the year', () => {
    fc.assert(
      fc.property(year, fc.constantFrom(...WINDOWS), fc.nat(600), (academicYear, window, days) => {
        const [grade, from, to] = window;
        const first = dayOf(from, academicYear);
        const last = dayOf(to, academicYear);
        const shifted = addDays(first, days);
        const born = formatThaiDate(shifted) > '' && isAfter(shifted, last) ? last : shifted;
        expect(
          flagging(
            { levelDtlCode: grade, birthDate: formatThaiDate(born) },
            contextOf(academicYear),
          ),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(WINDOWS)('grade %s: outside its window it speaks', (grade, from, to) => {
    for (const academicYear of [2560, 2569, 2580]) {
      const context = contextOf(academicYear);
      const outside = [
        addDays(dayOf(from, academicYear), -2),
        addDays(dayOf(to, academicYear), 2),
      ].map((day) => flagging({ levelDtlCode: grade, birthDate: formatThaiDate(day) }, context));
      for (const rules of outside) expect(rules).toContain('age-grade');
    }
  });

  const isAfter = (a: CivilDate, b: CivilDate): boolean =>
    a.year * 10_000 + a.month * 100 + a.day > b.year * 10_000 + b.month * 100 + b.day;
});

const GOOD: Values = {
  levelDtlCode: '07',
  cifNo: '1100000000008',
  cifNoChk: '1100000000008',
  cifType: 'I',
  titleCode: '002',
  genderCode: 'F',
  firstNameTh: 'กานดา',
  lastNameTh: 'ทดสอบ',
  birthDate: '05/06/2559',
  admissionDate: '16/05/2566',
  weight: '32.5',
  height: '135',
  fatherCifNo: '3100000000004',
  fatherTitleCode: '003',
  psPostalCode: '10200',
  psProvinceCode: '10',
};

test('a correct record is silent', () => {
  expect(check(GOOD).issues).toEqual([]);
});

const SLIPS: readonly Values[] = [
  { birthDate: '05/06/2016' },
  { admissionDate: '16-5-2023' },
  { weight: '135', height: '32.5' },
  { weight: '๓๒.๕' },
  { cifNo: '๑๑๐๐๐๐๐๐๐๐๐๐๘' },
  { cifNo: '1-1000-00000-00-8 ' },
  { firstNameTh: 'กานดา ' },
  { lastNameTh: 'ทด  สอบ' },
  { firstNameTh: 'เด็กหญิงกานดา' },
  { firstNameTh: 'เเก้ว' },
];

test.each(SLIPS)('the fix of %j takes its issue away and raises no other', (slip) => {
  const before = check({ ...GOOD, ...slip });
  const rules = new Set(before.issues.map((issue) => issue.rule));
  expect(rules.size).toBe(1);
  const fixes = before.issues[0]?.fixes ?? [];
  expect(fixes.length).toBeGreaterThan(0);
  const texts = Object.fromEntries(fixes.map((fix) => [fix.field, fix.text]));
  expect(check({ ...GOOD, ...slip, ...texts }).issues).toEqual([]);
});

test('the fix of a number with blanks around it leaves the plain number, however it was grouped', () => {
  const gap = fc.constantFrom('', '', '-', ' ', '\u00a0', '\u200b');
  const blank = fc.constantFrom(' ', '\u00a0', '\t', '  ');
  const first12 = fc
    .tuple(fc.constantFrom('1', '2', '3', '5', '8'), digits(7))
    .map(([first, rest]) => `${first}1000${rest.join('')}`);
  const number = fc.oneof(
    first12.map((first) => first + checkDigit(first)),
    digits(7).map((rest) => `g69101${rest.join('')}`),
  );
  fc.assert(
    fc.property(
      number,
      fc.array(gap, { minLength: 12, maxLength: 12 }),
      blank,
      (plain, gaps, end) => {
        const written = [...plain].map((sign, at) => sign + (gaps[at] ?? '')).join('') + end;
        const before = check({ ...GOOD, cifNo: written }).issues;
        const spacing = before.find(({ rule }) => rule === 'text-spacing');
        expect(spacing?.fixes).toEqual([{ field: 'cifNo', text: plain.toUpperCase() }]);
        const others = before.filter((issue) => issue !== spacing);
        const after = check({ ...GOOD, cifNo: plain.toUpperCase() }).issues;
        expect(after.map(({ rule }) => rule)).toEqual(others.map(({ rule }) => rule));
      },
    ),
  );
});

test('a corrected Christian year keeps the day', () => {
  const day = fc.record({
    year: fc.integer({ min: 2006, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, (date) => {
      const typed = `${date.day}/${date.month}/${date.year}`;
      const [issue] = check({ birthDate: typed }).issues;
      expect(issue?.rule).toBe('birth-date-era');
      expect(readThaiDate(issue?.fixes[0]?.text ?? '')).toEqual({ kind: 'date', date });
    }),
  );
});

describe('one cause, one issue', () => {
  test.each([
    ['unreadable', '05/06/59', 'birth-date-invalid'],
    ['no such day', '31/06/2559', 'birth-date-invalid'],
    ['Christian', '05/06/1990', 'birth-date-era'],
    ['future', '05/06/2590', 'birth-date-future'],
  ])('a birth date that is %s', (_, birthDate, rule) => {
    expect(flagging({ ...GOOD, birthDate })).toEqual([rule]);
  });

  test.each(['100000000000', '1.1E+12', 'G6910000001'])('the malformed number %s', (number) => {
    const values = { ...GOOD, cifNo: number, fatherCifNo: number };
    expect(flagging(values)).toHaveLength(1);
  });
});

test('any text in any field: nothing fails, nothing hangs', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'0123456789/-. กุ่เ๑ๅจGg"<>&'), maxLength: 20 }),
    fc.constantFrom('1100000000008', '05/06/2559', '099', 'M', 'F', '001', '-'.repeat(10_000)),
    fc.constantFrom(
      'ก'.repeat(10_000),
      ' '.repeat(10_000),
      `${' '.repeat(10_000)}x`,
      '1 '.repeat(5_000),
      '่'.repeat(10_000),
    ),
  );
  const record = fc.dictionary(fc.constantFrom(...FIELD_KEYS), piece, {
    maxKeys: FIELD_KEYS.length,
    size: 'max',
  }) as fc.Arbitrary<Values>;
  const context = { ...CONTEXT, required: required('dmc/student-form') };
  fc.assert(
    fc.property(record, (values) => {
      expect(faultsOf(checkRecord(RULES, { kind: 'pupil', values }, context))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
