import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Files } from '#components/files/files.tsx';
import type { FilesState } from '#components/files/model.ts';
import type { PupilPages } from '#components/files/pupil-page.tsx';

afterEach(cleanup);

const IDLE: FilesState = {
  phase: 'idle',
  fileName: '',
  part: 0,
  secondsLeft: undefined,
  problem: undefined,
  tally: undefined,
  info: undefined,
  schoolCode: '',
  filter: {
    grouping: 'class',
    severities: ['error', 'warning', 'info'],
    search: '',
    language: 'th',
    reveal: false,
  },
  view: undefined,
  comparison: undefined,
  reportFailed: false,
  counting: undefined,
  printing: undefined,
};

const counts = { error: 1, warning: 0, info: 0 };
const CHECKED: FilesState = {
  ...IDLE,
  phase: 'checked',
  fileName: 'a.xlsx',
  tally: {
    records: 3,
    counts,
    classes: [{ key: '04 1', title: 'ป.1/1', pupils: 3, counts }],
    rules: [{ key: 'age-grade', title: 'age-grade', pupils: 0, counts }],
  },
  info: {
    fields: [],
    reportTime: undefined,
    academicYear: 2569,
    sheet: 'ป.1',
    otherSheets: [],
    unread: 0,
  },
  view: {
    total: 2,
    issues: 1,
    from: 0,
    lines: [
      { kind: 'group', title: 'ป.1/1', count: 1 },
      {
        kind: 'issue',
        row: 7,
        rule: 'age-grade',
        severity: 'error',
        title: 'อายุไม่ตรงกับชั้น',
        field: 'ชั้น',
        name: 'กานดา ทดสอบ',
        number: '•••••••••0008',
        studentNo: '1234',
        place: 'ป.1/1',
        see: 'เกิด',
        todo: 'ตรวจ',
      },
    ],
  },
};

const NOT_OPEN: PupilPages = { isOpen: async () => false, show: async () => false };

const show = (state: FilesState, pages = NOT_OPEN) => {
  const onEvent = vi.fn();
  const { container } = render(
    <Files
      state={state}
      heading="หัว"
      listAddress="https://portal.bopp-obec.info/obec69/student/"
      pages={pages}
      onEvent={onEvent}
      ruleTitle={(rule) => rule}
    />,
  );
  return { onEvent, container };
};

test('asks for a file, and hands on the one that is chosen', () => {
  const { onEvent, container } = show(IDLE);
  expect(container.querySelectorAll('input[type=file]')).toHaveLength(1);
  const file = new File(['x'], 'a.csv');
  fireEvent.change(screen.getByLabelText('เลือกไฟล์จาก DMC'), { target: { files: [file] } });
  expect(onEvent).toHaveBeenCalledWith({ type: 'file', file });
});

test('says how far it is, how long it takes, and lets go on request', () => {
  const { onEvent, container } = show({
    ...IDLE,
    phase: 'checking',
    fileName: 'a.csv',
    part: 0.4,
    secondsLeft: 12,
  });
  expect(container.querySelector('section')?.dataset.truatthanState).toBe('checking');
  expect(screen.getByText(/40%.*เหลือราว 12 วินาที/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ยกเลิก' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'cancel' });
});

test('tells in Thai why a file cannot be checked', () => {
  show({ ...IDLE, phase: 'refused', fileName: 'a.xlsx', problem: 'password' });
  expect(screen.getByRole('alert').textContent).toContain('รหัสผ่าน');
});

test('marks counts and rows as the contract says, and walks to the next record', () => {
  const { container } = show(CHECKED);
  const { dataset } = container.querySelector('section') as HTMLElement;
  expect(dataset).toMatchObject({
    truatthanState: 'checked',
    truatthanRecords: '3',
    truatthanErrors: '1',
  });
  const row = container.querySelector('[data-rule]') as HTMLElement;
  expect(row.dataset).toMatchObject({ rule: 'age-grade', row: '7', severity: 'error' });
  fireEvent.click(screen.getByRole('button', { name: 'รายการถัดไป' }));
  expect(row.getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('button', { name: 'คัดลอกเลขประจำตัวนักเรียน' })).toBeTruthy();
});

test('says what of the file was not checked, and checks another sheet on request', () => {
  const { info } = CHECKED;
  if (!info) throw new Error('nothing is known of the file');
  const { onEvent } = show({ ...CHECKED, info: { ...info, otherSheets: ['ป.2'], unread: 4 } });
  expect(screen.getByText(/แผ่นงาน “ป.1” แล้ว แผ่นงานอื่น.*ยังไม่ได้ตรวจ/)).toBeTruthy();
  expect(screen.getByText(/มี 4 ช่องที่เป็นสูตร/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ตรวจแผ่นงาน “ป.2”' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'sheet', sheet: 'ป.2' });
});

test('leads from a record to its page in the portal where that is open, also when it is opened later', async () => {
  let open = false;
  const pages = { isOpen: vi.fn(async () => open), show: vi.fn(async () => false) };
  show(CHECKED, pages);
  fireEvent.click(screen.getByRole('button', { name: 'รายการถัดไป' }));
  expect(await screen.findByText(/ยังไม่ได้เปิดหน้า DMC/)).toBeTruthy();
  open = true;
  fireEvent.focus(window);
  fireEvent.click(await screen.findByRole('button', { name: 'ไปที่หน้า DMC ของนักเรียนคนนี้' }));
  expect(pages.show).toHaveBeenCalledWith('1234');
  // It was closed meanwhile.
  expect(await screen.findByText(/ยังไม่ได้เปิดหน้า DMC/)).toBeTruthy();
});

test('offers to count its schools for the district, and says what is kept and what became of it', () => {
  const { onEvent } = show(CHECKED);
  expect(screen.getByText(/เก็บเพียงรหัสโรงเรียน จำนวนนักเรียน/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'นับในหน้าติดตามโรงเรียน' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'count' });
  cleanup();
  show({ ...CHECKED, counting: 2 });
  expect(screen.getByText(/นับแล้ว 2 โรงเรียน/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'ดูในหน้าติดตามโรงเรียน' })).toBeTruthy();
  cleanup();
  show({ ...CHECKED, counting: 'failed' });
  expect(screen.getByText(/นับไม่ได้ ในไฟล์ไม่มีรหัสโรงเรียน/)).toBeTruthy();
});
