import { describe, expect, it } from 'vitest';
import {
  isProvinceCode,
  provinceByName,
  provinceName,
  provinces,
  provinceWithCode,
} from '#utils/thai/provinces.ts';

const between = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

describe('provinces', () => {
  it('has the 77 codes of the civil registration and no other', () => {
    const codes = [
      ...between(10, 27),
      ...between(30, 49),
      ...between(50, 58),
      ...between(60, 67),
      ...between(70, 77),
      ...between(80, 86),
      ...between(90, 96),
    ];
    expect(provinces().map((it) => it.code)).toEqual(codes);
    expect(codes).toHaveLength(77);
    for (let code = 0; code < 100; code++) {
      const two = String(code).padStart(2, '0');
      expect(isProvinceCode(two)).toBe(codes.includes(two));
    }
    expect(isProvinceCode('')).toBe(false);
    for (const other of ['1', '100', '1:', 'constructor', '๑๐', ':0', '/0', '1\ud800'])
      expect(isProvinceCode(other)).toBe(false);
  });

  it.each([
    ['10', 'กรุงเทพมหานคร'],
    ['19', 'สระบุรี'],
    ['27', 'สระแก้ว'],
    ['38', 'บึงกาฬ'],
    ['49', 'มุกดาหาร'],
    ['58', 'แม่ฮ่องสอน'],
    ['67', 'เพชรบูรณ์'],
    ['77', 'ประจวบคีรีขันธ์'],
    ['86', 'ชุมพร'],
    ['96', 'นราธิวาส'],
  ])('%s is %s', (code, th) => {
    expect(provinceName(code)).toBe(th);
    expect(provinceByName(th)).toBe(code);
    expect(provinceByName(`จังหวัด${th}`)).toBe(code);
    expect(provinceByName(`จ. ${th}`)).toBe(code);
  });

  it.each([
    ['กทม.', '10'],
    ['กทม', '10'],
    ['กรุงเทพฯ', '10'],
    ['กรุงเทพ', '10'],
    ['จ.อยุธยา', '14'],
    [' เชียงใหม่ ', '50'],
  ])('knows %s', (name, code) => {
    expect(provinceByName(name)).toBe(code);
  });

  it('knows what it does not know', () => {
    expect(provinceName('97')).toBeUndefined();
    expect(provinceWithCode('28')).toBeUndefined();
    for (const name of ['', '-', 'จังหวัด', 'ย่างกุ้ง', 'ก'.repeat(10_000), '\ud800']) {
      expect(provinceByName(name)).toBeUndefined();
    }
  });

  it('gives each the first digits of its postcodes', () => {
    expect(provinceWithCode('10')?.postcodePrefixes).toEqual(['10']);
    expect(provinceWithCode('11')?.postcodePrefixes).toEqual(['10']);
    expect(provinceWithCode('19')?.postcodePrefixes).toEqual(['18', '30']);
    expect(provinceWithCode('16')?.postcodePrefixes).toEqual(['15', '13', '18']);
    expect(provinceWithCode('38')?.postcodePrefixes).toEqual(['38']);
  });
});
