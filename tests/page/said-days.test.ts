import { describe, expect, it } from 'vitest';
import { lastDaysSaid } from '#utils/page/said-days.ts';

const day = (date: number, month = 11, year = 2026) => ({ year, month, day: date });

describe('the last days that a page names', () => {
  it.each([
    ['กำหนดยืนยันและรับรองข้อมูลภายในวันที่ 10 พฤศจิกายน 2569 เวลา 16.30 น.', day(10), day(10)],
    ['กำหนดยืนยันและรับรองข้อมูล: วันที่ ๑๐ พ.ย. ๒๕๖๙ เวลา 08.30 - 16.30 น.', day(10), day(10)],
    ['โปรดยืนยันข้อมูลสิ่งก่อสร้าง ภายใน 30/10/2569', day(30, 10), undefined],
    ['ยืนยันข้อมูลภายใน 10 พ.ย. 2569 รับรองภายใน 12 พ.ย.2569', day(10), day(12)],
    ['ระยะเวลายืนยันข้อมูลระหว่างวันที่ 1 ต.ค. 2569 - 10 พ.ย. 2569', day(10), undefined],
    ['ยืนยันข้อมูลระหว่างวันที่ 1-10 พฤศจิกายน พ.ศ. 2569', day(10), undefined],
    ['กำหนดยืนยันข้อมูล 10 พ.ย. 2569 ขยายเวลายืนยันข้อมูลถึงวันที่ 15 พ.ย. 2569', day(15), undefined],
    ['กำหนดยืนยันข้อมูล ภาคเรียนที่ 2 ภายในวันที่ 10 พ.ย. 2569', day(10), undefined],
    ['กำหนดยืนยันข้อมูล ภาคเรียนที่ 1 ภายในวันที่ 10 มิ.ย. 2569', undefined, undefined],
    ['เปิดระบบให้ยืนยันข้อมูลตั้งแต่วันที่ 1 ตุลาคม 2569', undefined, undefined],
    ['ยืนยันแล้ว 10/11/2569 09:12', undefined, undefined],
    ['ยกเลิกการยืนยันได้ภายในวันที่ 20 พ.ย. 2569', undefined, undefined],
    ['ประชุมเรื่องการยืนยันข้อมูลภายในวันที่ 5 พ.ย. 2569', undefined, undefined],
    ['กำหนดยืนยันข้อมูลภายในวันที่ 31 พฤศจิกายน 2569', undefined, undefined],
    ['กำหนดส่งรายงานภายในวันที่ 3 ธันวาคม 2569', undefined, undefined],
  ])('%s', (text, confirm, certify) => {
    const days = { ...(confirm && { confirm }), ...(certify && { certify }) };
    expect(lastDaysSaid([text], '2')).toEqual(days);
    // As it stands where each word is marked up.
    expect(lastDaysSaid(text.split(' '), '2')).toEqual(days);
  });
});
