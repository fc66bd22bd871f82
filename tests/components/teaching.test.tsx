import { describe, expect, it, test, vi } from 'vitest';
import { searched } from '#components/teaching/model.ts';
import {
  Teaching,
  type TeachingProps,
  type TeachingState,
} from '#components/teaching/teaching.tsx';
import { fireEvent, render, screen } from './stage.ts';

const GROUPS = [
  {
    title: 'นักเรียน',
    fields: [
      { key: 'weight', label: 'น้ำหนัก' },
      { key: 'cifNo', label: 'เลขประจำตัวประชาชน' },
    ],
  },
  { title: 'บิดา', fields: [{ key: 'fatherCifNo', label: 'เลขประจำตัวประชาชน' }] },
];

const CHOOSING: TeachingState = {
  step: 'choosing',
  label: 'มวลกายสุทธิ',
  now: '',
  taught: false,
  failed: false,
};

const show = (state: TeachingState, more: Partial<TeachingProps> = {}) => {
  const onEvent = vi.fn();
  const shown = render(
    <Teaching
      language="th"
      state={state}
      groups={GROUPS}
      trusted={() => true}
      onEvent={onEvent}
      {...more}
    />,
  );
  return { ...shown, onEvent };
};

describe('searching for a field', () => {
  it.each([
    ['', ['weight', 'cifNo', 'fatherCifNo']],
    ['น้ำ หนัก', ['weight']],
    ['เลขประจำตัว', ['cifNo', 'fatherCifNo']],
    ['บิดา เลข', ['fatherCifNo']],
    ['xyz', []],
  ])('%s', (query, keys) => {
    const found = searched(GROUPS, query).flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(found).toEqual(keys);
  });
});

test('points and picks through a layer of its own', () => {
  const { container, onEvent } = show({
    step: 'pointing',
    box: { left: 1, top: 2, width: 30, height: 4 },
  });
  const over = container.querySelector('.over') as HTMLElement;
  fireEvent.click(over, { clientX: 5, clientY: 6 });
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'pick', x: 5, y: 6 });
  expect(container.querySelector<HTMLElement>('.aim')?.style.width).toBe('30px');
  fireEvent.click(screen.getByRole('button', { name: /เลิก/ }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'close' });
});

test('chooses a field, none, or forgets', () => {
  const { onEvent } = show({ ...CHOOSING, taught: true });
  expect(screen.getByText(/ช่อง “มวลกายสุทธิ” คืออะไร/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'น้ำหนัก' }));
  fireEvent.click(screen.getByRole('button', { name: /ไม่ต้องตรวจ/ }));
  fireEvent.click(screen.getByRole('button', { name: /ลืม/ }));
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { type: 'choose', field: 'weight' },
    { type: 'choose', field: 'none' },
    { type: 'forget' },
  ]);
});

test('Enter takes the only field that is left of a search', () => {
  const { onEvent } = show(CHOOSING);
  const search = screen.getByRole('searchbox');
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.input(search, { target: { value: 'น้ำหนัก' } });
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'choose', field: 'weight' });
});

test('a page cannot choose by itself', () => {
  const { onEvent } = show(CHOOSING, { trusted: () => false });
  fireEvent.click(screen.getByRole('button', { name: 'น้ำหนัก' }));
  expect(onEvent).not.toHaveBeenCalled();
});

test.each<[TeachingState, string]>([
  [{ step: 'done', label: 'ก', field: 'น้ำหนัก' }, 'จำแล้ว ช่อง “ก” คือ น้ำหนัก'],
  [{ step: 'done', label: '', field: '' }, 'จำแล้ว จะไม่ตรวจช่อง “(ไม่มีป้ายชื่อ)”'],
  [{ step: 'done', label: 'ก', field: undefined }, 'ลืมสิ่งที่สอนไว้ของช่อง “ก” แล้ว'],
  [{ step: 'undone' }, 'กลับเป็นเหมือนเดิมแล้ว'],
  [{ step: 'refused', why: 'twin' }, 'มีช่องอื่นที่ชื่อและป้ายเหมือนกันทุกอย่าง จึงยังสอนไม่ได้'],
])('says what became of it: %o', (state, text) => {
  const { onEvent } = show(state);
  expect(screen.getByRole('status').textContent).toBe(text);
  expect(screen.queryByRole('button', { name: 'เลิกทำ' }) !== null).toBe(state.step === 'done');
  fireEvent.click(screen.getByRole('button', { name: 'สอนช่องอื่น' }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'again' });
});
