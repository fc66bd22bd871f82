import { allIn, labelTextOf } from './dom.ts';

/** Where portals and their libraries put what they answer. */
const PLACES =
  '[role^=alert],[role=status],[class*=alert],[class*=toast],[class*=swal],[class*=success],[class*=message],[class*=modal]';
const SAVED = /บันทึก[^.]{0,40}(?:เรียบร้อย|สำเร็จ)/;
// ไม่สำเร็จ, ไม่สามารถบันทึก, ยังไม่เรียบร้อย.
const FAILED = /ไม่/;

/** Whether the portal itself says on the page that it saved. */
export const saysSaved = (document: Document): boolean =>
  allIn(document, PLACES).some((place) => {
    const text = labelTextOf(place);
    return SAVED.test(text) && !FAILED.test(text);
  });
