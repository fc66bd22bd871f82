import fc from 'fast-check';
import { DMC_LABELS } from '#utils/portals/dmc/labels.ts';
import type { FieldKey } from '#utils/records/fields.ts';

/** How a list or a view is dressed: each an index that is taken modulo. */
export interface Cut {
  readonly order: readonly FieldKey[];
  readonly wording: number;
  readonly markup: number;
  readonly header: number;
  readonly filler: number;
  readonly rows: number;
}

/** A pupil's texts as a page shows them. */
export const SHOWN: Readonly<Partial<Record<FieldKey, string>>> = {
  studentNo: '5101',
  cifNo: '1100000000008',
  titleCode: 'เด็กชาย',
  firstNameTh: 'กล้า',
  lastNameTh: 'ใจฝึกหัด',
  genderCode: 'ชาย',
  birthDate: '05/06/2561',
  levelDtlCode: 'ป.2',
  classroom: '1',
  nationCode: 'ไทย',
  weight: '22.5',
  height: '120',
};

const KEYS = Object.keys(SHOWN) as FieldKey[];

export const cuts: fc.Arbitrary<Cut> = fc.record({
  order: fc
    .shuffledSubarray(KEYS, { minLength: 4 })
    .map((keys) => [
      ...new Set<FieldKey>([...keys, 'studentNo', 'cifNo', 'firstNameTh', 'lastNameTh']),
    ]),
  wording: fc.nat(6),
  markup: fc.nat(8),
  header: fc.nat(4),
  filler: fc.nat(3),
  rows: fc.integer({ min: 1, max: 5 }),
});

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** ชื่อสกุล is the whole name to many, so it is not asked for without its company. */
const labelOf = (key: FieldKey, wording: number): string =>
  at(
    (DMC_LABELS[key] ?? []).filter((label) => label !== 'ชื่อสกุล'),
    wording,
  );

type Cell = (key: FieldKey, text: string) => string;
const td: Cell = (key, text) => `<td data-is="${key}">${text}</td>`;

const HEADS: readonly ((labels: readonly string[]) => string)[] = [
  (labels) => `<thead><tr><th>ที่</th>${labels.map((l) => `<th>${l}</th>`).join('')}</tr></thead>`,
  (labels) => `<tr><td>ลำดับ</td>${labels.map((l) => `<td><b>${l}</b></td>`).join('')}</tr>`,
  (labels) =>
    `<thead><tr><th colspan="${labels.length + 1}">รายชื่อนักเรียน</th></tr><tr><th>#</th>${labels.map((l) => `<th scope="col"><a href="#">${l}</a></th>`).join('')}</tr></thead>`,
  (labels) =>
    `<thead><tr><th rowspan="2">ที่</th><th colspan="${labels.length}">ข้อมูลนักเรียน</th></tr><tr>${labels.map((l) => `<th>${l}</th>`).join('')}</tr></thead>`,
];

const CELLS: readonly Cell[] = [
  td,
  (key, text) => `<td data-is="${key}">\n      <span>${text}</span>\n    </td>`,
  (key, text) => `<td data-is="${key}" align="center"><font size="2">${text}</font></td>`,
];

const FILLERS: readonly ((width: number) => string)[] = [
  () => '',
  (width) => `<tr><td colspan="${width}">&nbsp;</td></tr>`,
  (width) => `<tr><td colspan="${width}"><b>ห้อง 1</b></td></tr>`,
];

export function dressedList({ order, wording, markup, header, filler, rows }: Cut): string {
  const labels = order.map((key) => labelOf(key, wording));
  const line = (n: number) =>
    `<tr><td>${['๑', '๒', '๓', '๔', '๕'][n] ?? n}</td>${order.map((key) => at(CELLS, markup)(key, SHOWN[key] ?? '')).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, n) => line(n)).join('');
  const table = `<table class="table">${at(HEADS, header)(labels)}${at(FILLERS, filler)(order.length + 1)}${body}</table>`;
  return markup % 2 === 0
    ? `<h3>รายชื่อนักเรียน</h3>${table}`
    : `<table width="100%"><tr><td>เมนู</td><td><h4>รายชื่อนักเรียน</h4>${table}</td></tr></table>`;
}

const PAIRS: readonly ((label: string, key: FieldKey, text: string) => string)[] = [
  (label, key, text) => `<dl><dt>${label}</dt><dd data-is="${key}">${text}</dd></dl>`,
  (label, key, text) =>
    `<table><tr><th>${label} :</th><td data-is="${key}">${text}</td></tr></table>`,
  (label, key, text) => `<p data-is="${key}"><b>${label}:</b> ${text}</p>`,
  (label, key, text) => `<p><b>${label}</b> <span data-is="${key}">${text}</span></p>`,
  (label, key, text) => `<ul><li data-is="${key}">${label} : ${text}</li></ul>`,
  (label, key, text) =>
    `<div class="row"><div class="col-3">${label}</div><div class="col-9" data-is="${key}">${text}</div></div>`,
  (label, key, text) =>
    `<table><tr><td align="right">${label}</td><td data-is="${key}">${text}</td></tr></table>`,
  (label, key, text) =>
    `<div class="form-group"><label class="control-label">${label}</label><p class="form-control-static" data-is="${key}">${text}</p></div>`,
];

export const dressedView = ({ order, wording, markup }: Cut): string =>
  `<h2>ข้อมูลนักเรียน</h2>${order.map((key) => at(PAIRS, markup)(labelOf(key, wording), key, SHOWN[key] ?? '')).join('\n')}`;
