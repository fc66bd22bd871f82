import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldKey, fieldsOf } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord, faultsOf } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { checkRows, remember } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { checkDigit } from '#utils/thai/identity-numbers.ts';
import { CONTEXT } from './support.ts';

const KINDS: readonly RecordKind[] = ['pupil', 'class', 'school', 'building', 'request', 'item'];

const flagged = (kind: RecordKind, rows: readonly Values[], tables?: readonly number[]) =>
  checkRows(LIST_RULES, { kind, rows, ...(tables && { tables }) }, CONTEXT).issues.flatMap(
    (issues, row) => issues.map((issue) => `${row} ${issue.rule} ${issue.field}`),
  );

/** Numbers whose digits 4–5 are 00, so that they are nobody's. */
const NUMBER = fc
  .tuple(fc.constantFrom('1', '2', '5'), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([first, rest]) => `${first}1000${String(rest).padStart(7, '0')}`)
  .map((twelve) => twelve + checkDigit(twelve));
const G_CODE = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((running) => `G6910${String(running).padStart(8, '0')}`);

const inThai = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const WAYS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => ` ${number} `,
  (number) => `${number.slice(0, 1)}-${number.slice(1, 5)}-${number.slice(5)}`,
  (number) => `${number.slice(0, 5)} ${number.slice(5)}`,
  inThai,
  (number) => number.toLowerCase(),
];

describe('duplicates', () => {
  test('of numbers are found in any order and however they are written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(NUMBER, G_CODE), { minLength: 2, maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WAYS)), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (numbers, repeats, shuffle) => {
          const again = repeats.map(([at, way]) => way(numbers[at % numbers.length] ?? ''));
          const rows = [...numbers, ...again]
            .map((cifNo) => ({ cifNo, place: shuffle.next().value ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ cifNo }) => ({ cifNo }));
          expect(flagged('pupil', rows)).toHaveLength(again.length);
        },
      ),
    );
  });

  test('are none where all numbers differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(NUMBER, G_CODE), { maxLength: 40 }), (numbers) => {
        const rows = numbers.map((cifNo, at) => ({ cifNo, studentNo: String(at) }));
        expect(flagged('pupil', rows)).toEqual([]);
      }),
    );
  });

  test('across pages are those that one long list has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '2', '3', '4'), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (numbers, cut) => {
          const rows = numbers.map((studentNo, at) => ({ studentNo, firstNameTh: `ก${at}` }));
          const at = cut % rows.length;
          const seen = remember(LIST_RULES, { kind: 'pupil', rows: rows.slice(0, at) });
          const later = { kind: 'pupil', rows: rows.slice(at), seen } as const;
          const whole = checkRows(LIST_RULES, { kind: 'pupil', rows }, CONTEXT).issues;
          const parts = checkRows(LIST_RULES, later, CONTEXT).issues;
          expect(parts.map((issues) => issues.length)).toEqual(
            whole.slice(at).map((issues) => issues.length),
          );
        },
      ),
    );
  });
});

const GRADES = Array.from({ length: 18 }, (_, at) => String(at + 1).padStart(2, '0'));
const COUNTS = fc.record({
  boys: fc.nat(99),
  girls: fc.nat(99),
  rooms: fc.integer({ min: 1, max: 9 }),
});
const PARTS = [
  ['รวม อบ.', 1, 3],
  ['รวมประถม', 4, 9],
  ['รวมมัธยมต้น', 10, 12],
  ['รวมมัธยมปลายและเทียบเท่า', 13, 18],
  ['รวมทั้งหมด', 1, 18],
] as const;

const table = (counts: readonly { boys: number; girls: number; rooms: number }[]): Values[] => {
  const row = (classLevel: string, from: number, to: number): Values => {
    const its = counts.slice(from - 1, to);
    const sum = (column: 'boys' | 'girls' | 'rooms') =>
      its.reduce((total, grade) => total + grade[column], 0);
    return {
      classLevel,
      boys: String(sum('boys')),
      girls: String(sum('girls')),
      pupils: String(sum('boys') + sum('girls')),
      rooms: String(sum('rooms')),
    };
  };
  return [
    ...GRADES.map((grade, at) => row(grade, at + 1, at + 1)),
    ...PARTS.map(([label, from, to]) => row(label, from, to)),
  ];
};

