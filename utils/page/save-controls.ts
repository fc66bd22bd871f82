import { attributeOf, closestOf, tagOf } from './dom.ts';
import type { FoundPage } from './model.ts';
import { buttonText } from './search-forms.ts';

const SAVING =
  /บันทึก|ยืนยัน|ตกลง|ส่งข้อมูล|ถัดไป|ต่อไป|เพิ่มนักเรียน|ย้ายเข้า|ปรับปรุง|save|submit|update|confirm/i;
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

/** The forms of the recognised records; `undefined` where the page is not recognised. */
export function formsOf({ records }: FoundPage): ReadonlySet<HTMLElement> | undefined {
  if (records.length === 0) return undefined;
  const forms = new Set<HTMLElement>();
  for (const { fields } of records)
    for (const { mark } of fields.values()) {
      const form = closestOf(mark, 'form');
      if (form) forms.add(form);
    }
  return forms;
}

/** Whether pressing it saves one of these forms, or the page where it stands in none. */
export function saves(button: Element, forms: ReadonlySet<HTMLElement>): boolean {
  if (saysOtherwise(button) || attributeOf(button, 'type').toLowerCase() === 'reset') return false;
  const form = formOf(button);
  if (form) return forms.has(form) && (isSubmit(button) || SAVING.test(buttonText(button)));
  return SAVING.test(buttonText(button)) && tagOf(button) !== 'a';
}

/** The controls that save what was found, so that nothing of ours covers them. */
export function saveControls(document: Document, found: FoundPage): readonly HTMLElement[] {
  const forms = formsOf(found);
  if (!forms) return [];
  const roots = forms.size > 0 ? [...forms] : [document.body];
  return roots.flatMap((root) =>
    [...(root?.querySelectorAll<HTMLElement>(PRESSABLE) ?? [])].filter((one) => saves(one, forms)),
  );
}
