import { expect, test, vi } from 'vitest';
import { SaveQuestion } from '#components/panel/save-question.tsx';
import { shownIssue } from './issues.ts';
import { fireEvent, render, screen } from './stage.ts';

const errors = Array.from({ length: 5 }, (_, index) =>
  shownIssue({ key: `${index}`, fieldLabel: `ช่อง ${index + 1}` }),
);

const show = (trusted: (() => boolean) | undefined = () => true) => {
  const onEvent = vi.fn();
  render(<SaveQuestion language="th" errors={errors} trusted={trusted} onEvent={onEvent} />);
  return onEvent;
};

test('asks with the focus on going to the first', () => {
  show();
  expect(screen.getByRole('alertdialog', { name: 'ยังมี 5 จุดที่ต้องแก้' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'ไปที่จุดแรก' }));
  expect(screen.getByText('ช่อง 3')).toBeTruthy();
  expect(screen.queryByText('ช่อง 4')).toBeNull();
  expect(screen.getByText('และอีก 2 จุด')).toBeTruthy();
});

test.each([
  ['ไปที่จุดแรก', 'first'],
  ['บันทึกเลย', 'save'],
])('%s', (name, type) => {
  const onEvent = show();
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onEvent.mock.calls).toEqual([[{ type }]]);
});

test('Escape goes back without saving and leaves closing to the caller', () => {
  const onEvent = show();
  const cancel = new Event('cancel', { cancelable: true });
  screen.getByRole('alertdialog').dispatchEvent(cancel);
  expect(onEvent.mock.calls).toEqual([[{ type: 'back' }]]);
  expect(cancel.defaultPrevented).toBe(true);
});

test('a script cannot answer', () => {
  const onEvent = vi.fn();
  render(<SaveQuestion language="th" errors={errors} onEvent={onEvent} />);
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกเลย' }));
  expect(onEvent).not.toHaveBeenCalled();
});

test('is answered once, however it ends', () => {
  const onEvent = show();
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกเลย' }));
  screen.getByRole('alertdialog').dispatchEvent(new Event('close'));
  expect(onEvent.mock.calls).toEqual([[{ type: 'save' }]]);
});

test('a dialog that the browser closed by itself means going back', () => {
  const onEvent = show();
  screen.getByRole('alertdialog').dispatchEvent(new Event('close'));
  expect(onEvent.mock.calls).toEqual([[{ type: 'back' }]]);
});
