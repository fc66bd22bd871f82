import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';
import { websitesIn } from './web-addresses.ts';

export const about: RuleText = {
  title: { th: 'ที่อยู่เว็บไซต์ไม่ถูกรูปแบบ', en: 'Web address has the wrong form' },
  why: {
    th: 'ที่อยู่เว็บไซต์มีชื่อโดเมนที่มีจุด อาจมี http:// หรือ https:// นำหน้า และไม่มีช่องว่าง',
    en: 'A web address has a domain with a dot, perhaps http:// or https:// before it, and no blanks.',
  },
  source: { th: 'มาตรฐาน RFC 3986 พ.ศ. 2548', en: 'RFC 3986, 2005' },
  messages: {
    form: {
      see: { th: 'ที่อยู่เว็บไซต์นี้น่าจะเปิดไม่ได้', en: 'This web address probably does not open.' },
      todo: {
        th: 'โปรดคัดลอกที่อยู่จากเบราว์เซอร์ ถ้าไม่มีให้ใส่ -',
        en: 'Please copy it from the browser; where there is none, enter -.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'url-format',
  topic: 'school',
  severity: 'warning',
  certainty: 'verified',
  records: ['school'],
  reads: ['schoolWebsite'],
  check(values) {
    const text = typedIn(values, 'schoolWebsite');
    const works = text === undefined ? undefined : websitesIn(text);
    if (works === undefined) return CANNOT_TELL;
    return works ? FINE : [{ field: 'schoolWebsite', message: 'form' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'เครื่องหมายผิด', en: 'A slip in the scheme' },
    values: { schoolWebsite: 'http//www.example.ac.th' },
    expect: [['schoolWebsite', 'warning']],
  },
  {
    says: { th: 'ชื่อเพจ ไม่ใช่ที่อยู่', en: 'The name of a page' },
    values: { schoolWebsite: 'โรงเรียนบ้านทดสอบ' },
    expect: [['schoolWebsite', 'warning']],
  },
  {
    says: { th: 'อีเมลในช่องเว็บไซต์', en: 'An e-mail address' },
    values: { schoolWebsite: 'school@example.com' },
    expect: [['schoolWebsite', 'warning']],
  },
  {
    says: { th: 'จุลภาคแทนจุด', en: 'A comma for a dot' },
    values: { schoolWebsite: 'www.example,ac.th' },
    expect: [['schoolWebsite', 'warning']],
  },
  {
    says: { th: 'สองที่อยู่ คั่นด้วยจุลภาค', en: 'Two addresses with a comma between' },
    values: { schoolWebsite: 'www.example.ac.th,facebook.com/example' },
    expect: [],
  },
  {
    says: { th: 'ไม่มี http', en: 'Without a scheme' },
    values: { schoolWebsite: 'www.example.ac.th' },
    expect: [],
  },
  {
    says: { th: 'เพจเฟซบุ๊ก', en: 'A page of a network' },
    values: { schoolWebsite: 'https://www.facebook.com/example?ref=1#top' },
    expect: [],
  },
  {
    says: { th: 'โดเมนภาษาไทย', en: 'A Thai domain' },
    values: { schoolWebsite: 'http://โรงเรียน.ไทย/หน้าแรก' },
    expect: [],
  },
  { says: { th: 'ไม่มีเว็บไซต์', en: 'None' }, values: { schoolWebsite: '-' }, expect: CANNOT_TELL },
];
