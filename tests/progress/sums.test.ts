import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { idbTable } from '#utils/progress/idb-table.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { summarise, summaryOf } from '#utils/progress/summary.ts';
import { asSums, sumsOf, WAY } from '#utils/progress/sums.ts';
import type { Table } from '#utils/progress/table.ts';
import { NOON, record } from './records.ts';

const NAME = 'sums-under-test';
const DAY = 86_400_000;

/** Few people in few rounds, so that they come again and again; some that do not count. */
const state = fc
  .tuple(
    record,
    fc.constantFrom('a', 'b', 'c', 'd').map((sign) => sign.repeat(16)),
    fc.constantFrom(
      ['dmc', 'pupil', 'dmc/student-list'],
      ['dmc', 'building', 'dmc/student-form'],
      ['emis', 'school', 'emis/school-basics'],
      ['emis', 'school', 'emis/school-list'],
    ),
    fc.constantFrom(2568, 2569),
  )
  .map(([one, who, [portal = '', kind = '', page = ''], year]): LoggedRecord => {
    const scope = `${portal}/${year}/1`;
    return { ...one, portal, kind, page, year, scope, who, id: `${scope}/${kind}/${who}` };
  });

type Act = readonly [what: 'merge' | 'clear' | 'expire' | 'check', states: readonly LoggedRecord[]];
const act: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom('merge', 'merge', 'merge', 'merge', 'clear', 'expire', 'check'),
  fc.array(state, { minLength: 1, maxLength: 6 }),
);

async function play(table: Table, [what, states]: Act): Promise<void> {
  const [one] = states;
  if (what === 'merge') await table.merge(states);
  else if (what === 'check') await table.check();
  else if (what === 'clear') await table.clear(one?.scope);
  else await table.expire((one?.last ?? NOON) - DAY);
}

const byName = <T extends { readonly scope: string }>(all: readonly T[]) =>
  all.toSorted((a, b) => a.scope.localeCompare(b.scope));

/** What a full count of everything that is kept comes to. */
async function counted(table: Table) {
  const all = await table.read();
  return byName(
    [...new Set(all.map(({ scope }) => scope))].map((scope) =>
      sumsOf(
        scope,
        all.filter((one) => one.scope === scope),
      ),
    ),
  );
}

describe('the sums beside the records', () => {
  it('are what a full count comes to, whatever was written, deleted and in whatever order', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
          const table = idbTable(NAME);
          const other = memoryTable();
          for (const one of acts) {
            await play(table, one);
            await play(other, one);
            expect(byName(await table.sums())).toEqual(await counted(table));
          }
          expect(byName(await other.sums())).toEqual(byName(await table.sums()));
        })
        .afterEach(() => deleteDB(NAME)),
      { numRuns: 60 },
    );
  });

  it('are the summary that the records make', () => {
    fc.assert(
      fc.property(fc.array(record), (all) => {
        expect(summaryOf(sumsOf('dmc/2569/1', all))).toEqual(summarise(all));
      }),
    );
  });

  it('are counted anew where they are damaged, missing or of another way of counting', async () => {
    const table = idbTable(NAME);
    const states = fc.sample(state, { numRuns: 20, seed: 7 });
    await table.merge(states);
    const right = byName(await table.sums());
    const [one] = right;
    const database = await openDB(NAME);
    for (const wrong of [{ ...one, checked: -1 }, { ...one, way: WAY + 1, checked: 99 }, null]) {
      if (wrong) await database.put('sums', wrong);
      else await database.delete('sums', one?.scope ?? '');
      expect(byName(await table.sums())).toEqual(right);
      if (wrong) await database.put('sums', wrong);
      else await database.delete('sums', one?.scope ?? '');
      await table.merge(states);
      expect(byName(await table.sums())).toEqual(right);
    }
    database.close();
    await deleteDB(NAME);
  });

  it.each([[null], [{}], [[]], ['x']])('are not %j', (value) => {
    expect(asSums(value)).toBeUndefined();
  });
});

describe('a damaged record', () => {
  it('is kept aside when the same record is written again, and off the sums', async () => {
    const [one] = fc.sample(state, { numRuns: 1, seed: 7 });
    if (!one) throw new Error('no sample');
    const table = idbTable(NAME);
    await table.merge([one]);
    const database = await openDB(NAME);
    await database.put('records', { ...one, counts: 'x' });
    await table.merge([one]);
    expect(await table.read()).toEqual([one]);
    expect(await table.damaged()).toBe(1);
    expect((await database.getAll('aside'))[0]).toMatchObject({ value: { counts: 'x' } });
    expect(byName(await table.sums())).toEqual(await counted(table));
    await table.clear();
    expect(await table.damaged()).toBe(0);
    database.close();
    await deleteDB(NAME);
  });
});
