import { attributeOf, closestOf, tagOf } from './dom.ts';
import { chosenAround } from './drawn-list.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NOT_FILLED = new Set([
  'submit',
  'button',
  'reset',
  'image',
  'password',
  'search',
  'hidden',
  'color',
  'range',
  'url',
]);

export const typeOf = (control: Element): string =>
  tagOf(control) === 'input'
    ? attributeOf(control, 'type').toLowerCase() || 'text'
    : tagOf(control);

export const isControl = (element: Element): element is Control => {
  const tag = tagOf(element);
  return tag === 'input' || tag === 'select' || tag === 'textarea';
};

const SEARCHING = /^(?:q|s|kw|keyword|search|txtsearch|searchtext|query|find)$/i;
const PLUGIN =
  /select2-search|chosen-search|multiselect-search|dataTables_|flatpickr-|bs-searchbox|paginate|(?:^|\s)textbox-f(?:\s|$)/;

/** Whether a person fills it with a record's data: no buttons, search boxes or parts of plug-ins. */
export function isFilled(control: Control): boolean {
  const type = typeOf(control);
  const isList = attributeOf(control, 'role') === 'combobox';
  // A list that a script draws has no name, and a search box in it; it is one of the form's by its label.
  if (isList && control.labels?.length && chosenAround(control) !== '') return true;
  if (NOT_FILLED.has(type)) return false;
  const isSearch = isList || attributeOf(control, 'role') === 'searchbox';
  if (isSearch && attributeOf(control, 'name') === '') return false;
  if (type === 'text' && ['name', 'id'].some((name) => SEARCHING.test(attributeOf(control, name))))
    return false;
  if (/^\s*(?:ค้นหา|search)/i.test(attributeOf(control, 'placeholder'))) return false;
  if (PLUGIN.test(attributeOf(control, 'class'))) return false;
  const parent = control.parentElement;
  return !(parent && PLUGIN.test(attributeOf(parent, 'class')));
}

const NO_TEXT = new Set(['select', 'radio', 'checkbox', 'hidden', 'file']);

/** A text box, whatever its type says. */
export const isTextBox = (control: Element): control is HTMLInputElement | HTMLTextAreaElement => {
  const type = typeOf(control);
  return !NO_TEXT.has(type);
};

/** Shut by the page, by itself or with all that is around it: nothing can be filled in. */
export const isShut = (control: Control): boolean =>
  control.disabled || closestOf(control, 'fieldset[disabled]') !== null;

/** Whether the user can type into it here. */
export const isTyped = (control: Element): boolean =>
  isTextBox(control) && !control.readOnly && !isShut(control);

/** Shown to be read, not to be changed. */
export const isDisabled = (control: Element): boolean =>
  isControl(control) && (isShut(control) || (isTextBox(control) && control.readOnly));

export const optionsOf = (control: Element): readonly HTMLOptionElement[] =>
  tagOf(control) === 'select' ? Array.from((control as HTMLSelectElement).options) : [];
