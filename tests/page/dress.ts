import fc from 'fast-check';
import { DMC_LABELS } from '#utils/portals/dmc/labels.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { FIELD_KEYS, type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';

/** How one page is dressed: choices of a generator, each an index that is taken modulo. */
export interface Dress {
  readonly label: number;
  readonly section: number;
  readonly names: number;
  readonly ornament: number;
  readonly wording: number;
  readonly date: number;
  readonly choice: number;
  readonly left: readonly boolean[];
}

export const dresses: fc.Arbitrary<Dress> = fc.record({
  label: fc.nat(12),
  section: fc.nat(8),
  names: fc.nat(4),
  ornament: fc.nat(5),
  wording: fc.nat(7),
  date: fc.nat(2),
  choice: fc.nat(2),
  left: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
});

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const OWNER_WORDS = /บิดา|มารดา|ผู้ปกครอง|ทะเบียนบ้าน|ปัจจุบัน/;
const OWNED: ReadonlySet<Section> = new Set([
  'father',
  'mother',
  'guardian',
  'registered-address',
  'current-address',
]);

/** Wordings that a page would use for the field inside its own section. */
function wordingsOf(key: FieldKey): readonly string[] {
  const { section } = fieldOf(key);
  const all = DMC_LABELS[key] ?? [];
  if (!OWNED.has(section)) return all.filter((label) => label !== 'ชื่อสกุล');
  const word = { father: 'บิดา', mother: 'มารดา', guardian: 'ผู้ปกครอง' }[section as 'father'];
  const short = all
    .map((label) => (word ? label.replace(new RegExp(`(?:ของ)?${word}$`), '') : label))
    .filter((label) => label !== '' && !OWNER_WORDS.test(label));
  return key === 'parentFamilyRelationCode' ? all : short;
}

const ORNAMENTS: readonly ((label: string, n: number) => string)[] = [
  (label) => label,
  (label) => `${label} :`,
  (label) => `${label} <span class="req">*</span>`,
  (label, n) => `${n + 1}. ${label}`,
  (label) => `* ${label}:`,
];

const NAMES: readonly ((key: FieldKey, n: number) => string)[] = [
  (_, n) => `field${n}`,
  (key) => key,
  (key, n) => `std[${n}][${key}]`,
  (key) => `ctl00$Main$txt${key.charAt(0).toUpperCase()}${key.slice(1)}`,
];

const LABELS: readonly ((label: string, control: string, id: string) => string)[] = [
  (label, control, id) => `<div><label for="${id}">${label}</label> ${control}</div>`,
  (label, control) => `<label>${label} ${control}</label><br>`,
  (label, control) => `<table><tr><td>${label}</td><td>${control}</td></tr></table>`,
  (label, control) =>
    `<div class="control-group"><label class="control-label">${label}</label><div class="controls">${control}</div></div>`,
  (label, control) => `<dl><dt>${label}</dt><dd>${control}</dd></dl>`,
  (label, control) => `<p>${label} ${control}</p>`,
  (label, control) => `<div class="form-floating">${control}<label>${label}</label></div>`,
  (label, control) => `<div><b>${label}</b><br>${control}</div>`,
  (label, control) =>
    `<div class="row"><div class="col-3"><span>${label}</span></div><div class="col-9">${control}<small class="help-block">โปรดตรวจสอบ</small></div></div>`,
  (label, control) => `<div>${label}</div><div>${control}</div>`,
  (label, control) => `<ul><li><em>${label}</em> ${control}</li></ul>`,
  (label, control, id) =>
    `<span id="l-${id}">${label}</span><i></i>${control.replace('<', '<').replace(/^<(\w+)/, `<$1 aria-labelledby="l-${id}"`)}`,
];

const TITLES: Readonly<Partial<Record<Section, string>>> = {
  pupil: 'ข้อมูลนักเรียน',
  school: 'ข้อมูลการศึกษา',
  father: 'ข้อมูลบิดา',
  mother: 'ข้อมูลมารดา',
  guardian: 'ข้อมูลผู้ปกครอง',
  'registered-address': 'ที่อยู่ตามทะเบียนบ้าน',
  'current-address': 'ที่อยู่ปัจจุบัน',
};

