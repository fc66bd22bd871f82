import { describe, expect, it } from 'vitest';
import {
  academicYearAt,
  addDays,
  formatShortThaiDate,
  isRealDay,
  readThaiDate,
} from '#utils/thai/dates.ts';
import { readIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { readDecimal } from '#utils/thai/numbers.ts';
import { postcodeFitsProvince } from '#utils/thai/postcodes.ts';
import { provinceByName } from '#utils/thai/provinces.ts';
import { readTitle } from '#utils/thai/titles.ts';

describe('dates', () => {
  it('names every weekday', () => {
    const monday = { year: 2026, month: 6, day: 8 };
    const names = Array.from({ length: 7 }, (_, days) =>
      formatShortThaiDate(addDays(monday, days)),
    );
    expect(names.map((text) => text.split(' ')[0])).toEqual('จ. อ. พ. พฤ. ศ. ส. อา.'.split(' '));
  });

  it.each([...'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ').entries()])(
    'month %i is %s, read and shown',
    (at, name) => {
      const date = { year: 2026, month: at + 1, day: 5 };
      expect(readThaiDate(`5 ${name} 2569`)).toEqual({ kind: 'date', date });
      expect(formatShortThaiDate(date)).toContain(` 5 ${name} 2569`);
    },
  );

  it.each([
    ['01/01/2399', 'unreadable'],
    ['01/01/2400', 'date'],
    ['31/12/2999', 'date'],
    ['01/01/3000', 'unreadable'],
    ['31/12/1949', 'unreadable'],
    ['01/01/1950', 'christian'],
    ['31/12/2100', 'christian'],
    ['01/01/2101', 'unreadable'],
    ['__/__/____', 'empty'],
    ['__/__/____ น.', 'unreadable'],
    ['10  มิ.ย.   2569', 'date'],
  ])('%s is %s', (text, kind) => {
    expect(readThaiDate(text).kind).toBe(kind);
  });

  it.each([
    [{ year: 2026, month: 1, day: 20 }, 2568],
    [{ year: 2026, month: 4, day: 30 }, 2568],
    [{ year: 2026, month: 5, day: 15 }, 2568],
    [{ year: 2026, month: 5, day: 16 }, 2569],
    [{ year: 2026, month: 6, day: 1 }, 2569],
  ])('%o is in %i', (day, year) => {
    expect(academicYearAt(day)).toBe(year);
  });

  it('gives a leap day to February alone', () => {
    expect(isRealDay(2024, 2, 29)).toBe(true);
    expect(isRealDay(2024, 4, 31)).toBe(false);
    expect(isRealDay(2024, 1, 32)).toBe(false);
    expect(isRealDay(2024, 13, 1)).toBe(false);
  });
});

describe('identity numbers', () => {
  it.each([
    ['G6910999999990', 'g-shape'],
    ['GG691099999999', 'g-shape'],
    ['1.1E+12', 'spreadsheet'],
    ['1.10000000000000E+12', 'spreadsheet'],
    ['1E12', 'spreadsheet'],
    ['11.1E+12', 'characters'],
    ['x1.1E+12', 'characters'],
    ['1.1E+120', 'characters'],
    ['1.1E+12x', 'characters'],
    ['ไม่มีเลข', 'characters'],
    ['เคยไม่มี', 'characters'],
    ['-----A', 'characters'],
    ['1G691099999999', 'characters'],
  ])('%s: %s', (text, why) => {
    expect(readIdentityNumber(text)).toMatchObject({ kind: 'malformed', why });
  });

  it('reads a number through blanks and marks, one or several at a time', () => {
    expect(readIdentityNumber('1 - 1000 -- 00000\u200b\u200b-00 8')).toMatchObject({
      kind: 'thirteen',
      digits: '1100000000008',
    });
  });
});

describe('numbers', () => {
  it.each([
    ['--', { kind: 'none' }],
    ['---------', { kind: 'none' }],
    ['5-', { kind: 'unreadable' }],
    ['ยังไม่มี', { kind: 'unreadable' }],
    ['5 กม.ครึ่ง', { kind: 'unreadable' }],
    ['กก 5', { kind: 'unreadable' }],
    ['123456789', { kind: 'number', value: 123_456_789 }],
  ])('%s', (text, reading) => {
    expect(readDecimal(text)).toEqual(reading);
  });
});

describe('places and titles', () => {
  it('compares a postcode with blanks around it', () => {
    expect(postcodeFitsProvince(' 50200 ', '50')).toBe(true);
    expect(postcodeFitsProvince(' 50200 ', '10')).toBe(false);
  });

  it('reads a province with blanks in it, and จังหวัด only in front', () => {
    expect(provinceByName('  จังหวัด   เชียง  ใหม่ ')).toBe('50');
    expect(provinceByName('เชียงใหม่จังหวัด')).toBeUndefined();
  });

  it.each([
    ['นาย', 'M', 'adult'],
    ['นาง', 'F', 'adult'],
    ['น.ส.', 'F', 'adult'],
    ['ด.ช.', 'M', 'child'],
    ['พระภิกษุ', 'M', undefined],
    ['พระมหา', 'M', undefined],
  ])('%s: %s, %s', (label, sex, stage) => {
    expect(readTitle(label)).toMatchObject({ sex, stage });
  });
});
