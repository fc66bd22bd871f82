import type { Page } from 'puppeteer-core';

type Area = { get(): Promise<unknown> };
type Own = { chrome: { storage: Partial<Record<'local' | 'session' | 'sync', Area>> } };

/** All that the extension keeps anywhere on this computer, as text, read on one of its own pages. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        for (const asked of [table.getAll(), table.getAllKeys()])
          kept.push(
            await new Promise((done, fail) => {
              asked.onsuccess = () => done(asked.result);
              asked.onerror = () => fail(asked.error);
            }),
          );
      }
      kept.push(name);
      database.close();
    }
    const { storage } = (globalThis as unknown as Own).chrome;
    for (const area of ['local', 'session', 'sync'] as const) kept.push(await storage[area]?.get());
    kept.push({ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys());
    return JSON.stringify(kept);
  });
