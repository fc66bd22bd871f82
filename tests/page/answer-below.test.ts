import { describe, expect, it } from 'vitest';
import { open } from './open.ts';

const VIEW = 'https://portal.bopp-obec.info/obec69/student/view/1';
const KEYS = ['เลขประจำตัวประชาชน', 'เลขประจำตัวนักเรียน', 'ชื่อ', 'นามสกุล'];
const PUPIL = ['1100000000008', '101', 'ก้อง', 'ใจฝึกหัด'];
const line = (texts: readonly string[], tag = 'div', cell = 'span') =>
  `<${tag}>${texts.map((text) => `<${cell}>${text}</${cell}>`).join('')}</${tag}>`;
const view = (inside: string) => open(`<h3>ข้อมูลนักเรียน</h3><section>${inside}</section>`, VIEW);

describe('answers in a row under a row of labels', () => {
  it.each([
    ['div', 'span'],
    ['div', 'div'],
    ['ul', 'li'],
  ])('are read from rows of %s and %s', (tag, cell) => {
    const { page, values } = view(
      line(KEYS, tag, cell) +
        line(PUPIL, tag, cell) +
        line(['น้ำหนัก', 'ส่วนสูง'], tag, cell) +
        line(['40', '140'], tag, cell),
    );
    expect(page.page).toBe('dmc/student-view');
    expect(values).toEqual({
      cifNo: '1100000000008',
      studentNo: '101',
      firstNameTh: 'ก้อง',
      lastNameTh: 'ใจฝึกหัด',
      weight: '40',
      height: '140',
    });
  });

  it('are read past a label that is not known, which is no answer to the one before it', () => {
    const { values } = view(
      line(['ชื่อ', 'ฉายา', ...KEYS.slice(0, 2), 'เพศ']) +
        line(['ก้อง', 'โต้ง', '1100000000008', '101', 'ชาย']),
    );
    expect(values).toMatchObject({ firstNameTh: 'ก้อง', studentNo: '101' });
  });

  it('are those of a list where more rows of answers follow', () => {
    const { page } = view(line(KEYS) + line(PUPIL) + line(PUPIL));
    expect(page.page).toBe('dmc/student-list');
    expect(page.records).toHaveLength(2);
  });

  it('are none where an answer stands beside each label', () => {
    const beside = (label: string, answer: string) => line([label, answer]);
    const { values } = view(
      beside('ชื่อ', 'ก้อง') +
        beside('นามสกุล', 'ใจฝึกหัด') +
        beside('เลขประจำตัวนักเรียน', '101') +
        beside('เลขประจำตัวประชาชน', '1100000000008'),
    );
    expect(values).toMatchObject({ firstNameTh: 'ก้อง', lastNameTh: 'ใจฝึกหัด', studentNo: '101' });
  });

  it('are none where the rows are not cut alike', () => {
    expect(view(line(KEYS) + line(PUPIL.slice(1))).values).toEqual({});
  });
});
