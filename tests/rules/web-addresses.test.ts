import { describe, expect, test } from 'vitest';
import { emailsIn, websitesIn } from '#utils/rules/web-addresses.ts';

const LONG_LABEL = 'a'.repeat(60);
/** A host of `length` signs, in labels of at most 60. */
const hostOf = (length: number): string => {
  const end = '.ac.th';
  const rest = length - end.length;
  const whole = Math.floor(rest / 61);
  return `${LONG_LABEL}.`.repeat(whole) + 'b'.repeat(rest - whole * 61) + end;
};

describe('mail', () => {
  test.each([
    'school@example.ac.th',
    'School.Office+1@Example.CO',
    ' school@example.ac.th ',
    'a@example.com, b@example.com',
    'a@example.com;b@example.com',
    'a@example.com b@example.com',
    'a@example.com หรือ b@example.com',
    'a@example.com / b@example.com',
    'a@example.com,',
    'อีเมล: school@example.ac.th',
    'E-mail : school@example.ac.th',
    `${'a'.repeat(64)}@example.com`,
  ])('could go to %s', (text) => {
    expect(emailsIn(text)).toBe(true);
  });

  test.each([
    '',
    ',',
    'school',
    'school@',
    '@example.ac.th',
    'school@example',
    'school@@example.ac.th',
    'a@b@example.ac.th',
    'school@example.ac.th@',
    'sch ool@example.ac.th',
    '.school@example.ac.th',
    'school.@example.ac.th',
    'โรงเรียน@example.ac.th',
    'school@-example.ac.th',
    'school@example..th',
    'www.example.ac.th',
    'a@example.com, none',
    'none, a@example.com',
    `${'a'.repeat(65)}@example.com`,
  ])('could not go to %j', (text) => {
    expect(emailsIn(text)).toBe(false);
  });

  test.each(['ไม่มี', 'ไม่มีอีเมล', 'none', ' NO ', 'N/A', 'a'.repeat(501)])(
    'says that there is none, or too much to judge: %s',
    (text) => {
      expect(emailsIn(text)).toBeUndefined();
    },
  );

  test('is judged up to 500 signs', () => {
    expect(emailsIn('a'.repeat(500))).toBe(false);
    expect(emailsIn(`${' '.repeat(501)}a@example.com`)).toBe(true);
  });
});

describe('a website', () => {
  test.each([
    'www.example.ac.th',
    'http://www.example.ac.th',
    'HTTPS://example.ac.th:8080/~school/?a=1#top',
    'example.ac.th/หน้าแรก',
    'โรงเรียน.ไทย',
    '192.0.2.1',
    'http://192.0.2.1/school',
    'www.a.ac.th, www.b.ac.th',
    'Facebook: www.facebook.com/school',
    `http://${hostOf(253)}`,
  ])('opens at %s', (text) => {
    expect(websitesIn(text)).toBe(true);
  });

  test.each([
    '',
    'โรงเรียนบ้านทดสอบ',
    'http//www.example.ac.th',
    'ftp://www.example.ac.th',
    'www',
    'www.',
    'www..ac.th',
    'www.example.ac.th เพจ',
    'school@example.ac.th',
    '192.0.2',
    `http://${hostOf(254)}`,
  ])('does not open at %j', (text) => {
    expect(websitesIn(text)).toBe(false);
  });

  test.each(['http://', 'https://', 'ไม่มีเว็บไซต์'])('is not meant by %s', (text) => {
    expect(websitesIn(text)).toBeUndefined();
  });
});
