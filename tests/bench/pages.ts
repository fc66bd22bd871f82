import { population } from '#tests/population/population.ts';
import { escapeHtml, type Portal, page } from '#tests/portals/http.ts';
import { DMC_LABELS } from '#utils/portals/dmc/labels.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { type FieldKey, fieldOf, fieldsOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';

const HOST = 'portal.bopp-obec.info';
const FORM_PATH = '/obec69/studentnew/add';
const LIST_PATH = '/obec69/student/';

/** With a peer, its script stands at the page's end. */
const withPeer = (url: string, peer?: string): string => (peer ? `${url}&peer=${peer}` : url);

export const formUrl = (controls: number, peer?: string): string =>
  withPeer(`https://${HOST}${FORM_PATH}?form=${controls}`, peer);
export const listUrl = (rows: number, peer?: string): string =>
  withPeer(`https://${HOST}${LIST_PATH}?list=${rows}`, peer);
/** A page on which scripts can be timed that need none. */
export const EMPTY_URL = `https://${HOST}/empty`;

/** Where the keystrokes go: both are read by many rules, and each key brings an issue or takes it away. */
export const TYPED: readonly { readonly key: FieldKey; readonly text: string }[] = [
  { key: 'cifNo', text: '7' },
  { key: 'firstNameTh', text: 'a' },
];

const TITLES: readonly (readonly [Section, string])[] = [
  ['school', 'ข้อมูลการเข้าเรียน'],
  ['pupil', 'ข้อมูลนักเรียน'],
  ['father', 'ข้อมูลบิดา'],
  ['mother', 'ข้อมูลมารดา'],
  ['guardian', 'ข้อมูลผู้ปกครอง'],
  ['registered-address', 'ที่อยู่ตามทะเบียนบ้าน'],
  ['current-address', 'ที่อยู่ปัจจุบัน'],
];

/** Fields that a pupil's page needs and whose keystrokes are timed come into every form. */
const FIRST: readonly FieldKey[] = ['studentNo', 'cifNo', 'firstNameTh', 'lastNameTh', 'weight'];

const ofForms = fieldsOf('pupil').filter((key) => (DMC_LABELS[key] ?? []).length > 0);

function control(key: FieldKey, values: Values): string {
  const { kind, codes } = fieldOf(key);
  const value = values[key] ?? '';
  const named = `id="${key}" name="${key}"`;
  if (kind === 'flag') return `<input type="checkbox" ${named} value="true">`;
  if (!codes) return `<input type="text" ${named} value="${escapeHtml(value)}">`;
  const options = CODE_LISTS[codes].map(
    ([code, label]) =>
      `<option value="${code}"${code === value ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select ${named}><option value="">-- เลือก --</option>${options.join('')}</select>`;
}

const group = (id: string, label: string, box: string): string =>
  `<div class="control-group"><label class="control-label" for="${id}">${label}</label><div class="controls">${box}</div></div>`;

/** A pupil's form with that many controls; what the vocabulary lacks is filled up with unknown ones. */
function form(controls: number): string {
  const [pupil] = population(1);
  const keys = [...new Set([...FIRST, ...ofForms])].slice(0, controls);
  const sections = TITLES.map(([section, title]) => {
    const groups = ofForms
      .filter((key) => keys.includes(key) && fieldOf(key).section === section)
      .map((key) => group(key, DMC_LABELS[key]?.[0] ?? '', control(key, pupil?.values ?? {})));
    return `<fieldset><legend>${title}</legend>${groups.join('\n')}</fieldset>`;
  });
  const unknown = Array.from({ length: controls - keys.length }, (_, n) =>
    group(`other${n}`, `รายการอื่น ${n + 1}`, `<input type="text" id="other${n}">`),
  );
  return `<h2>เพิ่มนักเรียน</h2><form method="post">${sections.join('\n')}${unknown.join('\n')}<button type="submit">บันทึก</button></form>`;
}

const COLUMNS: readonly (readonly [FieldKey, string])[] = [
  ['studentNo', 'เลขประจำตัวนักเรียน'],
  ['levelDtlCode', 'ชั้น'],
  ['classroom', 'ห้อง'],
  ['cifType', 'ชนิดบัตร'],
  ['cifNo', 'เลขประจำตัวประชาชน'],
  ['genderCode', 'เพศ'],
  ['titleCode', 'คำนำหน้านาม'],
  ['firstNameTh', 'ชื่อ'],
  ['middleNameTh', 'ชื่อกลาง'],
  ['lastNameTh', 'นามสกุล'],
  ['birthDate', 'วัน/เดือน/ปีเกิด'],
];

const shown = (key: FieldKey, values: Values): string => {
  const { codes } = fieldOf(key);
  const value = values[key] ?? '';
  return (codes && CODE_LISTS[codes].find(([code]) => code === value)?.[1]) ?? value;
};

/** The list of pupils, 12 cells a row; every second row has a wrong check digit, no number stands twice. */
function list(rows: number): string {
  const body = population(rows).map(({ values }, n) => {
    const cells = COLUMNS.map(([key]) => {
      // The invented pupils are of many schools, each with numbers of its own.
      const text = key === 'studentNo' ? `${10_001 + n}` : shown(key, values);
      const slip = key === 'cifNo' && n % 2 === 0 && text.length === 13;
      return slip ? `${text.slice(0, -1)}${(Number(text.at(-1)) + 1) % 10}` : text;
    });
    return `<tr><td>${n + 1}</td>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`;
  });
  return `<h3>รายชื่อนักเรียน</h3><table class="table"><thead><tr><th>ลำดับ</th>${COLUMNS.map(([, header]) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/**
 * Pages without any script of their own, so that all script time on them is the extension's; or with
 * one peer's (by name: its script), which does the extension's work in its stead.
 */
export function benchPages(peers: ReadonlyMap<string, string> = new Map()): Portal {
  const made = new Map<string, string>();
  const pageOf = (url: URL, make: () => string): string => {
    const { pathname, searchParams } = url;
    const peer = searchParams.get('peer');
    searchParams.delete('peer');
    const key = `${pathname}?${searchParams}`;
    const known = made.get(key) ?? make();
    made.set(key, known);
    const script = peer ? `<script src="/peers/${peer}.js"></script>` : '';
    return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>practice</title></head><body>${known}${script}</body></html>`;
  };
  return ({ url }) => {
    const [, asked] = /^\/peers\/([\w-]+)\.js$/.exec(url.pathname) ?? [];
    const script = asked && peers.get(asked);
    if (script)
      return { status: 200, headers: { 'content-type': 'text/javascript' }, body: script };
    if (url.href === EMPTY_URL) return page('<!doctype html><title>empty</title>');
    const controls = url.searchParams.get('form');
    const rows = url.searchParams.get('list');
    if (controls) return page(pageOf(url, () => form(Number(controls))));
    if (rows) return page(pageOf(url, () => list(Number(rows))));
    return undefined;
  };
}
