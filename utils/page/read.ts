import { readChoice } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { FILLED } from '#utils/records/model.ts';
import type { Candidate, DateRole } from './candidates.ts';
import { optionTextOf } from './candidates.ts';
import { isControl, isShut, isTextBox, typeOf } from './controls.ts';
import { joinDate } from './date-parts.ts';
import { allIn, attributeOf, closestOf, tagOf } from './dom.ts';
import { chosenAround } from './drawn-list.ts';
import type { FoundField, ReadRecord } from './model.ts';

/** How to read what is more than one control or a whole element's text; kept beside the field. */
const special = new WeakMap<FoundField, () => string>();

export function readThus(found: FoundField, read: () => string): void {
  special.set(found, read);
}

/** Roles of a date's parts, in the order of the field's controls. */
export function readAsDate(found: FoundField, roles: readonly DateRole[]): void {
  readThus(found, () => {
    const part = (role: DateRole): string => {
      const control = found.controls[roles.indexOf(role)];
      if (!control || !isControl(control)) return '';
      if (tagOf(control) !== 'select') return control.value;
      const { value, label } = chosen(control as HTMLSelectElement);
      return /\d/.test(label) || /[ก-ฮa-z]{2}/i.test(label)
        ? ASKING.test(label)
          ? ''
          : label
        : value;
    };
    return joinDate(part('day'), part('month'), part('year'));
  });
}

const ASKING =
  /^(?:[-–—\s]*(?:กรุณา|โปรด)?(?:เลือก|ระบุ).*|[-–—\s]*(?:วัน|วันที่|เดือน|ปี|พ\.?ศ\.?)[-–—\s]*|[-–—\s]*)$/u;

export function readAsDigits(found: FoundField, kind: Candidate['kind']): void {
  if (kind === 'digit-parts')
    readThus(found, () =>
      found.controls.map((control) => (isControl(control) ? control.value.trim() : '')).join(''),
    );
}

function chosen(select: HTMLSelectElement): { value: string; label: string } {
  const option = select.options[select.selectedIndex];
  return option ? { value: option.value, label: option.text } : { value: '', label: '' };
}

const YES = /^(?:true|1|y|yes|on|\/|✓|✔|ใช่|ได้|มี|เป็น|ขาดแคลน|ว่ายน้ำ(?:ได้|เป็น))$/i;
const NO = /^(?:false|0|n|no|off|ไม่.*|ว่ายน้ำไม่.*)$/i;

const asFlag = (text: string): string => (YES.test(text) ? 'true' : NO.test(text) ? 'false' : text);

/** The source's own line breaks and indents are no part of a text; two blanks inside it are. */
const shown = (text: string): string =>
  IN_ONE_LINE.test(text)
    ? text
    : text.replace(/ *[\t\n\r\f]+[\t\n\r\f ]*/g, ' ').replace(/^ +| +$/g, '');

const IN_ONE_LINE = /^[^\t\n\r\f ](?:[^\t\n\r\f]*[^\t\n\r\f ])?$/;

function choice(key: FieldKey, value: string, label: string): string {
  const { kind, codes, sensitive } = fieldOf(key);
  const text = readChoice(key, { value, label });
  if (kind === 'flag') return sensitive ? (text === '' ? '' : FILLED) : asFlag(text);
  if (codes || kind === 'choice' || kind === 'province') return text;
  // A number or a year that is chosen from a list.
  return text === '' ? '' : (/\d/.exec(label) ? label : value).trim();
}

/** พอใช้▼: what opens the list in an editable grid is drawn as a sign. */
const ARROW = /\s*[\u25a0-\u25ff⌄]\s*$/;

function fromText(key: FieldKey, whole: string): string {
  const { kind, sensitive } = fieldOf(key);
  const text = kind === 'choice' || sensitive ? whole.replace(ARROW, '') : whole;
  if (sensitive) return readChoice(key, { value: text, label: text }) === '' ? '' : FILLED;
  if (kind === 'choice' || kind === 'province')
    return readChoice(key, { value: text, label: text });
  return kind === 'flag' ? asFlag(text) : text;
}

const PICTURED = 'img[src],picture,canvas,object,a[href]';

/** A photo that the page shows with the field, or anywhere in its form: then one may be there already. */
const isPictured = (control: Element): boolean => {
  const around = closestOf(control, 'form') ?? control.ownerDocument.body;
  return allIn(around, 'img[src]').some((image) => !ICON.test(attributeOf(image, 'src')));
};

const ICON = /icon|logo|banner|captcha|\.(?:svg|gif)/i;

