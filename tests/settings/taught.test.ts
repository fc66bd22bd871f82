import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#utils/settings/lock.ts';
import { createTaught, readTaught, type TaughtStore } from '#utils/settings/taught.ts';
import { differenceOf, readTaughtFile, taughtFile } from '#utils/settings/taught-file.ts';
import {
  controlOf,
  isTaughtField,
  MOST_TAUGHT,
  TAUGHT_KEY,
  type TaughtField,
  usableTaught,
  wrongParts,
} from '#utils/settings/taught-shape.ts';
import { MemoryArea } from './memory-area.ts';

const LESSON: TaughtField = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'std[9].nick',
  label: 'เลขหลังบัตร',
  section: 'father/current-address',
  field: 'fatherCifNo',
};

const OTHER: TaughtField = { ...LESSON, name: 'x', label: '', year: null, field: 'none' };

describe('a lesson', () => {
  it.each([LESSON, OTHER])('is complete', (lesson) => {
    expect(wrongParts(lesson)).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof TaughtField | 'more', unknown>>, string]>([
    ['a number of a person in the name', { name: 'id_1100000000007' }, 'name'],
    ['a run of nines', { name: 'id_999' }, 'name'],
    ['a record in the id', { name: 'TxStudent [cif=9]' }, 'name'],
    ['digits in the label', { label: 'เลข 5' }, 'label'],
    ['Thai digits in the label', { label: 'เลข ๕' }, 'label'],
    ['a long label', { label: 'ก'.repeat(61) }, 'label'],
    ['markup', { label: '<b>' }, 'label'],
    ['a whole path', { page: 'unrecognised/student/5002' }, 'page'],
    ['a Christian-era year', { year: 2026 }, 'year'],
    ['no evidence', { name: '', label: '' }, 'name'],
    ['a foreign part', { more: 'x' }, 'more'],
  ])('never holds %s', (_what, part, wrong) => {
    expect(wrongParts({ ...LESSON, ...part })).toEqual([wrong]);
    expect(isTaughtField({ ...LESSON, ...part })).toBe(false);
  });

  it.each([null, 'text', 7, undefined])('is not %s', (value) => {
    expect(isTaughtField(value)).toBe(false);
  });
});

describe('what is stored', () => {
  let area: MemoryArea;
  let store: TaughtStore;

  beforeEach(() => {
    area = new MemoryArea();
    store = createTaught(area, createQueue());
  });

  it('is read back, newest last, one for each control', async () => {
    expect(await store.read()).toEqual([]);
    expect(await store.teach([LESSON])).toBe(true);
    expect(await store.teach([OTHER])).toBe(true);
    const again = { ...LESSON, field: 'cifNo' };
    expect(await store.teach([again])).toBe(true);
    expect(await store.read()).toEqual([OTHER, again]);
  });

  it('is forgotten again', async () => {
    await store.teach([LESSON, OTHER]);
    expect(await store.forget([LESSON])).toBe(true);
    expect(await store.read()).toEqual([OTHER]);
  });

  it('takes all of a set or nothing', async () => {
    await store.teach([LESSON]);
    expect(await store.teach([OTHER, { ...LESSON, label: 'เลข 5' }])).toBe(false);
    expect(await store.read()).toEqual([LESSON]);
  });

  it('never grows beyond its bound', async () => {
    const many = Array.from({ length: MOST_TAUGHT }, (_, at) => ({
      ...LESSON,
      name: [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join(''),
    }));
    expect(await store.teach(many)).toBe(true);
    expect(await store.teach([LESSON])).toBe(false);
    expect(await store.read()).toHaveLength(MOST_TAUGHT);
  });

  it('loses nothing when two contexts teach at once', async () => {
    const lock = createQueue();
    const [one, other] = [createTaught(area, lock), createTaught(area, lock)];
    await Promise.all([one.teach([LESSON]), other.teach([OTHER])]);
    expect(await store.read()).toEqual([LESSON, OTHER]);
  });

  it.each([
    ['nothing', undefined],
    ['another version', { version: 2, fields: [LESSON] }],
    ['something else', 'text'],
  ])('is nothing where there is %s', (_what, stored) => {
    expect(usableTaught(stored)).toEqual([]);
  });

  it('is still read as version 1 stored it', () => {
    const stored = JSON.parse(
      readFileSync(join(import.meta.dirname, 'golden-taught', 'v1.json'), 'utf8'),
    );
    expect(usableTaught(stored)).toEqual(stored.fields);
    expect(stored.fields[0]).toEqual(LESSON);
  });

  it('leaves out what cannot be used', () => {
    const stored = { version: 1, fields: [{ ...LESSON, year: 1 }, LESSON, null] };
    expect(usableTaught(stored)).toEqual([LESSON]);
  });

  it('says so where the storage is out of reach', async () => {
    area.broken = true;
    expect(await readTaught(area)).toEqual([]);
    expect(await store.teach([LESSON])).toBe(false);
    expect(() => store.subscribe(vi.fn(), new AbortController().signal)).not.toThrow();
  });

  it('is heard of until one stops listening', async () => {
    const heard = vi.fn();
    const leaving = new AbortController();
    store.subscribe(heard, leaving.signal);
    await store.teach([LESSON]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith([LESSON]));
    leaving.abort();
    await area.set({ [TAUGHT_KEY]: null });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a file of lessons', () => {
  const knows = (field: string) => field !== 'unheardOf';
  const file = (fields: unknown, more: object = {}) =>
    JSON.stringify({ file: 'truatthan-taught-fields', version: 1, fields, ...more });

  it('is read as it was written', () => {
    const reading = readTaughtFile(taughtFile([LESSON, OTHER]), knows);
    expect(reading).toEqual({ ok: true, lessons: [LESSON, OTHER] });
  });

  it.each([
    ['a broken file', '{\n"file": \n', { kind: 'not-json' }],
    ['another file', '{"a":1}', { kind: 'other-file' }],
    ['no object', 'null', { kind: 'other-file' }],
    ['a later version', file([LESSON], { version: 2 }), { kind: 'newer' }],
    ['no entry', file([]), { kind: 'empty' }],
    ['too many', file(Array(MOST_TAUGHT + 1).fill(LESSON)), { kind: 'too-many' }],
    [
      'a wrong part',
      file([OTHER, { ...LESSON, label: 'เลข 5' }]),
      { kind: 'wrong-part', entry: 2, part: 'label' },
    ],
    [
      'an unknown field',
      file([{ ...LESSON, field: 'unheardOf' }]),
      { kind: 'unknown-field', entry: 1 },
    ],
    ['the same control twice', file([LESSON, LESSON]), { kind: 'twice', entry: 2 }],
  ])('%s is refused, and the place named', (_what, text, problem) => {
    const reading = readTaughtFile(text, knows);
    expect(reading).toMatchObject({ ok: false, problems: [problem] });
  });

  it('names the line where the text breaks off its form', () => {
    const reading = readTaughtFile('{\n"file": 1,\n!\n}', knows);
    expect(reading).toEqual({ ok: false, problems: [{ kind: 'not-json', line: 3 }] });
  });

  it('shows what it would change', () => {
    const changed = { ...LESSON, field: 'cifNo' };
    const added = { ...LESSON, name: 'y' };
    expect(differenceOf([LESSON, OTHER], [changed, added, OTHER])).toEqual({
      added: [added],
      changed: [{ before: LESSON, after: changed }],
      same: 1,
    });
    expect(controlOf(changed)).toBe(controlOf(LESSON));
  });
});
