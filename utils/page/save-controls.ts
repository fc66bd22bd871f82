import { allIn, attributeOf, closestOf, tagOf } from './dom.ts';
import type { FoundPage } from './model.ts';
import { buttonText } from './search-forms.ts';

const SAVING = /บันทึก|ยืนยัน|ส่งข้อมูล|save|submit|confirm/i;
const NOT_SAVING =
  /ค้นหา|ยกเลิก|ล้าง|กลับ|ย้อน|ปิด|ลบ|พิมพ์|คัดลอก|เลือกไฟล์|ออกจากระบบ|search|cancel|reset|clear|back|close|delete|print|copy/i;

/** What a user may press to save. */
export const PRESSABLE =
  'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';

const isSubmit = (button: Element): boolean => {
  const type = attributeOf(button, 'type').toLowerCase();
  return tagOf(button) === 'button'
    ? type === '' || type === 'submit'
    : type === 'submit' || type === 'image';
};

const formOf = (button: Element): HTMLElement | null => {
  const id = attributeOf(button, 'form');
  return id ? button.ownerDocument.getElementById(id) : closestOf(button, 'form');
};

/** Whether its text says that it does something else than saving. */
export const saysOtherwise = (button: Element): boolean => {
  const text = buttonText(button);
  return NOT_SAVING.test(text) && !/บันทึก/.test(text);
};

/** Whether pressing it saves one of these forms; searching, cancelling and the like do not. */
export function saves(button: Element, forms: ReadonlySet<HTMLElement>): boolean {
  const text = buttonText(button);
  if (saysOtherwise(button)) return false;
  if (attributeOf(button, 'type').toLowerCase() === 'reset') return false;
  // A link to another page leads there and saves nothing.
  if (tagOf(button) === 'a' && !/^(?:#.*|javascript:.*|)$/i.test(attributeOf(button, 'href')))
    return false;
  const form = formOf(button);
  if (form) return forms.has(form) && (isSubmit(button) || SAVING.test(text));
  return SAVING.test(text);
}

/** The forms that hold a page's recognised fields. */
export function formsIn({ records }: FoundPage): Set<HTMLElement> {
  const forms = new Set<HTMLElement>();
  const add = (element: HTMLElement) => {
    const form = closestOf(element, 'form');
    if (form) forms.add(form);
  };
  const [first] = records;
  // All rows stand in one table.
  const table = first?.row && closestOf(first.row, 'table');
  if (table) {
    add(table);
    for (const form of allIn(table, 'form')) forms.add(form);
  } else for (const { fields } of records) for (const { mark } of fields.values()) add(mark);
  return forms;
}

/** The controls that save what was found, for whatever must not cover them. */
export function saveControls(document: Document, found: FoundPage): HTMLElement[] {
  if (found.records.length === 0) return [];
  const forms = formsIn(found);
  // A long list has thousands of links in its rows, which stay out of this.
  let rows: ReadonlySet<Element> | undefined;
  const isInRow = (button: Element): boolean => {
    const row = found.records[0]?.row && closestOf(button, 'tr');
    if (!row) return false;
    rows ??= new Set<Element>(found.records.flatMap((one) => one.row ?? []));
    return rows.has(row);
  };
  return allIn(document, PRESSABLE).filter((button) => !isInRow(button) && saves(button, forms));
}
