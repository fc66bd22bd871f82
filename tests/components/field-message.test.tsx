import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FieldMessage, messageText } from '#components/panel/field-message.tsx';
import { shownIssue, spacing } from './issues.ts';
import { fireEvent, render, screen } from './stage.ts';

const anchor = { left: 100, top: 100, right: 300, bottom: 130 };

/** Calls at first, as browsers do when they have laid out the page. */
class FirstSize {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe() {
    this.#tell();
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FirstSize);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const show = (trusted = () => true) => {
  const onEvent = vi.fn();
  const shown = render(
    <FieldMessage
      language="th"
      anchor={anchor}
      issues={[shownIssue(), spacing]}
      trusted={trusted}
      onEvent={onEvent}
    />,
  );
  return { ...shown, onEvent };
};

test('names its field and stands beside it', () => {
  show();
  const bubble = screen.getByRole('region', { name: 'สิ่งที่พบในช่อง เลขประจำตัวประชาชน' });
  expect(bubble.style.top).toBe('100px');
  expect(screen.getByText('เลขนี้ไม่ผ่านการตรวจหลักสุดท้าย')).toBeTruthy();
});

test('its issues are not counted twice with the panel', () => {
  expect(show().container.querySelector('[data-rule]')).toBeNull();
});

test('applies, ignores, closes', () => {
  const { onEvent } = show();
  fireEvent.click(screen.getByRole('button', { name: /แก้ตามนี้/ }));
  fireEvent.click(screen.getByRole('button', { name: /ข้ามจุดนี้/ }));
  fireEvent.click(screen.getAllByText('ดูคำอธิบายและตัวอย่าง')[0] as HTMLElement);
  fireEvent.keyDown(screen.getByRole('button', { name: /แก้ตามนี้/ }), { key: 'Escape' });
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { type: 'apply', key: spacing.key },
    { type: 'ignore', key: spacing.key },
    { type: 'openRule', rule: 'citizen-id-checksum' },
    { type: 'close' },
  ]);
});

test('does nothing that no person asked for', () => {
  const { onEvent } = show(() => false);
  fireEvent.click(screen.getByRole('button', { name: /แก้ตามนี้/ }));
  fireEvent.click(screen.getAllByText('ดูคำอธิบายและตัวอย่าง')[0] as HTMLElement);
  expect(onEvent).not.toHaveBeenCalled();
});

test('one text for assistive technology', () => {
  expect(messageText([shownIssue()], 'th')).toBe('ต้องแก้: เลขนี้ไม่ผ่านการตรวจหลักสุดท้าย โปรดเทียบกับสูติบัตร');
});
