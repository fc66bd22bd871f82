import { isControl, typeOf } from './controls.ts';
import { attributeOf, tagOf } from './dom.ts';
import type { Names } from './structure-names.ts';
import { shapeOf } from './structure-shape.ts';
import { safeText } from './structure-text.ts';

/** Attributes whose texts come from a fixed list; any other text of theirs is left out. */
const LISTED: Readonly<Record<string, RegExp>> = {
  type: /^(?:text|number|tel|email|date|password|search|url|hidden|radio|checkbox|submit|button|reset|file|image)$/i,
  role: /^(?:heading|tab|tablist|tabpanel|radiogroup|radio|checkbox|textbox|combobox|listbox|option|grid|row|gridcell|cell|columnheader|rowheader|table|group|form|main|navigation|dialog|button|presentation|none)$/i,
  scope: /^(?:col|row|colgroup|rowgroup)$/i,
  method: /^(?:get|post)$/i,
  inputmode: /^(?:numeric|decimal|tel|text|email)$/i,
};
const NUMBERS = ['colspan', 'rowspan', 'maxlength', 'aria-level'];
const FLAGS = ['required', 'disabled', 'readonly', 'multiple', 'hidden'];
const POINTERS = ['for', 'aria-labelledby', 'aria-controls', 'headers'];
const TEXTS = ['placeholder', 'aria-label'];
const SAYS_ITSELF = /^(?:submit|button|reset)$/;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The ids that something on the page points at; no others are kept. */
export function pointedAt(root: Element | Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const name of POINTERS)
    for (const element of root.querySelectorAll(`[${name}]`))
      for (const id of attributeOf(element, name).split(/\s+/)) ids.add(id);
  return ids;
}

function shapeOfValue(element: Element): string | undefined {
  if (tagOf(element) === 'option') return shapeOf(attributeOf(element, 'value'));
  if (!isControl(element) || tagOf(element) === 'select') return undefined;
  const type = typeOf(element);
  const { value } = element;
  if (typeof value !== 'string' || value === '') return undefined;
  if (SAYS_ITSELF.test(type)) return safeText(value, 'asks');
  return type === 'password' || type === 'file' ? undefined : shapeOf(value);
}

/** An element's attributes as they are written in the file, with a blank before each. */
export function safeAttributes(
  element: Element,
  names: Names,
  pointed: ReadonlySet<string>,
): string {
  const written: [string, string][] = [];
  const add = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') written.push([name, text]);
  };
  for (const [name, allowed] of Object.entries(LISTED)) {
    const text = attributeOf(element, name);
    if (allowed.test(text)) add(name, text.toLowerCase());
  }
  if (isControl(element)) add('name', names.name(attributeOf(element, 'name')));
  const id = attributeOf(element, 'id');
  if (id !== '' && (isControl(element) || pointed.has(id))) {
    add('id', pointed.has(id) ? names.id(id) : names.name(id));
  }
  add('class', names.classes(attributeOf(element, 'class')));
  for (const name of POINTERS) {
    const text = attributeOf(element, name).split(/\s+/).filter(Boolean).slice(0, 6);
    add(name, text.map(names.id).join(' '));
  }
  for (const name of NUMBERS) {
    const text = attributeOf(element, name);
    if (/^\d{1,2}$/.test(text)) add(name, text);
  }
  for (const name of TEXTS) add(name, safeText(attributeOf(element, name), 'asks'));
  add('value', shapeOfValue(element));
  const flags = FLAGS.filter((name) => Element.prototype.hasAttribute.call(element, name));
  return [
    ...written.map(([name, text]) => ` ${name}="${escaped(text)}"`),
    ...flags.map((name) => ` ${name}`),
  ].join('');
}
