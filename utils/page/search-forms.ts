import { type Control, isControl, isTextBox } from './controls.ts';
import { allIn, attributeOf, closestOf, isElement, labelTextOf, parentOf, tagOf } from './dom.ts';
import type { Survey } from './survey.ts';

const SEARCH = /ค้นหา|สืบค้น|search|\bfind\b|แสดงข้อมูล|เรียกดู|แสดงรายชื่อ|กรองข้อมูล|^กรอง$|^แสดง$/i;
const SAVE = /บันทึก|ยืนยัน|เพิ่ม|แก้ไข|ถัดไป|ต่อไป|ส่งข้อมูล|ปรับปรุง|ย้ายเข้า|save|submit|update|next/i;

/** Weaker words may stand beside a search, as a link to another page. */
const SURELY_SAVE = /บันทึก|ยืนยัน|ปรับปรุง|ส่งข้อมูล|save|update/i;

/** What a button says, in its text, value or title. */
export const buttonText = (button: Element): string =>
  [
    tagOf(button) === 'input' ? '' : labelTextOf(button, 80),
    attributeOf(button, 'value'),
    attributeOf(button, 'title'),
    attributeOf(button, 'aria-label'),
    attributeOf(button, 'alt'),
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const looksUp = (button: Element): boolean => {
  const text = buttonText(button);
  if (SAVE.test(text)) return false;
  if (SEARCH.test(text) || attributeOf(button, 'value') === 'search') return true;
  const plainly = /(?:^|[-_ ])(?:btn-?)?(?:search|find)(?:$|[-_ ])/i;
  return (
    text === '' &&
    (plainly.test(attributeOf(button, 'class')) ||
      plainly.test(attributeOf(button, 'id')) ||
      allIn(button, '[class*=search]').length > 0)
  );
};

const BUTTONS =
  'button,input[type=submit],input[type=button],input[type=image],a.btn,a[role=button]';
/** A search button beside a single box in a form this large looks up one answer. */
const LARGE_FORM = 12;

/**
 * The controls that ask what to look for, or who logs in, and hold no record: the form of a ค้นหา
 * button without a save button, a form that says `action=search`, a form with a password.
 * `isEntry` knows what is entered and never searched for; `sent` says that the form is posted.
 */
export function searchControls(
  root: HTMLElement,
  survey: Survey,
  isEntry: (controls: readonly Control[], sent: boolean) => boolean,
): ReadonlySet<Control> {
  const found = new Set<Control>();
  const inside = (element: Element): Control[] => {
    const extent = survey.extents.get(element);
    return extent
      ? survey.placed.slice(extent.controls[0], extent.controls[1]).map(({ control }) => control)
      : [];
  };
  const isEntered = (element: Element): boolean => {
    const form = closestOf(element, 'form');
    const sent = form !== null && attributeOf(form, 'method').toLowerCase() === 'post';
    return isEntry(inside(element), sent);
  };
  const take = (element: Element) => {
    if (isEntered(element)) return;
    for (const control of inside(element)) found.add(control);
  };

  for (const form of allIn(root, 'form')) {
    const role = `${attributeOf(form, 'role')} ${attributeOf(form, 'class')} ${attributeOf(form, 'id')}`;
    const buttons = allIn(form, BUTTONS);
    const saves = buttons.some((button) => SAVE.test(buttonText(button)));
    const surely = buttons.some((button) => SURELY_SAVE.test(buttonText(button)));
    const asks = allIn(form, 'input[type=hidden][name=action]').some(
      (input) => attributeOf(input, 'value') === 'search',
    );
    if (allIn(form, 'input[type=password]').length > 0) take(form);
    else if (!surely && (asks || /search|filter/i.test(role))) take(form);
    else if (!saves && attributeOf(form, 'method').toLowerCase() === 'get') take(form);
  }

  for (const button of allIn(root, BUTTONS)) {
    if (!looksUp(button)) continue;
    let group = parentOf(button);
    while (group && group !== root && inside(group).length === 0) group = parentOf(group);
    if (!group) continue;
    if (allIn(group, BUTTONS).some((other) => SURELY_SAVE.test(buttonText(other)))) continue;
    const form = closestOf(button, 'form');
    // What was found may be shown in a box beside it.
    const asked = inside(group).filter((one) => !(isTextBox(one) && one.readOnly));
    const isLarge = (whole: Element): boolean =>
      inside(whole).length >= LARGE_FORM &&
      allIn(whole, BUTTONS).some((other) => SAVE.test(buttonText(other)));
    if (asked.length === 1 && form !== null && (isLarge(form) || isEntered(form))) continue;
    take(group);
    widen(group, take, inside);
  }
  return found;
}

/** A row of filters is one search, whichever of its cells the button stands in. */
function widen(
  group: HTMLElement,
  take: (element: Element) => void,
  inside: (element: Element) => Control[],
) {
  let outer: HTMLElement | null = group;
  while (outer && !/^(?:form|fieldset|table|body|main|section)$/.test(tagOf(outer)))
    outer = parentOf(outer);
  if (!outer || !isElement(outer) || isControl(outer)) return;
  if (tagOf(outer) === 'body' || tagOf(outer) === 'main') return;
  if (allIn(outer, BUTTONS).some((other) => SURELY_SAVE.test(buttonText(other)))) return;
  if (inside(outer).length <= 30) take(outer);
}
