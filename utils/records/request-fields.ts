import { field } from './field.ts';
import type { Field } from './model.ts';

/**
 * What a G-code request holds beyond the child, the parents and the address, which are the fields of
 * the pupil's record. No page of the site has been seen: the labels are those of its paper form.
 */
export const REQUEST_FIELDS = {
  requestNo: field('request', 'text', 'เลขที่คำขอ', 'Request number'),
  requestDate: field('request', 'date', 'วันที่ยื่นคำขอ', 'Date of the request'),
  requestPapers: field('request', 'text', 'เอกสารประกอบ', 'Papers'),
  requestStatus: field('request', 'text', 'สถานะคำขอ', 'Status of the request'),
} as const satisfies Record<string, Field>;
