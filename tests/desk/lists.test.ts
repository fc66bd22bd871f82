import { afterEach, expect, it } from 'vitest';
import { type Memory, pageMemory } from '#utils/desk/memory.ts';
import {
  listOf,
  marks,
  type OpenDesk,
  openDesk,
  PUPILS,
  type Pupil,
  rowOf,
  settled,
  stateOf,
  typeInto,
} from './desk.ts';

let opened: OpenDesk | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
  document.body.innerHTML = '';
});

const open = async (...given: Parameters<typeof openDesk>) => {
  opened = openDesk(...given);
  await settled();
  return opened.desk;
};

const rows = (): HTMLTableSectionElement => {
  const body = document.querySelector('tbody');
  if (!body) throw new Error('no list');
  return body;
};

it('says of a number that stands twice in which row it does', async () => {
  const desk = await open(listOf(PUPILS));
  expect(marks()).toEqual(['i103 duplicate-citizen-id']);
  const [issue] = desk.issues();
  expect(issue?.row).toBe(3);
  expect(document.getElementById('r103')?.getAttribute('data-truatthan-severity')).toBe('error');
});

it('runs the rules over the list again when a cell changes', async () => {
  await open(listOf(PUPILS));
  const cell = document.getElementById('i103');
  if (cell) cell.textContent = '1110000000008';
  await settled();
  expect(marks()).toEqual([]);
  expect(document.getElementById('r103')?.hasAttribute('data-truatthan-severity')).toBe(false);
});

it('follows rows that are sorted, with what was ignored of them', async () => {
  const spaced = PUPILS.map((one) => (one.no === '102' ? { ...one, first: 'ธนาX' } : one));
  const desk = await open(listOf(spaced));
  const ignorable = desk.issues().find(({ issue }) => issue.severity !== 'error');
  if (!ignorable) throw new Error('nothing to ignore');
  desk.ignore(ignorable.key);
  rows().append(...[...rows().children].reverse());
  expect(stateOf()).toBe('checked');
  await settled();
  expect(marks()).toEqual(['i101 duplicate-citizen-id']);
  const after = desk.issues().find(({ key }) => key === ignorable.key);
  expect([after?.ignored, after?.row]).toEqual([true, 2]);
});

it('knows the rows of a page that was exchanged in place, and what was ignored of a record', async () => {
  const other: Pupil = { no: '104', id: '2100000000006', first: 'ปิติ', last: 'ทดลอง' };
  const desk = await open(listOf(PUPILS.slice(0, 2)));
  expect(marks()).toEqual([]);
  rows().innerHTML = rowOf(other);
  await settled();
  expect(marks()[0]).toBe('i104 duplicate-citizen-id');
  rows().innerHTML = PUPILS.slice(0, 2).map(rowOf).join('');
  await settled();
  expect(marks()).toEqual([]);
  expect(desk.issues()).toEqual([]);
});

it('waits for what was ignored before, then shows the rest', async () => {
  const spaced = PUPILS.map((one) => ({ ...one, first: `${one.first}X` }));
  const memory: Memory = {
    ...pageMemory(),
    mayRecall: () => true,
    recall: async (identities) => {
      expect(stateOf()).toBe('checking');
      return new Map(
        identities.slice(0, 1).map((one) => [one, new Set(['firstNameTh/name-script'])]),
      );
    },
  };
  const desk = await open(listOf(spaced), { memory });
  const flagged = desk.issues().filter(({ issue }) => issue.rule === 'name-script');
  expect(flagged.map(({ ignored }) => ignored)).toEqual([true, false, true]);
});

it('is checked in slices where it is long, once all that it needs is there, and says so until the end', async () => {
  const many = Array.from({ length: 600 }, (_, at) => ({
    no: `${1000 + at}`,
    id: at % 2 ? '1100000000007' : '2100000000001',
    first: 'กานดา',
    last: 'ทดสอบ',
  }));
  let ready = false;
  opened = openDesk(listOf(many), { isSettled: () => ready });
  expect([stateOf(), marks()]).toEqual(['checking', []]);
  ready = true;
  opened.desk.checkAnew();
  expect(stateOf()).toBe('checking');
  await settled();
  expect(opened.desk.issues().length).toBeGreaterThan(600);
});

it('knows rows that change while the others are still being found', async () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    no: `${1000 + at}`,
    id: '1100000000008',
    first: 'กานดา',
    last: 'ทดสอบ',
  }));
  opened = openDesk(listOf(many), { listRules: [] });
  const change = (no: string) => {
    const cell = document.getElementById(`i${no}`);
    if (cell) cell.textContent = '1100000000007';
  };
  change('1299');
  document.getElementById('r1000')?.remove();
  await settled();
  change('1001');
  await settled();
  expect(marks()).toEqual(['i1001 citizen-id-checksum', 'i1299 citizen-id-checksum']);
  expect(opened.desk.issues().map(({ row }) => row)).toEqual([1, 299]);
});

it('waits for the other pages, even where its context changes meanwhile', async () => {
  let year = 2569;
  const other = new Map([['2100000000006', 'somebody else']]);
  const memory: Memory = {
    ...pageMemory(),
    meet: async () => new Map([['duplicate-citizen-id', other]]),
  };
  opened = openDesk(listOf(PUPILS.slice(0, 2)), { memory, academicYear: () => year });
  year = 2570;
  opened.desk.checkAnew();
  expect(stateOf()).toBe('checking');
  await settled();
  expect(marks()).toEqual(['i102 duplicate-citizen-id']);
});

it('asks nothing of a row of boxes until something stands in one', async () => {
  const boxes = ['number', 'id', 'first', 'last', 'born'].map(
    (name) => `<td><input name="${name}"></td>`,
  );
  await open(listOf(PUPILS.slice(0, 2)).replace('</tbody>', `<tr>${boxes.join('')}</tr></tbody>`));
  expect(marks()).toEqual([]);
  typeInto('number', '104');
  await settled();
  expect(marks()).toContain('first required-field');
  typeInto('number', '');
  await settled();
  expect(marks()).toEqual([]);
});