describe('sums', () => {
  test('that add up are silent, wherever the rows stand', () => {
    fc.assert(
      fc.property(
        fc.array(COUNTS, { minLength: 18, maxLength: 18 }),
        fc.shuffledSubarray(
          Array.from({ length: 23 }, (_, at) => at),
          { minLength: 23 },
        ),
        (counts, order) => {
          const rows = table(counts);
          expect(
            flagged(
              'class',
              order.flatMap((at) => rows[at] ?? []),
            ),
          ).toEqual([]);
        },
      ),
    );
  });

  test('that do not are flagged once, in their own row', () => {
    fc.assert(
      fc.property(
        fc.array(COUNTS, { minLength: 18, maxLength: 18 }),
        fc.integer({ min: 18, max: 22 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('pupils' as const, 'rooms' as const),
        (counts, at, more, column) => {
          const rows = table(counts);
          const right = rows[at] ?? {};
          const wrong = { ...right, [column]: String(Number(right[column]) + more) };
          if (column === 'pupils') wrong.boys = String(Number(right.boys) + more);
          expect(flagged('class', rows.with(at, wrong))).toEqual([
            `${at} total-mismatch ${column}`,
          ]);
        },
      ),
    );
  });

  test.each([
    'รวมระดับก่อนประถมศึกษา',
    'รวมอนุบาล',
    'รวมก่อนประถมศึกษา',
    'รวม อ.',
    'รวมระดับชั้นอนุบาล',
    'รวมก่อนประถม (อ.1-อ.3)',
    'รวม',
    'รวมทั้งสิ้น',
    'ยอดรวมทั้งหมด',
  ])('%s is known', (classLevel) => {
    const rows = [
      { classLevel: '01', pupils: '10' },
      { classLevel, pupils: '11' },
    ];
    expect(flagged('class', rows)).toEqual(['1 total-mismatch pupils']);
  });

  describe('of two tables', () => {
    const two = (first: string, last: string, wording = 'รวมทั้งสิ้น'): readonly Values[] => [
      { classLevel: '02', pupils: '15', rooms: '1' },
      { classLevel: '03', pupils: '16', rooms: '1' },
      { classLevel: wording, pupils: first, rooms: '2' },
      { classLevel: '04', pupils: '20', rooms: '1' },
      { classLevel: wording, pupils: last, rooms: '1' },
    ];
    test.each([
      ['of each table', '31', '20', []],
      ['of both in the last', '31', '51', []],
      ['of neither', '30', '21', ['2 total-mismatch pupils', '4 total-mismatch pupils']],
    ])('%s', (_, first, last, expected) => {
      for (const wording of ['รวมทั้งสิ้น', 'รวม'])
        expect(flagged('class', two(first, last, wording), [0, 3])).toEqual(expected);
    });

    test('are of both where a table has no grades of its own', () => {
      const rows = two('31', '20');
      const sum = (pupils: string) => [...rows.slice(0, 2), { classLevel: 'รวม', pupils }];
      expect(flagged('class', sum('31'), [0, 1, 2])).toEqual([]);
      expect(flagged('class', sum('30'), [0, 1, 2])).toEqual(['2 total-mismatch pupils']);
    });
  });

  test.each(['รวมเด็กพิเศษ', 'รวม ป.1', 'จำนวนห้อง', 'อนุบาล', ''])(
    '%s is not taken for a sum of grades',
    (classLevel) => {
      const rows = [
        { classLevel: '01', pupils: '10' },
        { classLevel, pupils: '11' },
      ];
      expect(flagged('class', rows)).toEqual([]);
    },
  );

  test('a total is not compared where rows of other labels count as well', () => {
    const rows = [
      { classLevel: '01', pupils: '10' },
      { classLevel: 'ปวส.1', pupils: '5' },
      { classLevel: 'รวมทั้งหมด', pupils: '15' },
    ];
    expect(flagged('class', rows)).toEqual([]);
  });

  test('a grade with a row for each of its rooms is not counted twice', () => {
    const rows = [
      { classLevel: '04', pupils: '40' },
      { classLevel: '04', pupils: '20' },
      { classLevel: '04', pupils: '20' },
      { classLevel: 'รวมประถม', pupils: '40' },
    ];
    expect(flagged('class', rows)).toEqual([]);
  });

  test('several รวม say nothing about the last one', () => {
    const rows = [
      { classLevel: '01', pupils: '10' },
      { classLevel: 'รวม', pupils: '10' },
      { classLevel: '04', pupils: '5' },
      { classLevel: 'รวม', pupils: '5' },
    ];
    expect(flagged('class', rows)).toEqual([]);
  });
});

describe('any text in any field', () => {
  const TEXT = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('0', '๙', 'รวม', '-', '.', '@', ' ', 'G', 'ป', 'ไม่', 'รอ') }),
    fc.constantFrom('', '-', '0', '1.2.3', '2569', 'รวมทั้งหมด', '__proto__', 'constructor'),
  );
  const recordOf = (kind: RecordKind) =>
    fc.dictionary(fc.constantFrom<FieldKey[]>(...fieldsOf(kind)), TEXT, { maxKeys: 40 });

  test.each(KINDS)('of a %s makes no rule fail', (kind) => {
    fc.assert(
      fc.property(fc.array(recordOf(kind), { maxLength: 6 }), (rows) => {
        for (const values of rows)
          expect(faultsOf(checkRecord(RULES, { kind, values }, CONTEXT))).toEqual([]);
        const check = checkRows(LIST_RULES, { kind, rows }, CONTEXT);
        expect([...check.outcomes.values()]).not.toContain('fault');
        expect(check.issues).toHaveLength(rows.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each(KINDS)('of a %s is offered no fix that raises the same issue again', (kind) => {
    fc.assert(
      fc.property(recordOf(kind), (values) => {
        for (const issue of checkRecord(RULES, { kind, values }, CONTEXT).issues) {
          if (issue.fixes.length === 0) continue;
          const texts = Object.fromEntries(issue.fixes.map(({ field, text }) => [field, text]));
          const after = checkRecord(RULES, { kind, values: { ...values, ...texts } }, CONTEXT);
          const again = after.issues.filter(
            (it) => it.rule === issue.rule && it.field === issue.field,
          );
          expect(again).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of great length is over at once', () => {
    const long = 'ยืนยันรวม0123456789@.a- '.repeat(20_000);
    for (const kind of KINDS) {
      const values = Object.fromEntries(fieldsOf(kind).map((field) => [field, long]));
      expect(faultsOf(checkRecord(RULES, { kind, values }, CONTEXT))).toEqual([]);
      const rows = [values, values];
      expect(checkRows(LIST_RULES, { kind, rows }, CONTEXT).issues).toHaveLength(2);
    }
  });
});
