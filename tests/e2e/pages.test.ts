import { expect, it } from 'vitest';
import { readPage } from '#tests/tools/read-page.ts';
import { inEachBrowser } from './stage.ts';

const PAGES: readonly (readonly [string, string])[] = [
  ['/', 'unrecognised'],
  ['/auth/login', 'unrecognised'],
  ['/student/', 'unrecognised'],
  ['/student/?action=search', 'dmc/student-list'],
  ['/student/5001:10000001/edit', 'dmc/student-form'],
  ['/studentnew/add', 'dmc/student-form'],
  ['/studentin/add_cif', 'dmc/student-form'],
  ['/studentin/add', 'dmc/student-form'],
  ['/studentpendingupl/add?levelDtlCode=15&action=search', 'dmc/further-study'],
  ['/rooms?cifNo=0100000000000', 'dmc/rooms'],
];

inEachBrowser('the practice DMC', (stage) => {
  it.each(
    PAGES.flatMap(([path, id]) => ['obec69', 'obec70'].map((base) => [`/${base}${path}`, id])),
  )('knows what %s is: %s', async (path = '', id = '') => {
    const page = await stage().visit(path);
    const reading = await readPage(page);
    expect([reading.page, reading.state]).toEqual([id, 'checked']);
  });

  it('asks for no other host, whatever page is open', () => {
    expect(stage().proxy.refused).toEqual([]);
  });
});
