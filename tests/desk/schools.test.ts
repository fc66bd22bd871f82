import { afterEach, expect, it } from 'vitest';
import { type OpenDesk, openDesk, settled } from './desk.ts';

let opened: OpenDesk | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
  document.body.innerHTML = '';
});

const LIST = `<h3>ติดตามการยืนยันข้อมูลของโรงเรียน</h3><table><thead><tr><th>รหัสโรงเรียน</th><th>ชื่อโรงเรียน</th><th>ยืนยัน</th><th>รับรอง</th></tr></thead><tbody>
<tr><td>10000001</td><td>บ้านฝึกหัด</td><td>ยืนยันแล้ว</td><td>รับรองแล้ว</td></tr>
<tr><td>10000002</td><td>วัดฝึกหัด</td><td>ยังไม่ยืนยัน</td><td>-</td></tr>
<tr><td>10000003</td><td>ชุมชนฝึกหัด</td><td>ยืนยันแล้ว</td><td>ยังไม่รับรอง</td></tr>
<tr><td>10000004</td><td>อนุบาลฝึกหัด</td><td>ดูรายละเอียด</td><td></td></tr></tbody></table>`;

const open = async (html: string) => {
  opened = openDesk(html);
  await settled();
  return opened.desk;
};

it("tells of a district's list who is how far", async () => {
  const desk = await open(LIST);
  const schools = desk.results().flatMap((result) => result.schools());
  expect(schools.map(({ codes, name, steps }) => [codes.join(), name, steps])).toEqual([
    ['10000001', 'บ้านฝึกหัด', { confirm: true, certify: true }],
    ['10000002', 'วัดฝึกหัด', { confirm: false, certify: false }],
    ['10000003', 'ชุมชนฝึกหัด', { confirm: true, certify: false }],
    ['10000004', 'อนุบาลฝึกหัด', {}],
  ]);
  expect(schools[1]?.rows[0].cells[0]?.textContent).toBe('10000002');
});

it('goes from one open school to the next, shows where it is, and leaves hidden rows out', async () => {
  const desk = await open(LIST);
  const here = () => document.querySelector('[data-truatthan-here]')?.closest('tr')?.rowIndex;
  const walked = [1, 1, 1].map(() => {
    desk.step(1);
    return here();
  });
  expect(walked).toEqual([2, 3, 2]);
  document.querySelectorAll('tr')[3]?.setAttribute('data-truatthan-hidden', '');
  desk.step(1);
  expect(here()).toBe(2);
  opened?.close();
  expect(here()).toBeUndefined();
});

it('knows no schools on any other page', async () => {
  const desk = await open(
    '<h3>ข้อมูลโรงเรียน</h3><form><label>ชื่อโรงเรียน <input name="a" value="บ้านฝึกหัด"></label></form>',
  );
  expect(desk.results().flatMap((result) => result.schools())).toEqual([]);
});
