import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { escapeHtml } from '../http.ts';
import { copyButtons } from './copies.ts';
import { frameNext, message } from './layout.ts';
import { nameIn70 } from './names70.ts';
import { pageScript } from './script.ts';
import {
  type FormPart,
  labelOf,
  optionsOf,
  PARENT_PLACE,
  placeholderOf,
  REFUSED_WHEN_EMPTY,
  TABS,
} from './sections.ts';
import type { FormState, Template } from './template.ts';

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

const YEARS = Array.from({ length: 25 }, (_, index) => String(2570 - index));

/** Next year's template asks for this date with three selects. */
const IN_SELECTS: FieldKey = 'admissionDate';

const idOf = (key: FieldKey): string => `f_${nameIn70(key).replace(/[^a-zA-Z0-9]/g, '_')}`;

const option = (value: string, label: string, chosen: boolean): string =>
  `<option value="${escapeHtml(value)}"${chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;

function dateInSelects(key: FieldKey, value: string): string {
  const [day = '', month = '', year = ''] = value.split('/');
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
  const one = (partName: string, hint: string, options: string[]) =>
    `<select class="form-select" name="${nameIn70(key)}.${partName}" id="${idOf(key)}_${partName}" aria-label="${hint}"><option value="">${hint}</option>${options.join('')}</select>`;
  return `<div class="col-md-4"><fieldset><legend style="font-size:.75rem">${labelOf(key)}</legend>
${one(
  'd',
  'วัน',
  days.map((each) => option(each, each, Number(each) === Number(day))),
)}
${one(
  'm',
  'เดือน',
  MONTHS.map((each, index) => option(String(index + 1), each, index + 1 === Number(month))),
)}
${one(
  'y',
  'ปี พ.ศ.',
  YEARS.map((each) => option(each, each, each === year)),
)}
</fieldset></div>`;
}

function radios(key: FieldKey, value: string, choices: readonly { code: string; label: string }[]) {
  const each = choices.map(
    ({ code, label }) =>
      `<label class="form-check-label"><input class="form-check-input" type="radio" name="${nameIn70(key)}" value="${code}"${code === value ? ' checked' : ''}> ${label}</label>`,
  );
  return `<div class="col-md-4"><span id="${idOf(key)}_label">${labelOf(key)}</span><div role="radiogroup" aria-labelledby="${idOf(key)}_label">${each.join(' ')}</div></div>`;
}

const belowOf = (key: FieldKey): string => {
  const child = Object.entries(PARENT_PLACE).find(([, parent]) => parent === key)?.[0];
  return child ? ` data-below="${idOf(child as FieldKey)}"` : '';
};

function cell(key: FieldKey, state: FormState): string {
  const held = (of: FieldKey): string => state.entry[of] ?? '';
  const value = held(key);
  const name = nameIn70(key);
  const id = idOf(key);
  if (key === IN_SELECTS) return dateInSelects(key, value);
  if (fieldOf(key).kind === 'flag') {
    return `<div class="col-md-4 form-check"><input class="form-check-input" type="checkbox" id="${id}" name="${name}" value="true"${value === 'true' ? ' checked' : ''}><label class="form-check-label" for="${id}">${labelOf(key)}</label></div>`;
  }
  const options = optionsOf(key, held);
  if (options && key === 'genderCode') return radios(key, value, options);
  const star = REFUSED_WHEN_EMPTY.includes(key) ? ' *' : '';
  const wrong = state.wrong.includes(key) ? ' is-invalid' : '';
  const box = options
    ? `<select class="form-select${wrong}" id="${id}" name="${name}"${belowOf(key)}>${option('', placeholderOf(key), false)}${options.map(({ code, label }) => option(code, label, code === value)).join('')}</select>`
    : `<input class="form-control${wrong}" id="${id}" name="${name}" value="${escapeHtml(value)}" placeholder=" " autocomplete="off">`;
  return `<div class="col-md-4"><div class="form-floating">${box}<label for="${id}">${escapeHtml(labelOf(key))}${star}</label></div></div>`;
}

const COPIES: Readonly<Record<string, string>> = {
  current:
    '<button type="button" id="btn-copy-psAddress" class="btn">คัดลอกจากที่อยู่ตามทะเบียนบ้าน</button>',
  guardian:
    '<button type="button" id="btn-copy-parentFather" class="btn">บิดาเป็นผู้ปกครอง</button> <button type="button" id="btn-copy-parentMother" class="btn">มารดาเป็นผู้ปกครอง</button>',
};

const card = ({ id, heading, fields }: FormPart, state: FormState): string =>
  `<section class="card"><div class="card-header"><h5>${heading}</h5>${COPIES[id] ?? ''}</div>
<div class="card-body"><div class="row">
${fields.map((key) => cell(key, state)).join('\n')}
</div></div></section>`;

function form(state: FormState): string {
  const cards = TABS.flatMap((tab) => tab.parts).map((each) => card(each, state));
  return `<h1 style="font-size:1.4rem">${state.heading}</h1>
${state.message ? message(state.message.kind === 'error' ? 'danger' : 'success', state.message.text) : ''}
<form action="${escapeHtml(state.action)}" method="post" novalidate>
${cards.join('\n')}
<p><button class="btn btn-primary" name="action" value="save">บันทึก</button></p>
</form>`;
}

/** Next year's template: Bootstrap 5, other control names, one long page; the labels stay. */
export const TEMPLATE_70: Template = {
  frame: (frame) =>
    frameNext({ ...frame, script: frame.script ?? pageScript({ copies: copyButtons(idOf) }) }),
  message: (kind, text) => message(kind === 'error' ? 'danger' : 'success', text),
  form,
  selectorOf: (key) => (key === IN_SELECTS ? `#${idOf(key)}_d` : `main [name="${nameIn70(key)}"]`),
  posted(posted, key) {
    const name = nameIn70(key);
    if (key !== IN_SELECTS) return posted.get(name) ?? '';
    const [day = '', month = '', year = ''] = ['d', 'm', 'y'].map(
      (partName) => posted.get(`${name}.${partName}`) ?? '',
    );
    if (!day && !month && !year) return '';
    return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  },
};
