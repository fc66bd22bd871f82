import { expect, test, vi } from 'vitest';
import { Strip, type StripProps } from '#components/strip/strip.tsx';
import { deadline } from './issues.ts';
import { fireEvent, render, screen } from './stage.ts';

const OFFERS = [
  { key: 'dmc/2569/2/confirm/2026-11-12/2026-11-12', text: 'DMC: ยืนยันข้อมูล พฤ. 12 พ.ย. 2569' },
  { key: 'dmc/2569/2/certify/2026-11-13/2026-11-13', text: 'DMC: รับรองข้อมูล ศ. 13 พ.ย. 2569' },
];

const show = (more: Partial<StripProps> = {}) => {
  const onEvent = vi.fn();
  const { container } = render(
    <Strip
      view={deadline}
      offers={[]}
      failed={false}
      language="th"
      trusted={() => true}
      onEvent={onEvent}
      {...more}
    />,
  );
  return { container, onEvent };
};

test('says what is due, when, how long it is, and that the day is not confirmed', () => {
  const { container } = show();
  for (const text of [deadline.dateText, deadline.leftText, 'ยังไม่ยืนยันวัน'])
    expect(screen.getByText(text)).toBeTruthy();
  expect(container.querySelector('[data-round][data-step=confirm]')).toBeTruthy();
});

test('names the earlier day of another source', () => {
  show({ view: { ...deadline, earlier: 'บางแหล่งระบุวันที่เร็วกว่า: อ. 30 มี.ค. 2570' } });
  expect(screen.getByText(/30 มี.ค. 2570/)).toBeTruthy();
});

test('of a date that is confirmed no usual one is named beside it', () => {
  show({ view: { ...deadline, unconfirmed: false, earlier: 'วันที่เร็วกว่า' } });
  expect(screen.queryByText('วันที่เร็วกว่า')).toBeNull();
});

test('is hidden for today by a press', () => {
  const { onEvent } = show();
  fireEvent.click(screen.getByRole('button', { name: 'ซ่อนกำหนดส่งสำหรับวันนี้' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'hideDeadline' });
});

test('nothing to say: nothing there', () => {
  expect(show({ view: undefined }).container.innerHTML).toBe('');
});

test('an announced date is used, or refused, by a press that says which', () => {
  const { onEvent } = show({ offers: OFFERS });
  const [first, second] = OFFERS;
  fireEvent.click(screen.getByRole('button', { name: `ใช้วันที่นี้: ${first?.text}` }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'useOffer', key: first?.key });
  fireEvent.click(screen.getByRole('button', { name: `ไม่ใช้: ${second?.text}` }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'refuseOffer', key: second?.key });
});

test('a press that no person made takes nothing on', () => {
  const { onEvent } = show({ offers: OFFERS, trusted: (event) => event.isTrusted });
  for (const button of screen.getAllByRole('button', { name: /ใช้/ })) fireEvent.click(button);
  expect(onEvent).not.toHaveBeenCalled();
});

test('three offers at once, and a word where one could not be kept', () => {
  const many = Array.from({ length: 5 }, (_, at) => ({ key: `${at}`, text: `วันที่ ${at}` }));
  const { container } = show({ offers: many, failed: true });
  expect(container.querySelectorAll('[data-offer]').length).toBe(3);
  expect(screen.getByRole('status').textContent).toContain('บันทึกวันที่ไม่ได้');
});
