import { expect, test, vi } from 'vitest';
import { Locked, locksOf } from '#components/locked.tsx';
import { type PolicyProps, PolicyView } from '#components/options/policy.tsx';
import { RoleChoice } from '#components/role-choice.tsx';
import { Switch } from '#components/switch.tsx';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import { fireEvent, render, screen, within } from './stage.ts';

const show = (more: Partial<PolicyProps> = {}) => {
  const onCalendar = vi.fn();
  const shown = render(
    <PolicyView
      language="th"
      name="สพป. ตัวอย่าง"
      items={[
        { place: 'portals.dmc', title: 'ตรวจเว็บ DMC', value: 'เปิด', how: 'enforced' },
        { place: 'language', title: 'ภาษา', value: 'English', how: 'overruled' },
        { place: 'role', title: 'ฐานะผู้ใช้', value: 'โรงเรียน', how: 'default' },
      ]}
      problems={[]}
      onCalendar={onCalendar}
      {...more}
    />,
  );
  return { ...shown, onCalendar };
};

test('says of each setting whether it is enforced, a default, or a default that the user overruled', () => {
  show();
  expect(screen.getByText('ผู้กำหนด: สพป. ตัวอย่าง')).toBeTruthy();
  const row = (name: RegExp) => screen.getByRole('row', { name });
  expect(within(row(/DMC/)).getByText(/บังคับใช้/)).toBeTruthy();
  expect(within(row(/ภาษา/)).getByText(/เลือกค่าอื่นเองแล้ว/)).toBeTruthy();
  expect(within(row(/ฐานะผู้ใช้/)).getByText('ค่าเริ่มต้น เปลี่ยนเองได้')).toBeTruthy();
  expect(screen.queryByText(/ถูกข้าม/)).toBeNull();
});

test('leads to its calendar, and names what was left out', () => {
  const { onCalendar } = show({
    name: '',
    items: [],
    calendar: { name: 'ปฏิทินเขต', count: 12 },
    problems: ['enforced.role', 'calendar.dates.2'],
  });
  expect(screen.getByText('ไม่ได้ระบุชื่อผู้กำหนด')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('ปฏิทิน “ปฏิทินเขต” 12 วันที่')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ดูปฏิทินกำหนดส่ง' }));
  expect(onCalendar).toHaveBeenCalledOnce();
  expect(screen.getByText('calendar.dates.2')).toBeTruthy();
});

test('a setting that is enforced cannot be changed and says who set it; the others can', () => {
  const enforced = { portals: { dmc: false }, role: 'school' } as const;
  render(
    <Locked value={locksOf({ ...NO_POLICY, name: 'สพป. ตัวอย่าง', enforced }, 'th')}>
      <Switch label="DMC" on={false} place="portals.dmc" onChange={() => {}} />
      <Switch label="EMIS" on place="portals.emis" onChange={() => {}} />
      <RoleChoice language="th" works="school" onRole={() => {}} />
    </Locked>,
  );
  const locked = screen.getByRole('switch', { name: /DMC/ });
  expect(locked).toHaveProperty('disabled', true);
  expect(locked.closest('label')?.textContent).toContain('กำหนดโดยเขต: สพป. ตัวอย่าง');
  expect(screen.getByRole('switch', { name: 'EMIS' })).toHaveProperty('disabled', false);
  for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('disabled', true);
});