const SECTIONS: readonly ((title: string, body: string, n: number) => string)[] = [
  (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`,
  (title, body) => `<h4>${title}</h4>${body}`,
  (title, body) =>
    `<div class="panel"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`,
  (title, body, n) =>
    `<div class="card"><div class="card-header" id="h${n}">ส่วนที่ ${n + 1} ${title}</div><div class="card-body">${body}</div></div>`,
  (title, body) => `<p><b>${title}</b></p>${body}`,
  (title, body) =>
    `<table><tr><td colspan="4" bgcolor="#ccc">${title}</td></tr><tr><td colspan="4">${body}</td></tr></table>`,
  (title, body) => `<table><caption>${title}</caption><tr><td>${body}</td></tr></table>`,
  (title, body, n) => `<div class="tab-pane" id="tab-${n}" data-title="${title}">${body}</div>`,
];

const LISTED = ['ศูนย์', 'หนึ่ง', 'สอง'];

function control(key: FieldKey, dress: Dress, n: number): string {
  const { kind, codes } = fieldOf(key);
  const name = at(NAMES, dress.names)(key, n);
  const attributes = `id="c${n}" data-is="${key}" name="${name}"`;
  const options = codes
    ? CODE_LISTS[codes].map(([code, label]) => [code, label] as const)
    : LISTED.map((label, code) => [String(code + 1), label] as const);
  if (kind === 'flag') return `<input type="checkbox" ${attributes} value="true">`;
  if (kind === 'choice' && dress.choice % 2 === 0)
    return `<select ${attributes}><option value="">-- เลือก --</option>${options.map(([code, label]) => `<option value="${code}">${label}</option>`).join('')}</select>`;
  if (kind === 'date' && dress.date % 2 === 1) {
    const numbers = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, step) => `<option>${from + step}</option>`).join(
        '',
      );
    const months = [
      'ม.ค.',
      'ก.พ.',
      'มี.ค.',
      'เม.ย.',
      'พ.ค.',
      'มิ.ย.',
      'ก.ค.',
      'ส.ค.',
      'ก.ย.',
      'ต.ค.',
      'พ.ย.',
      'ธ.ค.',
    ];
    return `<select ${attributes}><option>วัน</option>${numbers(1, 31)}</select><select name="${name}_m"><option>เดือน</option>${months.map((month, m) => `<option value="${m + 1}">${month}</option>`).join('')}</select><select name="${name}_y"><option>ปี</option>${numbers(2540, 2569)}</select>`;
  }
  return `<input type="text" ${attributes} value="">`;
}

/** Which fields a dressed page shows, in page order. */
export function fieldsOf(dress: Dress): readonly FieldKey[] {
  const order: readonly Section[] = [
    'school',
    'pupil',
    'registered-address',
    'current-address',
    'father',
    'mother',
    'guardian',
  ];
  const always = new Set<FieldKey>(['studentNo', 'cifNo', 'firstNameTh', 'lastNameTh']);
  const shown = FIELD_KEYS.filter(
    (key, n) =>
      always.has(key) || (wordingsOf(key).length > 0 && key !== 'cifNoChk' && dress.left[n % 40]),
  );
  return order.flatMap((section) => shown.filter((key) => fieldOf(key).section === section));
}

/** The same record in other clothes. */
export function dressed(dress: Dress): string {
  const keys = fieldsOf(dress);
  const sections = [...new Set(keys.map((key) => fieldOf(key).section))];
  const label = at(LABELS, dress.label);
  const tabs = at(SECTIONS, dress.section) === SECTIONS.at(-1);
  const body = sections.map((section, s) => {
    const rows = keys.flatMap((key, n) => {
      if (fieldOf(key).section !== section) return [];
      const text = at(ORNAMENTS, dress.ornament)(at(wordingsOf(key), dress.wording), n % 9);
      return [label(text, control(key, dress, n), `c${n}`)];
    });
    return at(SECTIONS, dress.section)(TITLES[section] ?? '', rows.join('\n'), s);
  });
  const nav = tabs
    ? `<ul class="nav nav-tabs">${sections.map((section, s) => `<li><a href="#tab-${s}">${TITLES[section]}</a></li>`).join('')}</ul>`
    : '';
  return `<h2>เพิ่มนักเรียน</h2>${nav}<form method="post">${body.join('\n')}<button type="submit">บันทึก</button></form>`;
}
