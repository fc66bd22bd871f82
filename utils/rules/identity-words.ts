import type { Words } from '#utils/records/model.ts';
import { PEOPLE } from '#utils/records/people.ts';

/** The numbers of everybody on the page. */
export const NUMBERS = PEOPLE.map((person) => person.number);

export const NUMBER_LAYOUT: Words = {
  th: 'โครงสร้างเลขประจำตัวประชาชน 13 หลัก กรมการปกครอง',
  en: 'How the 13-digit identity number is made up, Department of Provincial Administration',
};

export const COMPARE_WITH_CARD: Words = {
  th: 'โปรดเทียบกับบัตรประชาชนหรือสูติบัตร แล้วแก้ให้ตรงกัน',
  en: 'Please compare it with the identity card or birth certificate, and correct it.',
};

/** For pupils' numbers that DMC already has: schools cannot edit them there. */
export const CORRECT_ON_RECORD: Words = {
  th: 'โปรดเทียบกับบัตรหรือสูติบัตร เลขที่บันทึกแล้วขอแก้ด้วยแบบฟอร์มเมนู 2.7.9 พร้อมสำเนาบัตร',
  en: 'Please compare it with the card or birth certificate; one already on record is corrected with the form of menu 2.7.9 and a copy of the card.',
};
