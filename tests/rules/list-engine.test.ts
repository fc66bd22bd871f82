import { describe, expect, test } from 'vitest';
import type { Values } from '#utils/records/record.ts';
import { listRule as duplicateCitizenId } from '#utils/rules/duplicate-citizen-id.ts';
import { checkRows, remember } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { CANNOT_TELL, type ListRule, type RuleContext } from '#utils/rules/model.ts';
import { CONTEXT } from './support.ts';

const NUMBER = '1100000000008';
const rule = (check: ListRule['check'], more: Partial<ListRule> = {}): ListRule => ({
  ...duplicateCitizenId,
  id: 'a-rule',
  check,
  ...more,
});

const flags = (rows: readonly Values[], earlier: readonly (readonly Values[])[] = []) => {
  let seen: ReturnType<typeof remember> | undefined;
  for (const page of earlier)
    seen = remember(LIST_RULES, { kind: 'pupil', rows: page, ...(seen && { seen }) });
  const list = { kind: 'pupil', rows, ...(seen && { seen }) } as const;
  return checkRows(LIST_RULES, list, CONTEXT).issues.map((issues) =>
    issues.map((issue) => issue.rule),
  );
};

describe('checkRows', () => {
  test('gives each row its own issues, worst first', () => {
    const ONE = { firstNameTh: 'กานดา', lastNameTh: 'ทดสอบ', birthDate: '01/02/2560' };
    expect(
      flags([
        { ...ONE, cifNo: NUMBER, studentNo: '1' },
        { cifNo: 'G691099999999' },
        { ...ONE, cifNo: 'G691099999998', studentNo: '1' },
      ]),
    ).toEqual([[], [], ['duplicate-student-no', 'duplicate-person']]);
  });

  test('a rule that throws is a fault of its own and stops no other', () => {
    const broken = rule(() => {
      throw new Error('1100000000008');
    });
    const check = checkRows(
      [broken, duplicateCitizenId],
      { kind: 'pupil', rows: [{ cifNo: NUMBER }, { cifNo: NUMBER }] },
      CONTEXT,
    );
    expect(check.outcomes.get('a-rule')).toBe('fault');
    expect(check.issues[1]).toHaveLength(1);
  });

  test('a finding for a row that is not there is a fault', () => {
    const lost = rule(() => [{ row: 7, field: 'cifNo', message: 'twice' }]);
    const check = checkRows([lost], { kind: 'pupil', rows: [{}] }, CONTEXT);
    expect(check.outcomes.get('a-rule')).toBe('fault');
    expect(check.issues).toEqual([[]]);
  });

  test('runs neither rules that are off nor rules of other records', () => {
    const list = { kind: 'pupil', rows: [{ cifNo: NUMBER }, { cifNo: NUMBER }] } as const;
    const off = { off: new Set(['duplicate-citizen-id']) };
    expect(checkRows([duplicateCitizenId], list, CONTEXT, off).outcomes.size).toBe(0);
    expect(
      checkRows([duplicateCitizenId], { ...list, kind: 'building' }, CONTEXT).outcomes.size,
    ).toBe(0);
  });

  test("gives the rule its options, as the user's settings say", () => {
    const asked: RuleContext[] = [];
    const curious = rule(
      (_rows, context) => {
        asked.push(context);
        return CANNOT_TELL;
      },
      { options: { most: { label: { th: 'มากสุด', en: 'Most' }, default: 1, min: 0, max: 5 } } },
    );
    const list = { kind: 'pupil', rows: [] } as const;
    checkRows([curious], list, CONTEXT, { options: { 'a-rule': { most: 9 } } });
    expect(asked[0]?.options).toEqual({ most: 5 });
  });

  test('an empty list has nothing to say', () => {
    const check = checkRows(LIST_RULES, { kind: 'pupil', rows: [] }, CONTEXT);
    expect(check.issues).toEqual([]);
    expect(new Set(check.outcomes.values())).toEqual(new Set(['cannot-tell']));
  });
});

describe('pages of one list', () => {
  const KANDA = { cifNo: NUMBER, firstNameTh: 'กานดา', lastNameTh: 'ทดสอบ', studentNo: '1' };
  const other = { cifNo: 'G691099999999', firstNameTh: 'ก้อง', lastNameTh: 'ทดสอบ', studentNo: '2' };

  test('flag what an earlier page has under another name, whatever lies between', () => {
    const page = [{ ...KANDA, firstNameTh: 'กนก', studentNo: '3' }];
    expect(flags(page, [[KANDA], [other]])).toEqual([['duplicate-citizen-id']]);
    expect(flags(page, [[other], [KANDA]])).toEqual([['duplicate-citizen-id']]);
  });

  test('do not flag a row that is seen once more', () => {
    expect(flags([KANDA], [[KANDA], [other]])).toEqual([[]]);
    expect(flags([KANDA, other], [[other, KANDA]])).toEqual([[], []]);
  });

  test('never flag rows of earlier pages', () => {
    expect(flags([other], [[KANDA], [{ ...KANDA, firstNameTh: 'กนก' }]])).toEqual([[]]);
  });

  test('a rule whose key fails remembers nothing, and stops no other', () => {
    const broken = rule(() => [], {
      keyOf: () => {
        throw new Error('no key');
      },
    });
    const seen = remember([broken, duplicateCitizenId], { kind: 'pupil', rows: [KANDA] });
    expect(seen.get('a-rule')?.size).toBe(0);
    expect(seen.get('duplicate-citizen-id')?.size).toBe(1);
  });
});

describe('a file of 40,000 rows', () => {
  /** Counts how often a row's field is looked at. */
  const counted = (count: number, make: (row: number) => Values) => {
    let looks = 0;
    const rows = Array.from({ length: count }, (_, row) => {
      const values = make(row);
      return new Proxy(values, {
        get(target, key) {
          looks++;
          return Reflect.get(target, key);
        },
      });
    });
    return { rows, looks: () => looks };
  };

  const looksPerRow = (
    count: number,
    kind: 'pupil' | 'class' | 'building',
    make: (row: number) => Values,
  ) => {
    const { rows, looks } = counted(count, make);
    checkRows(LIST_RULES, { kind, rows }, CONTEXT);
    return looks() / count;
  };

  test.each([
    [
      'all different',
      (row: number) => ({ cifNo: `11000${String(row).padStart(8, '0')}`, studentNo: String(row) }),
    ],
    [
      'all the same',
      () => ({
        cifNo: NUMBER,
        studentNo: '1',
        firstNameTh: 'ก',
        lastNameTh: 'ข',
        birthDate: '01/02/2560',
      }),
    ],
  ])('%s: looks at each row equally often, however many there are', (_, make) => {
    expect(looksPerRow(40_000, 'pupil', make)).toBeLessThanOrEqual(
      looksPerRow(400, 'pupil', make) + 1,
    );
  });

  test('rows of sums and buildings too', () => {
    const sums = (row: number): Values => ({
      classLevel: row % 2 ? 'รวมทั้งหมด' : '04',
      pupils: '3',
      boys: '1',
      girls: '2',
    });
    const buildings = (): Values => ({ buildingType: 'อาคารเรียน', buildingOrder: '1' });
    expect(looksPerRow(40_000, 'class', sums)).toBeLessThanOrEqual(
      looksPerRow(400, 'class', sums) + 1,
    );
    expect(looksPerRow(40_000, 'building', buildings)).toBeLessThanOrEqual(
      looksPerRow(400, 'building', buildings) + 1,
    );
  });
});
