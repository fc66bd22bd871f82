import { allIn, attributeOf, closestOf, contains, isElement, tagOf } from './dom.ts';
import type { FoundPage } from './model.ts';
import { buttonText } from './search-forms.ts';

/** `first`: the user goes to the first error; `save`: saves anyway; `unavailable`: nobody could ask. */
export type SaveAnswer = 'first' | 'save' | 'unavailable';

interface Saves {
  readonly document: Document;
  readonly found: FoundPage;
  hasErrors(): boolean;
  ask(): Promise<SaveAnswer>;
  readonly signal: AbortSignal;
}

const SAVING =
  /บันทึก|ยืนยัน|ตกลง|ส่งข้อมูล|ถัดไป|ต่อไป|เพิ่มนักเรียน|ย้ายเข้า|ปรับปรุง|save|submit|update|confirm/i;
const NOT_SAVING =
  /ค้นหา|ยกเลิก|ล้าง|กลับ|ย้อน|ปิด|ลบ|พิมพ์|คัดลอก|เลือกไฟล์|ออกจากระบบ|search|cancel|reset|clear|back|close|delete|print|copy/i;
const PRESSABLE = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';

const isSubmit = (button: Element): boolean => {
  const type = attributeOf(button, 'type').toLowerCase();
  return tagOf(button) === 'button'
    ? type === '' || type === 'submit'
    : type === 'submit' || type === 'image';
};

const formOf = (button: Element): Element | null => {
  const id = attributeOf(button, 'form');
  return id ? button.ownerDocument.getElementById(id) : closestOf(button, 'form');
};

/**
 * Asks before a save while errors remain. A save that the user wants goes on by pressing the very same
 * control again; whatever goes wrong here, the portal's own save goes through untouched. Only the
 * user's own presses are ever held back.
 */
export function watchSaves({ document, found, hasErrors, ask, signal }: Saves): void {
  const view = document.defaultView;
  if (!view || signal.aborted || found.records.length === 0) return;
  const marks = found.records.flatMap(({ fields }) => [...fields.values()].map(({ mark }) => mark));
  const forms = new Set(
    marks.map((mark) => closestOf(mark, 'form')).filter((form) => form !== null),
  );

  /** After *save anyway*: no second question for the same data. */
  let allowed = false;
  let asking = false;
  let passing = false;

  const belongs = (button: Element): boolean => {
    const form = formOf(button);
    if (form) return forms.has(form as HTMLElement);
    return (
      forms.size === 0 ||
      [...forms].some((one) => contains(one, button)) ||
      !allIn(document, 'form').some((one) => contains(one, button))
    );
  };
  const saves = (button: HTMLElement): boolean => {
    const text = buttonText(button);
    if (NOT_SAVING.test(text) && !/บันทึก/.test(text)) return false;
    if (attributeOf(button, 'type').toLowerCase() === 'reset') return false;
    const form = formOf(button);
    if (isSubmit(button) && form && forms.has(form as HTMLElement)) return true;
    return SAVING.test(text) && /บันทึก|ยืนยัน|save|submit/i.test(text) && belongs(button);
  };

  /** Holds the event back and asks; returns whether it did. */
  const hold = (event: Event, goOn: () => void): void => {
    if (!event.isTrusted || passing || allowed) return;
    if (asking) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!hasErrors()) return;
    const answer = ask();
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = true;
    const proceed = () => {
      passing = true;
      try {
        goOn();
      } finally {
        passing = false;
      }
    };
    Promise.resolve(answer)
      .catch((): SaveAnswer => 'unavailable')
      .then((given) => {
        asking = false;
        if (given === 'first') return;
        allowed = given === 'save';
        proceed();
      });
  };

  const safely = (handle: (event: Event) => void) => (event: Event) => {
    try {
      handle(event);
    } catch {
      // A fault of ours must never stand between the user and the portal's own save.
    }
  };

  const onClick = (event: Event) => {
    const target = event.target as Node | null;
    if (!isElement(target) || !event.isTrusted) return;
    const button = closestOf(target, PRESSABLE);
    if (!button || tagOf(button) === 'truatthan-panel' || !saves(button)) return;
    hold(event, () => {
      if (button.isConnected) button.click();
    });
  };

  const onSubmit = (event: Event) => {
    const form = event.target as Node | null;
    if (!isElement(form) || !forms.has(form)) return;
    const { submitter } = event as SubmitEvent;
    if (submitter && NOT_SAVING.test(buttonText(submitter)) && !/บันทึก/.test(buttonText(submitter)))
      return;
    hold(event, () => {
      const { requestSubmit } = view.HTMLFormElement?.prototype ?? HTMLFormElement.prototype;
      if (form.isConnected)
        requestSubmit.call(form as HTMLFormElement, submitter?.isConnected ? submitter : null);
    });
  };

  const options = { capture: true, signal };
  view.addEventListener('click', safely(onClick), options);
  view.addEventListener('submit', safely(onSubmit), options);
  view.addEventListener(
    'input',
    () => {
      allowed = false;
    },
    { ...options, passive: true },
  );
}
