import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it, test } from 'vitest';
import { DISTRICT_STORE, idbSchools } from '#utils/district/idb-schools.ts';
import { takeFiles } from '#utils/district/take-files.ts';
import { NOON } from './schools.ts';

const file = (change: Record<string, unknown> = {}) =>
  JSON.stringify({
    truatthan: 'district',
    version: 1,
    written: '2026-06-08T05:00:00.000Z',
    schoolCode: '10000001',
    schoolName: 'บ้านฝึกหัด',
    portal: 'dmc',
    year: 2569,
    round: '1',
    target: 120,
    lastChecked: '2026-06-08',
    checked: 10,
    fine: 8,
    open: 2,
    saved: 1,
    classes: [{ grade: '04', room: '1', checked: 10, fine: 8, open: 2, saved: 1 }],
    rules: [{ rule: 'citizen-id-checksum', records: 2 }],
    ...change,
  });

const take = (...texts: string[]) => takeFiles(idbSchools(), texts, NOON);

afterEach(() => deleteDB(DISTRICT_STORE));

it('takes in what schools sent, a school once, and tells what became of each file', async () => {
  const taken = await take(
    file(),
    file(),
    file({ schoolCode: '10000002', schoolName: 'วัดฝึกหัด' }),
    file({ written: '2026-06-08T04:00:00.000Z' }),
    file({ portal: 'bobec', round: 'annual' }),
  );
  expect(taken.map((one) => (one.ok ? `${one.outcome} ${one.scope}` : one.why))).toEqual([
    'new dmc/2569/1',
    'same dmc/2569/1',
    'new dmc/2569/1',
    'older dmc/2569/1',
    'new bobec/2569/annual',
  ]);
  const schools = await idbSchools().read('dmc/2569/1');
  expect(schools.map(({ name, sent }) => [name, sent?.checked])).toEqual([
    ['บ้านฝึกหัด', 10],
    ['วัดฝึกหัด', 10],
  ]);
  expect(JSON.stringify(schools)).not.toContain('"04"');
});

test.each([
  ['no JSON', 'x', 'no-json'],
  ['nothing', '', 'no-json'],
  ['a list', '[]', 'other-file'],
  ["a school's own log", '{"truatthan":"progress","version":1}', 'progress'],
  ['a later version', file({ version: 2 }), 'newer'],
  ['a part too many', file({ pupils: ['ทดสอบ สมมติ'] }), 'damaged'],
  ['numbers that do not agree', file({ fine: 9 }), 'sums'],
  ['classes that do not agree', file({ classes: [] }), 'sums'],
  ['neither code nor name', file({ schoolCode: '', schoolName: '' }), 'nameless'],
  ['a person for a school', file({ schoolCode: '', schoolName: 'นายสมมติ ใจฝึกหัด' }), 'nameless'],
])('%s is refused, and nothing of it is kept', async (_what, text, why) => {
  expect(await take(text)).toEqual([{ ok: false, why }]);
  expect(await idbSchools().read()).toEqual([]);
});

it('says that it could not be kept where the store refuses', async () => {
  const table = { ...idbSchools(), change: () => Promise.reject(new Error('full')) };
  expect(await takeFiles(table, [file(), 'x'], NOON)).toEqual([
    { ok: false, why: 'failed' },
    { ok: false, why: 'no-json' },
  ]);
});
