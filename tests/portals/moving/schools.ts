import { type Answer, type Asked, escapeHtml, page } from '../http.ts';
import { html } from './pages.ts';

/** A school of a district that does not exist. */
export interface PracticeSchool {
  /** 8 digits. */
  readonly code: string;
  readonly name: string;
  readonly confirmed: boolean;
  readonly certified: boolean;
  readonly acknowledged: boolean;
}

const KINDS = ['บ้าน', 'วัด', 'ชุมชน', 'อนุบาล', 'ประชา'];
const WORDS = ['ฝึกหัด', 'ทดสอบ', 'สมมติ', 'ตัวอย่าง', 'ลองดู'];

/** Of every ten, one has not confirmed, one is not certified, two are not acknowledged. */
export const practiceSchools = (count: number): PracticeSchool[] =>
  Array.from({ length: count }, (_, at) => ({
    code: String(10000001 + at),
    name: `${KINDS[at % 5]}${WORDS[Math.floor(at / 5) % 5]} ${at + 1}`,
    confirmed: at % 10 !== 3,
    certified: at % 10 !== 3 && at % 10 !== 6,
    acknowledged: ![3, 6, 7, 9].includes(at % 10),
  }));

const row = ({ code, name, confirmed, certified, acknowledged }: PracticeSchool) =>
  `<tr data-code="${code}"><td>${code}</td><td>${escapeHtml(name)}</td><td>${confirmed ? 'ยืนยันแล้ว' : 'ยังไม่ยืนยัน'}</td><td>${certified ? 'รับรองแล้ว' : 'ยังไม่รับรอง'}</td><td>${acknowledged ? 'รับทราบแล้ว' : '-'}</td></tr>`;

/** Pages of ten, as a table's script makes them: the same rows come and go. */
const SCRIPT = `
const body = document.querySelector('tbody');
const rows = [...body.rows];
const show = (from, to) => { body.replaceChildren(...rows.slice(from, to)); };
for (const [id, from, to] of [['page-1', 0, 10], ['page-2', 10, 20], ['all', 0, rows.length]])
  document.getElementById(id).addEventListener('click', () => show(from, to));
document.getElementById('drop').addEventListener('click', () => document.querySelector('truatthan-panel').remove());
`;

/** A district's schools, `?rows=` of them. */
export function schoolList({ url }: Asked): Answer {
  const count = Math.min(Number(url.searchParams.get('rows')) || 20, 1000);
  const buttons = ['page-1', 'page-2', 'all', 'drop'].map(
    (id) => `<button type="button" id="${id}">${id}</button>`,
  );
  const head =
    '<thead><tr><th>รหัสโรงเรียน</th><th>ชื่อโรงเรียน</th><th>ยืนยัน</th><th>รับรอง</th><th>รับทราบ</th></tr></thead>';
  const body = practiceSchools(count).map(row).join('');
  return page(
    html(
      'ติดตามการยืนยันข้อมูลของโรงเรียน',
      `${buttons.join('')}<table id="list" border="1">${head}<tbody>${body}</tbody></table>`,
      SCRIPT,
    ),
  );
}