export function readControls(key: FieldKey, controls: readonly HTMLElement[]): string {
  const [first] = controls;
  if (!first || !isControl(first)) return '';
  const type = typeOf(first);
  if (type === 'select') {
    const { value, label } = chosen(first as HTMLSelectElement);
    return choice(key, value, label);
  }
  if (type === 'radio') {
    const on = controls.find((control) => (control as HTMLInputElement).checked);
    return on && isControl(on)
      ? choice(key, on.value === 'on' ? '' : on.value, optionTextOf(on))
      : '';
  }
  if (type === 'checkbox') {
    // A tick box is always answered; how, is nobody's business here.
    if (fieldOf(key).sensitive) return FILLED;
    return String((first as HTMLInputElement).checked);
  }
  // The name of a file is nobody's business: only whether one is chosen, or shown already.
  if (type === 'file') return first.value !== '' || isPictured(first) ? FILLED : '';
  const own = type === 'date' ? asBuddhist(first.value) : first.value;
  const text = own === '' && isDrawn(first) ? chosenAround(first) : own;
  const { kind, sensitive } = fieldOf(key);
  if (sensitive || kind === 'choice' || kind === 'province') return fromText(key, text.trim());
  return text;
}

/** Does not show what is chosen as its own text. */
const isDrawn = (box: Element): boolean =>
  isTextBox(box) && (box.readOnly || attributeOf(box, 'role') === 'combobox');

/** A date picker of the browser's own holds Christian years whatever it shows; that is nobody's slip. */
const asBuddhist = (value: string): string => {
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year === '' || year > '2400' ? value : `${day}/${month}/${Number(year) + 543}`;
};

const isPicture = ({ key, mark, controls }: FoundField): boolean =>
  controls.length === 0 && fieldOf(key).kind === 'picture' && allIn(mark, PICTURED).length > 0;

/** What an element without controls shows of a field. */
export const readText = (key: FieldKey, element: Element): string =>
  fieldOf(key).kind === 'picture' && allIn(element, PICTURED).length > 0
    ? FILLED
    : fromText(key, shown(element.textContent ?? '') || signIn(key, element));

const STATUSES: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'confirmStatus',
  'certifyStatus',
  'acknowledgeStatus',
  'requestStatus',
]);

/** How far something is may be told by a picture alone; then its title says it in words. */
function signIn(key: FieldKey, element: Element): string {
  if (!STATUSES.has(key) || !element.firstElementChild) return '';
  const names = ['title', 'alt', 'aria-label', 'data-original-title'];
  return (
    [element, ...allIn(element, '[title],[alt],[aria-label]')]
      .flatMap((sign) => names.map((name) => attributeOf(sign, name)))
      .find(Boolean) ?? ''
  );
}

/** So many different texts a column of choices has at most; a row above it only costs more. */
const CHOICES = 200;

/**
 * The same for the cells of a column, by their texts: of choices, each is looked up once. `undefined` where
 * a cell says more than its text.
 */
export function cellReader(key: FieldKey): ((text: string) => string) | undefined {
  const { kind, sensitive, codes } = fieldOf(key);
  if (kind === 'picture' || STATUSES.has(key)) return undefined;
  if (!sensitive && kind !== 'choice' && kind !== 'province' && kind !== 'flag') return shown;
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = fromText(key, shown(text));
    // Nothing that anybody wrote freely is kept, nor the row that the text was cut from.
    if (codes && known.size < CHOICES) known.set(` ${text}`.slice(1), read);
    return read;
  };
}

/** The text of one field now, as `record.ts` says it; `''` where the element has gone wrong. */
export function readField(found: FoundField): string {
  try {
    const read = special.get(found);
    if (isPicture(found)) return FILLED;
    if (read) return found.controls.length > 0 ? read() : fromText(found.key, read());
    if (found.controls.length > 0) return readControls(found.key, found.controls);
    return readText(found.key, found.mark);
  } catch {
    return '';
  }
}

const isShutField = ({ controls }: FoundField): boolean =>
  controls.length > 0 && controls.every((control) => isControl(control) && isShut(control));

/**
 * Reads the texts of a found record now; keeps nothing. What is empty and shut, or of a second address that
 * is the first, is not asked; where all is shut, the record is shown and may have gaps.
 */
export const readRecord: ReadRecord = (record) => {
  const { kind } = record;
  if (record.readAll) return { kind, values: record.readAll() };
  const { fields } = record;
  const values: Partial<Record<FieldKey, string>> = {};
  const shut: FieldKey[] = [];
  const isSame = record.sameAddress?.checked === true;
  for (const [key, found] of fields) {
    const text = readField(found);
    if (text === '' && isSame && fieldOf(key).section === 'current-address') continue;
    values[key] = text;
    if (text === '' && isShutField(found)) shut.push(key);
  }
  const boxes = [...fields.values()].filter(({ controls }) => controls.length > 0);
  if (shut.length > 0 && !boxes.every(isShutField)) for (const key of shut) delete values[key];
  return { kind, values };
};
