import { expect, test, vi } from 'vitest';
import type { ProgressRound, ProgressView } from '#components/progress/model.ts';
import { Progress } from '#components/progress/progress.tsx';
import { districtFile, writeDistrictFile } from '#utils/progress/district-file.ts';
import { summarise } from '#utils/progress/summary.ts';
import { fireEvent, render, screen, within } from './stage.ts';

const EMPTY: ProgressView = {
  language: 'th',
  scopes: [],
  schoolName: '',
  comeBack: [],
  rules: {},
  settings: { on: true, keepDays: 400, comeBack: true },
  damaged: 0,
  differences: [],
  gcode: { waiting: 0, certified: 0, unclear: 0, inDmc: 0, seen: 0 },
  todayText: 'อ. 24 พ.ย. 2569',
  momentText: () => '',
  dayText: () => '',
  gradeText: (code) => code,
};

const page = (change: Partial<ProgressView> = {}) => {
  const onEvent = vi.fn();
  render(<Progress view={{ ...EMPTY, ...change }} onEvent={onEvent} />);
  return onEvent;
};

test('an empty log says what to do to begin', () => {
  page();
  expect(screen.getByRole('heading', { name: 'ยังไม่มีบันทึกของรอบใด' })).toBeDefined();
  expect(screen.getByText(/เปิดหน้าข้อมูลใน DMC/)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['aside', /เริ่มบันทึกใหม่/],
  ['newer', /รุ่นที่ใหม่กว่า/],
  ['lost', /บันทึกเดิมหายไป.*นำเข้าได้/],
  ['memory', /จึงยังไม่มีการนับ/],
] as const)('tells what is wrong with the log: %s', (trouble, text) => {
  page({ trouble });
  expect(screen.getByRole('alert').textContent).toMatch(text);
});

test('says how many records it could not read, and that nothing is kept while it is off', () => {
  page({ damaged: 3, settings: { ...EMPTY.settings, on: false } });
  expect(screen.getByText(/อ่านไม่ได้ 3 รายการ จึงแยกเก็บไว้/)).toBeDefined();
  expect(screen.getByText('ปิดการเก็บบันทึกอยู่')).toBeDefined();
});

test('deletes only after the second press, and not when it is kept', () => {
  const onEvent = page();
  const [all, sure, keep] = ['ลบทั้งหมด', /เรียกคืนไม่ได้/, 'ไม่ลบ'];
  fireEvent.click(screen.getByRole('button', { name: all }));
  fireEvent.click(screen.getByRole('button', { name: keep }));
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: all }));
  fireEvent.click(screen.getByRole('button', { name: sure }));
  expect(onEvent.mock.calls).toEqual([[{ type: 'delete', scope: null }]]);
});

test('takes a sensible number of days, and puts the old one back instead of another', () => {
  const onEvent = page();
  const days = screen.getByRole('spinbutton');
  fireEvent.change(days, { target: { value: '5' } });
  expect(onEvent).not.toHaveBeenCalled();
  expect(days).toHaveProperty('value', '400');
  fireEvent.change(days, { target: { value: '90' } });
  expect(onEvent.mock.calls).toEqual([[{ type: 'settings', change: { keepDays: 90 } }]]);
});

const SCOPE = 'dmc/2569/1';

const ROUND: ProgressRound = {
  scope: SCOPE,
  title: 'DMC ภาคเรียนที่ 1 ปีการศึกษา 2569',
  unit: 'pupil',
  summary: {
    ...summarise([]),
    checked: 3,
    fine: 1,
    open: 2,
    rules: [
      { rule: 'age-grade', records: 2 },
      { rule: 'phone-format', records: 1 },
    ],
  },
  computers: 1,
  target: 0,
};
const SCOPES = [{ scope: SCOPE, title: ROUND.title, checked: 3, open: 2 }];

