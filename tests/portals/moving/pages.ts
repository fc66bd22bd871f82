import { escapeHtml } from '../http.ts';
import { syntheticNumber } from '../numbers.ts';

/** A pupil of the practice pages that change while they are open. */
export interface Row {
  readonly no: string;
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly birth: string;
}

/** Different names of Thai letters, as many as one likes. */
const nameAt = (at: number): string => {
  const letters = 'กขคงจชซดตถทนบปผพมยรลวสหอ';
  const pick = (place: number) => letters[Math.floor(at / 24 ** place) % 24] ?? 'ก';
  return `${pick(0)}า${pick(1)}ี${pick(2)}า`;
};

/** Pupils without any mistake, from one position in the school's register on. */
export const pupils = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, step) => {
    const at = from + step;
    return {
      no: String(5000 + at),
      id: syntheticNumber(1, '50', 3000 + at),
      first: nameAt(at),
      last: `${nameAt(at + 7)}ทดสอบ`,
      birth: `${String((at % 27) + 1).padStart(2, '0')}/06/2561`,
    };
  });

export const rowHtml = ({ no, id, first, last, birth }: Row): string =>
  `<tr data-no="${no}"><td>${no}</td><td class="id">${escapeHtml(id)}</td><td class="first">${escapeHtml(first)}</td><td>${escapeHtml(last)}</td><td>${birth}</td></tr>`;

const HEAD =
  '<thead><tr><th>เลขประจำตัวนักเรียน</th><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>นามสกุล</th><th>วันเกิด</th></tr></thead>';

export const listHtml = (rows: readonly Row[]): string =>
  `<table id="list">${HEAD}<tbody>${rows.map(rowHtml).join('')}</tbody></table>`;

export const html = (title: string, body: string, script = ''): string =>
  `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title}</title></head><body>
<div>หน้าฝึก ไม่ใช่ระบบจริง – ข้อมูลทุกอย่างในหน้านี้สมมติขึ้น</div><h2>${title}</h2>${body}
<script>${script}</script></body></html>`;

/** The pupil's form of the pages that change: right, but for what the page's maker sets. */
export const formHtml = (values: Readonly<Record<string, string>> = {}, action = ''): string => {
  const held = {
    studentNo: '5001',
    cifNo: syntheticNumber(1, '50', 3001),
    firstNameTh: 'กานดา',
    lastNameTh: 'ทดสอบ',
    weight: '30',
    height: '130',
    ...values,
  };
  const LABELS: Readonly<Record<keyof typeof held, string>> = {
    studentNo: 'เลขประจำตัวนักเรียน',
    cifNo: 'เลขประจำตัวประชาชน',
    firstNameTh: 'ชื่อ',
    lastNameTh: 'นามสกุล',
    weight: 'น้ำหนัก',
    height: 'ส่วนสูง',
  };
  const fields = Object.entries(held).map(
    ([name, value]) =>
      `<p><label for="${name}">${LABELS[name as keyof typeof held]}</label> <input id="${name}" name="${name}" value="${escapeHtml(value)}"></p>`,
  );
  return `<form method="post" action="${action}">${fields.join('')}<div id="more"></div><button type="submit" id="save">บันทึก</button></form>`;
};
