import { describe, expect, it } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import type { FoundPage } from '#utils/page/model.ts';
import { lessonPlace } from '#utils/page/taught.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import type { Lesson } from '#utils/portals/lesson.ts';
import { around, documentOf, FORM_URL } from './open.ts';

const LESSON: Lesson = {
  page: 'dmc/student-form',
  year: 2569,
  name: 'q9',
  label: 'รหัสหลังสมุด',
  section: '',
  field: 'cifNo',
};

const UNKNOWN = '<label for="q7">รหัสหลังสมุด:</label><input id="q7" name="q7" value="x">';

const find = (html: string, lessons: readonly Lesson[], url = FORM_URL): FoundPage =>
  findPage(documentOf(around(html)), new URL(url), { ...DMC, lessons });

const nameOf = (page: FoundPage, key: Lesson['field']) =>
  key === 'none' ? undefined : page.records[0]?.fields.get(key)?.mark.getAttribute('name');

describe('what a user taught', () => {
  it('is not known before', () => {
    const page = find(UNKNOWN, []);
    expect(nameOf(page, 'cifNo')).toBeUndefined();
    expect(page.unknown).toContain('รหัสหลังสมุด');
  });

  it('makes a control a field, whatever its number and value', () => {
    const page = find(UNKNOWN, [LESSON]);
    expect(nameOf(page, 'cifNo')).toBe('q7');
    expect(page.unknown).toEqual([]);
    expect(nameOf(find(UNKNOWN.replaceAll('q7', 'q12'), [LESSON]), 'cifNo')).toBe('q12');
  });

  it('goes before all other evidence', () => {
    const known = '<label for="cifNo">เลขประจำตัวประชาชน</label><input id="cifNo" name="cifNo">';
    const page = find(known + UNKNOWN, [LESSON]);
    expect(nameOf(page, 'cifNo')).toBe('q7');
    expect(page.unknown).toContain('เลขประจำตัวประชาชน');
  });

  it('takes a control out of the check', () => {
    const wrong = '<label for="cifNo">เลขประจำตัวประชาชน</label><input id="cifNo" name="cifNo">';
    const lesson: Lesson = { ...LESSON, name: 'cifNo', label: '', field: 'none' };
    const page = find(wrong, [lesson]);
    expect(nameOf(page, 'cifNo')).toBeUndefined();
    expect(page.candidates).toBe(find(wrong, []).candidates - 1);
  });

  it.each<[string, Partial<Lesson>]>([
    ['another page', { page: 'dmc/student-list' }],
    ['another year', { year: 2570 }],
    ['another name', { name: 'other' }],
    ['another label', { label: 'รหัสอื่น' }],
    ["another person's part", { section: 'father' }],
  ])('says nothing of %s', (_what, part) => {
    const page = find(UNKNOWN, [{ ...LESSON, ...part }]);
    expect(nameOf(page, 'cifNo')).toBeUndefined();
  });

  it('says nothing where two controls fit', () => {
    const page = find(UNKNOWN + UNKNOWN.replaceAll('q7', 'q8'), [LESSON]);
    expect(nameOf(page, 'cifNo')).toBeUndefined();
  });

  it('tells the same label of two people apart', () => {
    const two = (who: string, id: string) =>
      `<fieldset><legend>ข้อมูล${who}</legend>${UNKNOWN.replaceAll('q7', id)}</fieldset>`;
    const lessons: Lesson[] = [
      { ...LESSON, section: 'father', field: 'fatherCifNo' },
      { ...LESSON, section: 'mother', field: 'motherCifNo' },
    ];
    const page = find(two('บิดา', 'q1') + two('มารดา', 'q2'), lessons);
    expect([nameOf(page, 'fatherCifNo'), nameOf(page, 'motherCifNo')]).toEqual(['q1', 'q2']);
  });
});

describe('where a lesson belongs', () => {
  it.each([
    ['dmc/student-form', '/obec69/student/5002:1/edit', 'dmc/student-form'],
    ['unrecognised', '/obec69/student/5002:1/edit', 'unrecognised/student'],
    ['unrecognised', '/obec69/1100000000007/edit', 'unrecognised/'],
    ['unrecognised', '/main?name=x', 'unrecognised/main'],
  ] as const)('%s at %s is %s', (page, path, place) => {
    expect(lessonPlace(page, new URL(path, 'https://portal.bopp-obec.info'))).toBe(place);
  });
});
