import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { idbTable } from '#utils/progress/idb-table.ts';
import { createLog, type RoundOf } from '#utils/progress/log.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import { type LoggedRecord, merged } from '#utils/progress/model.ts';
import { openTable } from '#utils/progress/open-table.ts';
import type { Table } from '#utils/progress/table.ts';
import { note, notes, SECRETS } from './notes.ts';

const NAME = 'log-under-test';
const roundOf: RoundOf = (_portal, year) => ({ year: year ?? 2569, round: '1' });
const TABLES: readonly (readonly [string, () => Table])[] = [
  ['in IndexedDB', () => idbTable(NAME)],
  ['in memory', () => memoryTable()],
];

beforeEach(() => deleteDB(NAME));

describe.each(TABLES)('the log %s', (_where, make) => {
  const start = (table = make()) => {
    let clock = Date.UTC(2026, 5, 1);
    const log = createLog({ table, roundOf, now: () => new Date(clock) });
    const later = (ms: number) => {
      clock += ms;
    };
    return { table, log, later, all: async () => await table.read() };
  };

  it('counts a pupil once, however often it is checked', async () => {
    const { log, later, all } = start();
    const wrong = { counts: { error: 2, warning: 0, info: 0 }, rules: ['age-grade'] };
    await log.note(notes([note('a', wrong), note('b')]));
    later(60_000);
    await log.note(notes([note('a')]));
    const records = await all();
    expect(records).toHaveLength(2);
    const one = records.find(({ first, last }) => last > first);
    expect(one).toMatchObject({ counts: { error: 0 }, rules: [], grade: '04', room: '1' });
  });

  it('counts it anew in another round, year or portal', async () => {
    const { log, table } = start();
    await log.note(notes([note('a')]));
    await log.note(notes([note('a')], { academicYear: 2570 }));
    await log.note(notes([note('a')], { portal: 'gcode', page: 'gcode/request-form' }));
    expect(await table.scopes()).toEqual(['dmc/2569/1', 'dmc/2570/1', 'gcode/2569/1']);
  });

  it('keeps when the portal said that it was saved, through later checks', async () => {
    const { log, later, all } = start();
    const [[id] = ['']] = await log.note(notes([note('a')]));
    later(1000);
    await log.saved([id]);
    later(1000);
    await log.note(notes([note('a')]));
    const [record] = await all();
    expect(record?.saved).toBe((record?.last ?? 0) - 1000);
  });

  it('keeps no word of what the pages held', async () => {
    const { log, table } = start();
    await log.note(notes([note(SECRETS[0] ?? '', { grade: 'ทดสอบ' }), note(SECRETS[0] ?? '')]));
    const kept = JSON.stringify(await table.read());
    expect(kept).toContain('10000001');
    for (const secret of SECRETS) expect(kept).not.toContain(secret);
  });

  it('deletes a round, what is old, and everything', async () => {
    const { log, table, later, all } = start();
    await log.note(notes([note('a')]));
    later(1000);
    await log.note(notes([note('b')], { academicYear: 2570 }));
    expect(await table.since(Date.UTC(2026, 5, 1) + 1)).toHaveLength(1);
    expect(await table.expire(Date.UTC(2026, 5, 1) + 1)).toBe(1);
    expect(await all()).toHaveLength(1);
    await table.clear('dmc/2569/1');
    expect(await all()).toHaveLength(1);
    await table.clear('dmc/2570/1');
    expect(await all()).toHaveLength(0);
    await log.note(notes([note('a'), note('b')]));
    await table.clear();
    expect(await all()).toHaveLength(0);
  });

  it('loses nothing and doubles nothing where many write at once', async () => {
    const { log, all } = start();
    const writers = Array.from({ length: 20 }, (_, at) =>
      log.note(notes(Array.from({ length: 25 }, (_two, n) => note(`${(at + n) % 40}`)))),
    );
    await Promise.all(writers);
    expect(await all()).toHaveLength(40);
  });
});

describe('the stored log', () => {
  it('has one key for all its hashes, which nobody can take out', async () => {
    const [one, other] = await Promise.all([idbTable(NAME).key(), idbTable(NAME).key()]);
    expect(one.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow();
    const sign = async (key: CryptoKey) =>
      new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array([1]))).join();
    expect(await sign(one)).toBe(await sign(other));
  });

  it('leaves damaged records out and says how many', async () => {
    const log = createLog({ table: idbTable(NAME), roundOf });
    await log.note(notes([note('a'), note('b')]));
    const database = await openDB(NAME);
    const [first] = (await database.getAll('records')) as LoggedRecord[];
    await database.put('records', { ...first, counts: 'x' });
    await database.put('records', { id: 'name: somebody' });
    database.close();
    const table = idbTable(NAME);
    await table.check();
    expect([(await table.read()).length, await table.damaged()]).toEqual([1, 2]);
    expect((await table.sums())[0]?.checked).toBe(1);
  });

  it('goes on after its database was closed under it', async () => {
    const table = idbTable(NAME);
    const log = createLog({ table, roundOf });
    await log.note(notes([note('a')]));
    await deleteDB(NAME);
    await log.note(notes([note('b')]));
    expect(await table.read()).toHaveLength(1);
  });

  it('leaves the log of a later release alone', async () => {
    (await openDB(NAME, 9)).close();
    const { trouble } = await openTable(() => idbTable(NAME));
    expect(trouble).toBe('newer');
  });

  it('begins a new one where the first cannot be read, and says so', async () => {
    const broken: Table = {
      ...memoryTable(),
      scopes: () => Promise.reject(new DOMException('broken', 'UnknownError')),
    };
    const tables = [broken, memoryTable()];
    const { trouble } = await openTable(() => tables.shift() ?? broken);
    expect(trouble).toBe('aside');
    expect((await openTable(() => broken)).trouble).toBe('memory');
  });
});

describe('bringing two states of a record together', () => {
  const record = (last: number, saved = 0): LoggedRecord => ({
    id: 'dmc/2569/1/pupil/abcdefghijklmnop',
    scope: 'dmc/2569/1',
    portal: 'dmc',
    page: 'dmc/student-form',
    kind: 'pupil',
    year: 2569,
    round: '1',
    school: '',
    who: 'abcdefghijklmnop',
    grade: last > 5 ? '' : '04',
    room: '',
    certified: false,
    first: last,
    last,
    counts: { error: last, warning: 0, info: 0 },
    rules: [],
    saved,
  });

  it('comes to the same in whatever order they arrive', () => {
    const [early, late] = [record(3, 2), record(9)];
    expect(merged(early, late)).toEqual(merged(late, early));
    expect(merged(early, late)).toMatchObject({ first: 3, last: 9, grade: '04', saved: 2 });
    expect(merged(merged(early, late), early)).toEqual(merged(early, late));
  });
});
