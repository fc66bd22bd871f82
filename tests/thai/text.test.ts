import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparable,
  hasPrivateUse,
  normaliseSpaces,
  normaliseThai,
  startsWithFollowingVowel,
} from '#utils/thai/text.ts';

const CLEAN = [
  'สมชาย',
  'น้ำฝน',
  'กำธร',
  'เพ็ญพิชชา',
  'สิทธิ์',
  'พันธุ์ทิพย์',
  'ณัฏฐ์',
  'กิ่งแก้ว',
  'ปวีณ์ธิดา',
  'หทัยชนก ณ อยุธยา',
  'ม.ล. ปิ่น',
  'ฤๅษี',
  'พุทฺธํ',
  'เสน่ห์',
  'ซอย 5/1 (ฝั่งเหนือ)',
  "O'Brien-Smith Jr.",
  'เก้าอี้',
  'ป้าย',
  'อัญชัญ',
  'โคกขี้เหล็ก',
];

const CONSONANTS = 'กขคงจชซญดตถทธนบปผพฟมยรลวศสหอ';
const syllable = fc
  .tuple(
    fc.constantFrom('', 'เ', 'แ', 'โ', 'ใ', 'ไ'),
    fc.constantFrom(...CONSONANTS),
    fc.constantFrom('', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็'),
    fc.constantFrom('', '่', '้', '๊', '๋', '์'),
    fc.constantFrom('', 'า', 'ะ', 'น', 'ง'),
  )
  .map((parts) => parts.join(''));
const word = fc
  .array(syllable, { minLength: 1, maxLength: 5 })
  .map((parts) => `ก${parts.join('')}น`);
const clean = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const thaiSoup = fc.string({
  unit: fc.constantFrom(...'กนเแไาๅะำิีุูัํ่้๊์็ฺ ', '\u200b', '\u00a0', '\uf70a', '\uf701'),
  maxLength: 30,
});

describe('normaliseThai', () => {
  it.each([
    ['เเก้ว', 'แก้ว'],
    ['นํ้า', 'น้ำ'],
    ['นํา', 'นำ'],
    ['น้ํา', 'น้ำ'],
    ['นำ้', 'น้ำ'],
    ['กิ ำ', 'กิำ'],
    ['จ ำนวน', 'จำนวน'],
    ['จ   ำนวน', 'จำนวน'],
    ['ก่ิง', 'กิ่ง'],
    ['ที้่', 'ที่'],
    ['ท่ี่', 'ที่'],
    ['ก้ั้น', 'กั้น'],
    ['สิทธ์ิ', 'สิทธิ์'],
    ['สุุข', 'สุข'],
    ['มานะะ', 'มานะ'],
    ['น้้้อย', 'น้อย'],
    ['กลา้', 'กล้า'],
    ['กล้า้', 'กล้า'],
    ['ดีิ', 'ดิ'],
    ['สม\u200bชาย', 'สมชาย'],
    ['\u200eสมชาย\u202c', 'สมชาย'],
    ['\ufeffสมชาย', 'สมชาย'],
    ['ป\uf70aา', 'ป่า'],
    ['\uf700าน', 'ฐาน'],
    ['ปู\uf71a', 'ปฺู'],
    ['หนองนํ้าเเดง', 'หนองน้ำแดง'],
  ])('turns %s into %s', (text, normal) => {
    expect(normaliseThai(text)).toBe(normal);
  });

  it.each(CLEAN)('leaves %s as it is', (text) => {
    expect(normaliseThai(text)).toBe(text);
  });

  it('never changes a clean text', () => {
    fc.assert(
      fc.property(clean, (text) => {
        expect(normaliseThai(text)).toBe(text);
      }),
    );
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(thaiSoup, fc.string({ unit: 'binary' })), (text) => {
        const once = normaliseThai(text);
        expect(normaliseThai(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'ำ่'.repeat(5000),
    '่'.repeat(10_000),
    ` ${' '.repeat(9_998)}ำ`,
    'ํ'.repeat(10_000),
    '\ud800'.repeat(10_000),
  ])('survives a long run of one sign', (text) => {
    const once = normaliseThai(text);
    expect(once.length).toBeLessThanOrEqual(text.length);
    expect(normaliseThai(once)).toBe(once);
  });

  it('sees what it cannot map', () => {
    expect(hasPrivateUse('ก\ue001')).toBe(true);
    expect(hasPrivateUse('กำ')).toBe(false);
  });
});

describe('normaliseSpaces', () => {
  it.each([
    [' สมชาย ', 'สมชาย'],
    ['หทัย  ชนก', 'หทัย ชนก'],
    ['หทัย\u00a0ชนก', 'หทัย ชนก'],
    ['\tหทัย\r\nชนก\u3000', 'หทัย ชนก'],
    [' \u00a0 ', ''],
    ['', ''],
    ['ณ อยุธยา', 'ณ อยุธยา'],
  ])('turns %j into %j', (text, tidy) => {
    expect(normaliseSpaces(text)).toBe(tidy);
  });

  it('is done after one pass, and keeps every other sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ก', 'a', ' ', '\u00a0', '\t', '\ud800') }),
        (text) => {
          const once = normaliseSpaces(text);
          expect(normaliseSpaces(once)).toBe(once);
          expect(once.replace(/ /g, '')).toBe(text.replace(/[\s]/g, ''));
          expect(once).not.toMatch(/^ | $| {2}/);
        },
      ),
    );
  });

  it('takes a long run of blanks', () => {
    expect(normaliseSpaces(`ก${' '.repeat(10_000)}ข${' '.repeat(10_000)}`)).toBe('ก ข');
  });
});

describe('startsWithFollowingVowel', () => {
  it.each(['ิสมชาย', 'ะดี', 'สม ำชาย', '้อย', 'สมชาย์ ่ดี', 'เ', 'สมเ', 'แ ดง', 'ๅ', 'เ้ก'])(
    'finds %s broken',
    (text) => {
      expect(startsWithFollowingVowel(text)).toBe(true);
    },
  );

  it.each([...CLEAN, '', '-', 'ๆ', 'ฯ', 'กรุงเทพฯ'])('finds %s whole', (text) => {
    expect(startsWithFollowingVowel(text)).toBe(false);
  });
});

describe('comparable', () => {
  it.each([
    ['* เลขประจำตัวประชาชน :', 'เลขประจำตัวประชาชน'],
    ['นํ้าหนัก (กก.)', 'น้ำหนักกก'],
    ['น้ำหนัก(กก)', 'น้ำหนักกก'],
    ['ป.๑', 'ป1'],
    ['First Name', 'firstname'],
    ['ARh+', 'arh+'],
    ['ARh-', 'arh-'],
    ['พราหมณ์/ฮินดู', 'พราหมณ์/ฮินดู'],
    [' : * ', ''],
  ])('reads %s as %s', (text, key) => {
    expect(comparable(text)).toBe(key);
  });
});