test('says what to do about what is found most often', () => {
  page({
    scopes: SCOPES,
    round: ROUND,
    rules: {
      'age-grade': { title: 'อายุไม่ตรงกับชั้น', todo: ['โปรดตรวจวันเกิด', 'ถ้าเรียนซ้ำชั้น ไม่ต้องแก้'] },
      'phone-format': { title: 'หมายเลขโทรศัพท์ไม่ถูกรูปแบบ', todo: ['โปรดตรวจจำนวนหลัก'] },
    },
  });
  expect(screen.getByText('แล้วแต่กรณี: โปรดตรวจวันเกิด · ถ้าเรียนซ้ำชั้น ไม่ต้องแก้')).toBeDefined();
  expect(screen.getByText('โปรดตรวจจำนวนหลัก')).toBeDefined();
  expect(screen.getByRole('link', { name: 'อายุไม่ตรงกับชั้น' })).toBeDefined();
});

test('says how much the log keeps and where, and warns before the storage is full', () => {
  page({ scopes: SCOPES, round: ROUND, used: 2_345_000, nearlyFull: true });
  expect(screen.getByText(/บันทึก 3 รายการ 1 รอบ อยู่ในโปรไฟล์.*2\.3 เมกะไบต์/)).toBeDefined();
  expect(screen.getByText(/ใกล้เต็ม/)).toBeDefined();
});

test('names school, round and day on paper', () => {
  page({ scopes: SCOPES, round: ROUND, schoolName: 'โรงเรียนสมมติ' });
  const head = document.querySelector('.report-head');
  expect(head?.textContent).toMatch(/โรงเรียนสมมติDMC ภาคเรียนที่ 1.*พิมพ์เมื่อ อ\. 24 พ\.ย\. 2569/);
});

test('shows records only when they are asked for', () => {
  const onEvent = page({ scopes: SCOPES, round: ROUND });
  expect(screen.queryByRole('textbox', { name: 'ดูทุกรายการที่เก็บ' })).toBeNull();
  const details = screen.getByText('ดูทุกรายการที่เก็บ').closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(onEvent).toHaveBeenCalledWith({ type: 'records', shown: true });
});

const offered = (schoolCode: string, schools: readonly string[]) => {
  const school = { schoolCode, schoolName: 'โรงเรียนสมมติ', target: 0 };
  const file = districtFile(SCOPE, [], school, new Date(0));
  const onEvent = page({
    scopes: SCOPES,
    round: ROUND,
    district: { file, text: writeDistrictFile(file), lastText: '–', schools },
  });
  return onEvent;
};

test('shows exactly what the district would get, and saves it only then', () => {
  const onEvent = offered('10000001', ['10000001']);
  const text = screen.getByRole('textbox', { name: 'ทุกอย่างที่อยู่ในไฟล์' });
  expect((text as HTMLTextAreaElement).value).toContain('"schoolCode": "10000001"');
  expect(document.activeElement?.textContent).toBe('ไฟล์ส่งเขต');
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกไฟล์ส่งเขต' }));
  fireEvent.click(screen.getByRole('button', { name: 'ยังไม่บันทึก' }));
  expect(onEvent.mock.calls).toEqual([[{ type: 'districtSave' }], [{ type: 'districtCancel' }]]);
});

test('lets one of several schools be chosen for it', () => {
  const onEvent = offered('10000001', ['10000001', '10000002']);
  const box = screen.getByRole('combobox', { name: /หลายโรงเรียน/ });
  expect(within(box).getAllByRole('option')).toHaveLength(2);
  fireEvent.change(box, { target: { value: '10000002' } });
  expect(onEvent.mock.calls).toEqual([[{ type: 'districtCode', code: '10000002' }]]);
});

test('takes the code of a school that no page named, and nothing that is none', () => {
  const onEvent = offered('', []);
  const box = screen.getByRole('textbox', { name: /^รหัสโรงเรียน/ });
  fireEvent.change(box, { target: { value: '123' } });
  expect(onEvent).not.toHaveBeenCalled();
  expect(screen.getByText('รหัสโรงเรียนมี 6, 8 หรือ 10 หลัก')).toBeDefined();
  fireEvent.change(box, { target: { value: '10000001' } });
  expect(onEvent.mock.calls).toEqual([[{ type: 'districtCode', code: '10000001' }]]);
});
