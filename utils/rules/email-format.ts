import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';
import { emailsIn } from './web-addresses.ts';

export const about: RuleText = {
  title: { th: 'อีเมลไม่ถูกรูปแบบ', en: 'E-mail address has the wrong form' },
  why: {
    th: 'อีเมลมีชื่อ เครื่องหมาย @ หนึ่งตัว และชื่อโดเมนที่มีจุด โดยไม่มีช่องว่างหรืออักษรไทย',
    en: 'An e-mail address has a name, one @ and a domain with a dot, without blanks or Thai letters.',
  },
  source: { th: 'มาตรฐาน RFC 5321 พ.ศ. 2551', en: 'RFC 5321, 2008' },
  messages: {
    form: {
      see: { th: 'อีเมลนี้น่าจะใช้ไม่ได้', en: 'This address probably does not work.' },
      todo: {
        th: 'โปรดตรวจเครื่องหมาย @ จุด และช่องว่าง ถ้าไม่มีให้ใส่ -',
        en: 'Please check @, dots and blanks; where there is none, enter -.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'email-format',
  topic: 'school',
  severity: 'warning',
  certainty: 'verified',
  records: ['school'],
  reads: ['schoolEmail'],
  check(values) {
    const text = typedIn(values, 'schoolEmail');
    const works = text === undefined ? undefined : emailsIn(text);
    if (works === undefined) return CANNOT_TELL;
    return works ? FINE : [{ field: 'schoolEmail', message: 'form' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ไม่มี @', en: 'Without @' },
    values: { schoolEmail: 'school.example.ac.th' },
    expect: [['schoolEmail', 'warning']],
  },
  {
    says: { th: 'โดเมนไม่มีจุด', en: 'A domain without a dot' },
    values: { schoolEmail: 'school@gmail' },
    expect: [['schoolEmail', 'warning']],
  },
  {
    says: { th: 'จุลภาคแทนจุด', en: 'A comma for a dot' },
    values: { schoolEmail: 'school@example,com' },
    expect: [['schoolEmail', 'warning']],
  },
  {
    says: { th: 'ใช้ได้', en: 'An address' },
    values: { schoolEmail: 'school@example.ac.th' },
    expect: [],
  },
  {
    says: { th: 'สองอีเมล', en: 'Two addresses' },
    values: { schoolEmail: 'a.b-c@example.go.th, office+1@example.com' },
    expect: [],
  },
  { says: { th: 'ไม่มีอีเมล', en: 'None' }, values: { schoolEmail: 'ไม่มี' }, expect: CANNOT_TELL },
  { says: { th: 'ขีด', en: 'A dash' }, values: { schoolEmail: '-' }, expect: CANNOT_TELL },
];
