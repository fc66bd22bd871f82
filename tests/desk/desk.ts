import { createDesk, type Desk } from '#utils/desk/desk.ts';
import { type Memory, pageMemory } from '#utils/desk/memory.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import type { RuleSettings } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { ListRule, RecordRule, RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';

interface Setting {
  readonly rules?: readonly RecordRule[];
  readonly listRules?: readonly ListRule[];
  readonly settings?: RuleSettings;
  readonly memory?: Memory;
  readonly isSettled?: () => boolean;
  readonly isShown?: () => boolean;
  readonly academicYear?: () => number;
}

const goTo = (path: string) => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://portal.bopp-obec.info${path}`);
};

export interface OpenDesk {
  readonly desk: Desk;
  /** How often something that is shown may have changed. */
  readonly changes: () => number;
  readonly close: () => void;
}

/** A desk over the test's own document, as it was on the 20th of June 2026. */
export function openDesk(html: string, setting: Setting = {}): OpenDesk {
  document.body.innerHTML = html;
  goTo(html.includes('<table') ? '/obec69/student' : '/obec69/studentnew/add');
  const end = new AbortController();
  let changes = 0;
  const desk = createDesk({
    portal: DMC,
    rules: setting.rules ?? RULES,
    listRules: setting.listRules ?? LIST_RULES,
    settings: setting.settings ?? {},
    memory: setting.memory ?? pageMemory(),
    contextFor: ({ page }): RuleContext => ({
      today: { year: 2026, month: 6, day: 20 },
      academicYear: setting.academicYear?.() ?? 2569,
      required: required(page, []),
    }),
    isSettled: setting.isSettled ?? (() => true),
    isShown: setting.isShown ?? (() => true),
    ask: () => Promise.resolve('unavailable'),
    asks: () => false,
    onSave: () => undefined,
    onCheck: () => undefined,
    onChange: () => {
      changes += 1;
    },
    signal: end.signal,
  });
  desk.open(document, end.signal);
  return { desk, changes: () => changes, close: () => end.abort() };
}

export const input = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no control ${name}`);
  return found;
};

export function typeInto(name: string, text: string): void {
  input(name).value = text;
  input(name).dispatchEvent(new Event('input', { bubbles: true }));
}

export const stateOf = (root: Document = document): string | null =>
  root.documentElement.getAttribute('data-truatthan-state');

/** Turns are no measure: after a long check the desk rests by the clock, and a busy machine checks long. */
const PATIENCE = 30_000;

/** Until the page says that it is checked, and at least once after what waits for its turn. */
export async function settled(root: Document = document): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (let turn = 0; performance.now() < until; turn += 1) {
    await new Promise((next) => setTimeout(next, 0));
    if (turn > 1 && stateOf(root) === 'checked') return;
  }
  throw new Error('the page is not checked');
}

/** `name rules` of each mark on the page; a cell is named by its `id`. */
export const marks = (): string[] =>
  [...document.querySelectorAll('[data-truatthan-rules]')].map(
    (each) =>
      `${each.getAttribute('name') ?? each.id} ${each.getAttribute('data-truatthan-rules')}`,
  );

/** A small form of a pupil: two numbers wrong, one thing to look at. */
export const FORM = `<form method="post">
  <label>เลขประจำตัวนักเรียน <input name="studentNo" value="101"></label>
  <label>เลขประจำตัวประชาชน <input name="cifNo" value="1100000000007"></label>
  <label>ชื่อ <input name="firstNameTh" value="กานดา "></label>
  <label>นามสกุล <input name="lastNameTh" value="ทดสอบ"></label>
  <label>น้ำหนัก <input name="weight" value="140"></label>
  <label>ส่วนสูง <input name="height" value="40"></label>
  <label>รหัสประจำบ้าน <input name="psHomeIdNo" value="1000000001"></label>
  <button type="submit">บันทึก</button></form>`;

export interface Pupil {
  readonly no: string;
  readonly id: string;
  readonly first: string;
  readonly last: string;
}

export const rowOf = ({ no, id, first, last }: Pupil): string =>
  `<tr id="r${no}"><td>${no}</td><td id="i${no}">${id}</td><td id="f${no}">${first}</td><td>${last}</td><td>01/06/2560</td></tr>`;

/** A list of pupils under a header that every portal has. */
export const listOf = (pupils: readonly Pupil[]): string =>
  `<h2>รายชื่อนักเรียน</h2><table id="list"><thead><tr><th>เลขประจำตัวนักเรียน</th><th>เลขประจำตัวประชาชน</th>
  <th>ชื่อ</th><th>นามสกุล</th><th>วันเกิด</th></tr></thead><tbody>${pupils.map(rowOf).join('')}</tbody></table>`;

const NUMBERS = ['1100000000008', '2100000000006', '1110000000008'];

export const PUPILS: readonly Pupil[] = [
  { no: '101', id: NUMBERS[0] ?? '', first: 'กานดา', last: 'ทดสอบ' },
  { no: '102', id: NUMBERS[1] ?? '', first: 'ธนา', last: 'ตัวอย่าง' },
  { no: '103', id: NUMBERS[0] ?? '', first: 'มานี', last: 'สมมุติ' },
];
