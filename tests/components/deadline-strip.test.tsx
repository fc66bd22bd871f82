import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { DeadlineStrip } from '#components/deadline-strip.tsx';
import { pageRound } from '#utils/rounds/page-round.ts';
import { deadline } from './issues.ts';

describe('DeadlineStrip', () => {
  test('says what is due, when, whose turn it is, and that the date is not confirmed', () => {
    const { container } = render(<DeadlineStrip view={deadline} language="th" />);
    for (const text of ['ยืนยันข้อมูล', deadline.dateText, deadline.whoText, deadline.leftText])
      expect(screen.getByText(text)).toBeTruthy();
    expect(container.textContent).toContain('ยังไม่ยืนยัน');
    expect(container.querySelector('[data-round="1/2569"][data-step="confirm"]')).toBeTruthy();
  });

  test('names the earlier day of another source, so that nobody misses it', () => {
    const { texts } = pageRound('dmc', 2569, 'th', new Date('2027-03-20T03:00:00Z'));
    const { container } = render(<DeadlineStrip view={texts} language="th" slim />);
    expect(container.textContent).toContain('30 เม.ย. 2570');
    expect(container.textContent).toContain('บางแหล่งระบุวันที่เร็วกว่า: อ. 30 มี.ค. 2570');
  });

  test('names no other day where the sources agree', () => {
    const { texts } = pageRound('dmc', 2569, 'th', new Date('2026-06-01T03:00:00Z'));
    const { container } = render(<DeadlineStrip view={texts} language="th" slim />);
    expect(container.textContent).not.toContain('เร็วกว่า');
  });
});
