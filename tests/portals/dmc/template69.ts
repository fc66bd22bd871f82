import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { escapeHtml } from '../http.ts';
import { copyButtons } from './copies.ts';
import { frame2015, message } from './layout.ts';
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

/** Controls whose name or id differs from the field's key, as far as the portal's are known. */
const NAMES: Readonly<Partial<Record<FieldKey, { name: string; id: string }>>> = {
  scoutId: { name: 'scoutId', id: 'scoutId-select' },
  redcrossyouthId: { name: 'redcrossyouthId', id: 'redcrossyouthId-select' },
  birthHospital: { name: 'hospitalName', id: 'hospitalName' },
};

const controlOf = (key: FieldKey) => NAMES[key] ?? { name: key, id: key };
const idOf = (key: FieldKey): string => controlOf(key).id;

const belowOf = (key: FieldKey): string => {
  const child = Object.entries(PARENT_PLACE).find(([, parent]) => parent === key)?.[0];
  return child ? ` data-below="${child}"` : '';
};

function control(key: FieldKey, state: FormState): string {
  const { name, id } = controlOf(key);
  const held = (of: FieldKey): string => state.entry[of] ?? '';
  const value = held(key);
  if (fieldOf(key).kind === 'flag') {
    return `<input type="checkbox" name="${name}" id="${id}" value="true"${value === 'true' ? ' checked' : ''}>`;
  }
  const options = optionsOf(key, held);
  if (options) {
    const list = options.map(
      ({ code, label }) =>
        `<option value="${escapeHtml(code)}"${code === value ? ' selected' : ''}>${escapeHtml(label)}</option>`,
    );
    return `<select name="${name}" id="${id}"${belowOf(key)}><option value="">${placeholderOf(key)}</option>${list.join('')}</select>`;
  }
  const fixed = key === 'studentNo' && state.action.endsWith('/edit') ? ' readonly' : '';
  return `<input type="text" name="${name}" id="${id}" value="${escapeHtml(value)}"${fixed} autocomplete="off">`;
}

function group(key: FieldKey, state: FormState): string {
  const star = REFUSED_WHEN_EMPTY.includes(key) ? '<span class="required">*</span>' : '';
  const wrong = state.wrong.includes(key);
  return `<div class="control-group${wrong ? ' error' : ''}">
<label class="control-label" for="${idOf(key)}">${escapeHtml(labelOf(key))} ${star}</label>
<div class="controls">${control(key, state)}${wrong ? '<span class="help-inline">กรุณากรอกข้อมูล</span>' : ''}</div>
</div>`;
}

const COPIES: Readonly<Record<string, string>> = {
  current:
    '<button type="button" id="btn-copy-psAddress" class="btn">คัดลอกจากที่อยู่ตามทะเบียนบ้าน</button>',
  guardian:
    '<button type="button" id="btn-copy-parentFather" class="btn">บิดาเป็นผู้ปกครอง</button> <button type="button" id="btn-copy-parentMother" class="btn">มารดาเป็นผู้ปกครอง</button>',
};

function repeated(state: FormState): string {
  return `<div class="control-group"><label class="control-label" for="cifNoChk">ยืนยันเลขประจำตัวประชาชน</label><div class="controls"><input type="text" name="cifNoChk" id="cifNoChk" value="${escapeHtml(state.entry.cifNoChk ?? '')}"></div></div>`;
}

function part({ id, heading, fields }: FormPart, state: FormState): string {
  const groups = fields.map(
    (key) => group(key, state) + (key === 'cifNo' && state.asksTwice ? repeated(state) : ''),
  );
  return `<fieldset id="part-${id}"><legend>${heading}</legend>
${COPIES[id] ?? ''}
${groups.join('\n')}
</fieldset>`;
}

function form(state: FormState): string {
  const links = TABS.map(
    ({ id, title }, index) =>
      `<li${index === 0 ? ' class="active"' : ''}><a href="#${id}" data-tab="${id}">${title}</a></li>`,
  );
  const panes = TABS.map(
    ({ id, parts }, index) =>
      `<div class="tab-pane${index === 0 ? ' active' : ''}" id="${id}">${parts.map((each) => part(each, state)).join('\n')}</div>`,
  );
  const save = state.savedByScript
    ? '<button type="button" class="btn btn-primary" onclick="HTMLFormElement.prototype.submit.call(document.getElementById(\'studentForm\'))">บันทึก</button><input type="hidden" name="submit" value="บันทึก">'
    : '<input type="submit" name="submit" value="บันทึก" class="btn btn-primary">';
  return `<h3>${state.heading}</h3>
${state.message ? message(state.message.kind, state.message.text) : ''}
<form id="studentForm" class="form-horizontal form-condensed" action="${escapeHtml(state.action)}" method="post">
<input type="hidden" name="objectStatus" value="Y"><input type="hidden" name="_csrf" value="6e1c4a0f-practice">
<ul class="nav-tabs">${links.join('')}</ul>
${panes.join('\n')}
<div class="form-actions">${save} <a class="btn" href="/${state.base}/">ยกเลิก</a></div>
</form>`;
}

/** This year's template: Bootstrap 2, the control names that are known of obec69. */
export const TEMPLATE_69: Template = {
  frame: (frame) =>
    frame2015({ ...frame, script: frame.script ?? pageScript({ copies: copyButtons(idOf) }) }),
  message,
  form,
  selectorOf: (key) => `#${idOf(key)}`,
  posted: (posted, key) => posted.get(controlOf(key).name) ?? '',
};
