import { describe, expect, it } from 'vitest';
import { meetRows, type RowBook } from '#utils/desk/memory.ts';
import { createSessionStore, type HashedRows } from '#utils/desk/session-store.ts';
import { BACKGROUND_CHECKS } from '#utils/platform/checks.ts';
import { hasher } from '../../entrypoints/portal/hasher.ts';

function memoryArea() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key: string) => structuredClone(held.get(key)),
    async set(items: Readonly<Record<string, unknown>>) {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
    async remove(key: string) {
      held.delete(key);
    },
  };
}

const hash = hasher(btoa('0123456789abcdef'));
const page = (...rows: readonly (readonly [string, string])[]): HashedRows => ({
  list: hash('list'),
  page: 'dmc/student-list',
  rows: { 'duplicate-citizen-id': rows.map(([key, who]) => [hash(key), hash(who)] as const) },
});
const clashes = (rows: HashedRows['rows']) => rows['duplicate-citizen-id'];

describe('what was ignored', () => {
  it('is there again after the background slept, until it is taken back', async () => {
    const area = memoryArea();
    const part = `${hash('a')}/weight/weight-height-range`;
    const { key } = await createSessionStore(area).recall();
    await createSessionStore(area).ignore(part, true);
    expect(await createSessionStore(area).recall()).toEqual({ key, ignored: [part] });
    await createSessionStore(area).ignore(part, false);
    expect((await createSessionStore(area).recall()).ignored).toEqual([]);
  });

  it('is kept whole when two tabs write at once, and the latest of very many', async () => {
    const store = createSessionStore(memoryArea());
    await Promise.all(Array.from({ length: 2100 }, (_, at) => store.ignore(`${at}`, true)));
    const { ignored } = await store.recall();
    expect([ignored.length, ignored[0], ignored.at(-1)]).toEqual([2000, '100', '2099']);
  });

  it('is hashed with 32 random bytes, others in each session', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => createSessionStore(memoryArea()).recall()),
    );
    expect(atob(one?.key ?? '')).toHaveLength(32);
    expect(one?.key).not.toBe(two?.key);
  });
});

describe("a list's pages", () => {
  it('are compared within their tab', async () => {
    const store = createSessionStore(memoryArea());
    expect(clashes(await store.meet(1, page(['x', 'ann'])))).toEqual([]);
    expect(clashes(await store.meet(2, page(['x', 'bob'])))).toEqual([]);
    expect(clashes(await store.meet(1, page(['x', 'bob'])))).toEqual([[hash('x'), hash('ann')]]);
  });

  it('are forgotten with another list, another page and the closed tab', async () => {
    const area = memoryArea();
    const store = createSessionStore(area);
    const again = async () => clashes(await store.meet(1, page(['x', 'bob'])));
    const first = () => store.meet(1, page(['x', 'ann']));
    await first();
    await store.meet(1, { ...page(), list: hash('other') });
    expect(await again()).toEqual([]);
    await store.visit(1, 'dmc/student-form');
    await first();
    await store.visit(1, 'dmc/student-list');
    expect(await again()).toHaveLength(1);
    await store.forget(1);
    expect([...area.held.keys()]).toEqual([]);
  });
});

describe('rows that show again', () => {
  const row = (key: string, who: string) => ({ key, who });
  const meet = (book: RowBook, ...rows: ReturnType<typeof row>[]) => [
    ...(meetRows(book, new Map([['rule', rows]])).get('rule') ?? []),
  ];

  it('are no clash with themselves, nor those beside them', () => {
    const book: RowBook = new Map();
    expect(meet(book, row('x', 'ann'), row('x', 'bob'))).toEqual([]);
    expect(meet(book, row('x', 'ann'), row('x', 'bob'))).toEqual([]);
  });

  it('lose the number that was corrected', () => {
    const book: RowBook = new Map();
    meet(book, row('x', 'ann'));
    expect(meet(book, row('x', 'bob'))).toEqual([['x', 'ann']]);
    meet(book, row('y', 'ann'));
    expect(meet(book, row('x', 'bob'))).toEqual([]);
  });
});

describe('messages about them', () => {
  it('carry hashes and ids of ours, and nothing else', () => {
    const ignored = BACKGROUND_CHECKS['keep-ignored'];
    const part = `${hash('a')}/weight/weight-height-range`;
    expect(ignored({ part, ignored: true })).toBe(true);
    expect(ignored({ part: '1100000000008/cifNo/citizen-id-class', ignored: true })).toBe(false);
    const rows = BACKGROUND_CHECKS['meet-rows'];
    expect(rows(page(['x', 'ann']))).toBe(true);
    expect(rows({ ...page(), rows: { r: [['1100000000008', 'กานดา']] } })).toBe(false);
  });
});
