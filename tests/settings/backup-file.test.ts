import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupFile, readBackup } from '#utils/settings/backup-file.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import type { TaughtField } from '#utils/settings/taught-shape.ts';
import v1 from './golden/v1.json' with { type: 'json' };

const LESSON: TaughtField = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'cifNo',
  label: 'เลขประจำตัวประชาชน',
  section: 'pupil',
  field: 'cifNo',
};

const BACKUP: Backup<readonly string[]> = {
  settings: {
    ...DEFAULTS,
    role: 'district',
    disabledRules: ['title-age'],
    ruleOptions: { 'age-grade': { years: 3 } },
  },
  taught: [LESSON],
  dates: ['a date'],
};

const KNOWS = {
  field: (key: string) => ['cifNo', 'none'].includes(key),
  dates: (value: unknown) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined,
};

const read = (text: string) => readBackup<readonly string[]>(text, KNOWS);

/** The file with one place changed. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(backupFile(BACKUP)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

const settingsWith = (part: object) =>
  changed((file) => Object.assign(file.settings as object, part));

describe('the file of all settings', () => {
  it('is read as it was written, also with a byte order mark', () => {
    expect(read(backupFile(BACKUP))).toEqual({ ok: true, backup: BACKUP });
    expect(read(`\ufeff${backupFile(BACKUP)}`)).toEqual({ ok: true, backup: BACKUP });
  });

  it('brings settings of an earlier version up', () => {
    const reading = read(changed((file) => Object.assign(file, { settings: v1 })));
    expect(reading).toMatchObject({ ok: true, backup: { settings: { version: 2, role: null } } });
  });

  it.each([
    ['no JSON', '{\n"file":', [{ kind: 'not-json' }]],
    ['nothing', '', [{ kind: 'not-json' }]],
    ['null', 'null', [{ kind: 'other-file' }]],
    ['a list', '[]', [{ kind: 'other-file' }]],
    [
      'another file of ours',
      changed((file) => Object.assign(file, { file: 'truatthan-taught-fields' })),
      [{ kind: 'other-file' }],
    ],
    ['a later file', changed((file) => Object.assign(file, { version: 2 })), [{ kind: 'newer' }]],
    ['later settings', settingsWith({ version: 99 }), [{ kind: 'newer' }]],
    [
      'a key that cannot be pressed',
      settingsWith({ keys: { next: 'F8', previous: '<b>' } }),
      [{ kind: 'wrong-part', part: 'settings.keys.previous' }],
    ],
    [
      'a part that is missing',
      changed((file) => Reflect.deleteProperty(file, 'taught')),
      [{ kind: 'wrong-part', part: 'taught' }],
    ],
    [
      'a number in a lesson',
      changed((file) =>
        Object.assign(file, { taught: [LESSON, { ...LESSON, label: 'x 1103700000000' }] }),
      ),
      [{ kind: 'wrong-part', part: 'taught.2' }],
    ],
    [
      'a lesson of an unknown field',
      changed((file) => Object.assign(file, { taught: [{ ...LESSON, field: 'shoeSize' }] })),
      [{ kind: 'wrong-part', part: 'taught.1' }],
    ],
    [
      'the same lesson twice',
      changed((file) => Object.assign(file, { taught: [LESSON, LESSON] })),
      [{ kind: 'wrong-part', part: 'taught.2' }],
    ],
    [
      'no dates',
      changed((file) => Object.assign(file, { dates: [1] })),
      [{ kind: 'wrong-part', part: 'dates' }],
    ],
  ])('is refused where it is %s, by place and without what stands there', (_, text, problems) => {
    const reading = read(text);
    expect(reading).toMatchObject({ ok: false, problems });
    expect(JSON.stringify(reading)).not.toMatch(/1103700000000|<b>|shoeSize/);
  });

  it('names every wrong place at once', () => {
    const text = changed((file) => Object.assign(file, { taught: 7, dates: 7, settings: 7 }));
    expect(read(text)).toEqual({
      ok: false,
      problems: ['settings', 'taught', 'dates'].map((part) => ({ kind: 'wrong-part', part })),
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(String)), (text) => {
        expect(read(text).ok).toBe(false);
      }),
    );
  });

  it('never throws, whatever stands in its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom('settings', 'taught', 'dates'), fc.jsonValue(), (part, value) => {
        const reading = read(changed((file) => Object.assign(file, { [part]: value })));
        expect(typeof reading.ok).toBe('boolean');
      }),
    );
  });
});
