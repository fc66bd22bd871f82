import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  asLetters,
  faultOf,
  LETTER_KINDS,
  type LetterFacts,
  letterTo,
  letterToAll,
  NO_LETTERS,
  PLACES,
  USUAL_LETTERS,
} from '#utils/district/letter.ts';
import type { SchoolLine } from '#utils/district/summary.ts';
import { counts, NOON, SCOPE } from './schools.ts';

const FACTS: LetterFacts = {
  round: 'DMC ภาคเรียนที่ 1 ปีการศึกษา 2569',
  deadline: () => ({
    dateText: 'พ. 10 มิ.ย. 2569, 16:30 น.',
    leftText: 'เหลือ 2 วัน',
    unconfirmed: false,
  }),
  dayText: (moment) => (moment === 0 ? '-' : 'จ. 8 มิ.ย. 2569'),
};

const line = (change: Partial<SchoolLine> = {}): SchoolLine => ({
  id: `${SCOPE}/10000001`,
  name: 'บ้านฝึกหัด',
  codes: ['10000001'],
  stage: 'confirm',
  late: 'no',
  seen: NOON,
  ...change,
});

describe('a letter to one school', () => {
  it('is whole and polite without a word changed', () => {
    expect(letterTo(USUAL_LETTERS.one, line({ counts: counts() }), FACTS)).toBe(
      `เรียน โรงเรียนบ้านฝึกหัด

ข้อมูล DMC ภาคเรียนที่ 1 ปีการศึกษา 2569 ของโรงเรียนยังไม่ได้ยืนยัน
กำหนด พ. 10 มิ.ย. 2569, 16:30 น. (เหลือ 2 วัน)
มีรายการที่ต้องแก้ 10 รายการ
ขอความกรุณาดำเนินการ หากดำเนินการแล้วขออภัยมา ณ ที่นี้ (ข้อมูลเมื่อ จ. 8 มิ.ย. 2569)
ขอบคุณ`,
    );
  });

  it('leaves out the line that has nothing to say, and says that a day is not confirmed', () => {
    const facts = {
      ...FACTS,
      deadline: () => ({ ...FACTS.deadline('confirm'), leftText: '', unconfirmed: true }),
    };
    const letter = letterTo(USUAL_LETTERS.one, line(), facts);
    expect(letter).not.toContain('ต้องแก้');
    expect(letter).not.toContain('{');
    expect(letter).toContain('กำหนด พ. 10 มิ.ย. 2569, 16:30 น. (วันตามปกติ ยังไม่ยืนยัน)\n');
  });

  it('names a school by its code where it has no name, and keeps a name on one line', () => {
    expect(letterTo('{โรงเรียน}', line({ name: '' }), FACTS)).toBe('โรงเรียนรหัส 10000001');
    expect(letterTo('{โรงเรียน}', line({ name: 'บ้าน\nฝึกหัด' }), FACTS)).toBe('โรงเรียนบ้าน ฝึกหัด');
  });

  it('puts a name in as it is, whatever signs it has', () => {
    const name = '<img src=x> {ขั้น} $& =1+1';
    expect(letterTo('ก {โรงเรียน} ข', line({ name }), FACTS)).toBe(`ก โรงเรียน${name} ข`);
  });
});

it('a letter to all names each on a line, and how many', () => {
  const letter = letterToAll(
    '{จำนวน}\n{รายชื่อ}\n{ดูเมื่อ}',
    [line(), line({ name: 'วัดฝึกหัด', stage: 'certify' })],
    FACTS,
  );
  expect(letter.split('\n')).toEqual([
    '2',
    '1. โรงเรียนบ้านฝึกหัด – ยังไม่ได้ยืนยัน',
    '2. โรงเรียนวัดฝึกหัด – ยืนยันแล้ว รอผู้อำนวยการรับรอง',
    'จ. 8 มิ.ย. 2569',
  ]);
});

describe('a template', () => {
  test.each([
    ['one', '', { kind: 'empty' }],
    ['one', ' \n ', { kind: 'empty' }],
    ['one', `{โรงเรียน}${'ก'.repeat(3000)}`, { kind: 'long' }],
    ['one', 'เรียน {โรงเรียน} {ชื่อนักเรียน} {}', { kind: 'unknown', places: ['ชื่อนักเรียน', ''] }],
    ['one', 'เรียนทุกท่าน', { kind: 'missing', place: 'โรงเรียน' }],
    ['all', 'เรียน {โรงเรียน}', { kind: 'unknown', places: ['โรงเรียน'] }],
    ['all', 'เรียนทุกท่าน', { kind: 'missing', place: 'รายชื่อ' }],
    ['one', 'เรียน { โรงเรียน }', undefined],
    ['one', USUAL_LETTERS.one, undefined],
    ['all', USUAL_LETTERS.all, undefined],
  ] as const)('%s: %j', (kind, text, fault) => {
    expect(faultOf(kind, text)).toEqual(fault);
  });

  it('that has no fault leaves no place unfilled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LETTER_KINDS).chain((kind) =>
          fc.record({
            kind: fc.constant(kind),
            parts: fc.array(fc.constantFrom(...PLACES[kind]), { minLength: 1 }),
            between: fc.string().map((text) => text.replace(/[{}]/g, '')),
          }),
        ),
        ({ kind, parts, between }) => {
          const needed = kind === 'one' ? 'โรงเรียน' : 'รายชื่อ';
          const text = [needed, ...parts].map((part) => `{${part}}`).join(between);
          expect(faultOf(kind, text)).toBeUndefined();
          const made =
            kind === 'one' ? letterTo(text, line(), FACTS) : letterToAll(text, [line()], FACTS);
          expect(made).not.toMatch(/[{}]/);
        },
      ),
    );
  });
});

describe('templates that are kept', () => {
  it('are used as they are', () => {
    const own = { version: 1, one: 'ถึง {โรงเรียน}', all: '{รายชื่อ}' } as const;
    expect(asLetters(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    { version: 2, one: '{โรงเรียน} ใหม่', all: '{รายชื่อ}' },
    { version: 1, one: 7, all: '{ไม่รู้จัก}' },
  ])('%j: the usual ones stand in', (value) => {
    expect(asLetters(value)).toEqual(NO_LETTERS);
  });
});
