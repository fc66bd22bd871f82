import { allIn, labelTextOf } from './dom.ts';

/** Where portals and their libraries put what they answer. */
const PLACES =
  '[role=alert],[role=status],[role=alertdialog],dialog[open],[class*=alert],[class*=toast],[class*=swal],[class*=success],[class*=message],[class*=notif],[class*=modal-body],[class*=dialog]';
const SAVED = /บันทึก(?:ข้อมูล)?[^.]{0,30}(?:เรียบร้อย|สำเร็จ|แล้ว)|(?:saved|updated) successfully/i;
const FAILED = /ไม่สำเร็จ|ไม่สามารถ|ผิดพลาด|ไม่ได้|ยังไม่|not saved|failed/i;

/** Whether the portal itself says on the page that it saved. */
export const saysSaved = (document: Document): boolean =>
  allIn(document, PLACES).some((place) => {
    const text = labelTextOf(place, 200).replace(/\s+/g, ' ');
    return SAVED.test(text) && !FAILED.test(text);
  });
