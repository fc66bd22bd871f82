import { describe, expect, it } from 'vitest';
import { badgeChange, dueBadge } from '#utils/rounds/due-badge.ts';
import { dueSteps } from '#utils/rounds/due-steps.ts';
import type { Instant } from '#utils/rounds/model.ts';
import { compareInstants, readMoment, writeMoment } from '#utils/rounds/moments.ts';

const at = (text: string): Instant => {
  const moment = readMoment(text);
  return { date: moment?.date ?? { year: 0, month: 1, day: 1 }, minutes: moment?.minutes ?? 0 };
};
const dueAt = (text: string) => dueSteps(at(text), ['dmc'], 'school', []);

describe('the deadline on the icon', () => {
  it.each([
    ['2026-11-02T23:59', '', false],
    ['2026-11-03T00:00', '7ว', false],
    ['2026-11-08T12:00', '2ว', false],
    ['2026-11-09T00:00', '1ว', true],
    ['2026-11-10T16:30', 'วันนี้', true],
    ['2026-11-10T16:31', '', false],
  ])('%s: "%s"', (time, text, urgent) => {
    expect(dueBadge(dueAt(time), at(time), 'th')).toMatchObject({ text, urgent });
  });

  it('says in words what it is, when, and that the day is not confirmed', () => {
    const time = '2026-11-08T12:00';
    const { title } = dueBadge(dueAt(time), at(time), 'th');
    expect(title).toContain('DMC ยืนยันข้อมูล / รับรองข้อมูลนักเรียน อ. 10 พ.ย. 2569, 16:30 น. · เหลือ 2 วัน');
    expect(title).toContain('ยังไม่ยืนยัน');
    expect(dueBadge(dueAt(time), at(time), 'en').text).toBe('2d');
  });

  it('changes at the minutes that it names, and at no other', () => {
    const changes: string[] = [];
    for (let time = at('2026-11-01T10:00'); compareInstants(time, at('2026-11-11')) < 0; ) {
      const next = badgeChange(dueSteps(time, ['dmc'], 'school', []), time);
      if (!next) break;
      const { text } = dueBadge(dueSteps(next, ['dmc'], 'school', []), next, 'th');
      changes.push(`${writeMoment(next)} ${text}`);
      time = next;
    }
    expect(changes.slice(0, 2)).toEqual(['2026-11-03T00:00 7ว', '2026-11-04T00:00 6ว']);
    expect(changes).toContain('2026-11-10T00:00 วันนี้');
    expect(changes).toContain('2026-11-10T16:31 ');
  });
});
