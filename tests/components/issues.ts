import type { DeadlineView, ShownIssue } from '#components/panel/model.ts';

const words = (th: string, en: string) => ({ th, en });

/** A flagged number of a pupil; every part can be replaced. */
export const shownIssue = (more: Partial<ShownIssue> = {}): ShownIssue => ({
  key: 'citizen-id-checksum cifNo',
  rule: 'citizen-id-checksum',
  severity: 'error',
  field: 'cifNo',
  see: words('เลขนี้ไม่ผ่านการตรวจหลักสุดท้าย', 'The check digit of this number is wrong'),
  todo: words('โปรดเทียบกับสูติบัตร', 'Please compare with the birth certificate'),
  why: words('หลักสุดท้ายคำนวณจาก 12 หลักแรก', 'The last digit follows from the first 12'),
  source: words('สำนักทะเบียนกลาง', 'Central Registration Office'),
  certainty: 'verified',
  fieldLabel: 'เลขประจำตัวประชาชน',
  group: 'นักเรียน',
  ignored: false,
  hiddenInTab: false,
  previews: [],
  ...more,
});

export const spacing = shownIssue({
  key: 'text-spacing fatherLastNameTh',
  rule: 'text-spacing',
  severity: 'info',
  field: 'fatherLastNameTh',
  fieldLabel: 'นามสกุลบิดา',
  group: 'บิดา',
  see: words('มีช่องว่างเกิน', 'Too many spaces'),
  previews: [{ label: 'นามสกุลบิดา', before: 'ใจดี  งาม', after: 'ใจดี งาม', masked: false }],
});

export const titleAge = shownIssue({
  key: 'title-age titleCode',
  rule: 'title-age',
  severity: 'warning',
  field: 'titleCode',
  fieldLabel: 'คำนำหน้านาม',
  certainty: 'single source',
  see: words('อายุครบ 15 ปีแล้ว', 'Aged 15 or more'),
});

export const deadline: DeadlineView = {
  round: '1/2569',
  step: 'confirm',
  system: 'DMC',
  roundTitle: 'รอบ 1 ปีการศึกษา 2569',
  stepTitle: 'ยืนยันข้อมูล',
  whoText: 'เจ้าหน้าที่ข้อมูลของโรงเรียน',
  dateText: 'พ. 10 มิ.ย. 2569, 16:30 น.',
  leftText: 'เหลือ 3 วัน',
  urgency: 'week',
  unconfirmed: true,
  sourceText: 'คู่มือของเขต',
};
