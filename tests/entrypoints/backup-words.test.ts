import { describe, expect, it } from 'vitest';
import type { GivenDates } from '#utils/rounds/given-dates-store.ts';
import type { Backup } from '#utils/settings/backup-file.ts';
import { DEFAULTS, type Settings } from '#utils/settings/shape.ts';
import { datesIn } from '../../entrypoints/options/backup-dates.ts';
import { differenceOf } from '../../entrypoints/options/backup-words.ts';

const all = (part: Partial<Settings> = {}): Backup<GivenDates> => ({
  settings: { ...DEFAULTS, ...part },
  taught: [],
  dates: { own: [], district: [] },
});

const rows = (part: Partial<Settings>) => {
  const shown = differenceOf(all(), all(part), 'th');
  return shown.kind === 'difference' ? shown.rows : [];
};

describe('what a file would change', () => {
  it.each<[string, Partial<Settings>, string, string]>([
    ['ภาษา', { language: 'en' }, 'ไทย', 'English'],
    [
      'เว็บที่ตรวจ',
      { portals: { ...DEFAULTS.portals, emis: false } },
      'DMC, BOBEC, EMIS, GCODE',
      'DMC, BOBEC, GCODE',
    ],
    ['เตือนก่อนบันทึก', { saveReminder: false }, 'เปิด', 'ปิด'],
    ['ปุ่มลัด', { keys: { next: 'F9', previous: 'Shift+F9' } }, 'F8, Shift+F8', 'F9, Shift+F9'],
    ['เกณฑ์ที่ปิด', { disabledRules: ['age-grade', 'gone'] }, 'ไม่มี', 'อายุไม่ตรงกับชั้น, gone'],
    [
      'เกณฑ์ที่ปรับ',
      { ruleOptions: { 'age-grade': { warnFrom: 3 } } },
      'ไม่มี',
      'อายุไม่ตรงกับชั้น: แจ้งว่าควรตรวจ เมื่อต่างจากเกณฑ์ตั้งแต่ (ปี) 3',
    ],
    ['เกณฑ์ที่ปรับ', { ruleOptions: { gone: { limit: 3 } } }, 'ไม่มี', 'gone: limit 3'],
    ['ฐานะผู้ใช้', { role: 'district' }, 'ไม่มี', 'เขตพื้นที่'],
    [
      'การเตือนกำหนดส่ง',
      {
        reminders: {
          ...DEFAULTS.reminders,
          on: true,
          days: [3],
          onTheDay: false,
          beforeClosing: false,
        },
      },
      'ปิด',
      'ก่อนถึงกำหนด 3 วัน (08:00 น.)',
    ],
    ['บันทึกความคืบหน้า', { log: { ...DEFAULTS.log, keepDays: 60 } }, 'เปิด, 400 วัน', 'เปิด, 60 วัน'],
    [
      'ตำแหน่งกล่องผลตรวจ',
      { panel: { position: { x: 0, y: 0.5 }, collapsed: true } },
      'ที่เดิม, ปิดไว้',
      'ย้ายแล้ว 0 %, 50 %, ปิดไว้',
    ],
  ])('%s', (part, change, now, next) => {
    expect(rows(change)).toEqual([{ part, now, next }]);
  });

  it('names the fields that may be empty', () => {
    expect(rows({ optionalFields: ['cifNo', 'gone'] })).toEqual([
      { part: 'ช่องที่ยอมให้ว่าง', now: 'ไม่มี', next: 'เลขประจำตัวประชาชน, gone' },
    ]);
  });

  it('is nothing where nothing differs', () => {
    expect(rows({})).toEqual([]);
  });
});

describe('dates in the file', () => {
  const date = {
    system: 'dmc',
    academicYear: 2569,
    round: '1',
    step: 'confirm',
    starts: '2026-06-10',
    ends: '2026-06-10',
  };

  it('are taken where they exist', () => {
    const district = [{ ...date, source: 'สพป. ตัวอย่าง' }];
    expect(datesIn({ own: [date], district })).toEqual({ own: [date], district });
  });

  it.each([
    null,
    [],
    { own: [] },
    { own: [{ ...date, ends: '2026-02-30' }], district: [] },
    { own: [], district: [date] },
  ])('are refused: %o', (value) => {
    expect(datesIn(value)).toBeUndefined();
  });
});
