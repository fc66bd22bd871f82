import type { Page } from 'puppeteer-core';

/** In one of the extension's own pages: sends a message to the background; `undefined` without an answer. */
const send = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    async (name: string, content: unknown) => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        }
      ).chrome;
      const answer = await runtime
        .sendMessage({ truatthan: 1, type: name, data: content })
        .catch(() => undefined);
      return (answer as { reply?: unknown } | undefined)?.reply;
    },
    type,
    data,
  );

/** Tells the log of so many pupils, once; whether it answers that they are kept. */
export async function tryWrite(page: Page, from: number, count: number): Promise<boolean> {
  const records = Array.from({ length: count }, (_, at) => ({
    kind: 'pupil',
    identity: `pupil\nstudentNo\n${from + at}`,
    school: '10000001',
    grade: '04',
    room: '1',
    certified: false,
    pupils: '',
    place: 0,
    counts: { error: 0, warning: 0, info: 0 },
    rules: [],
  }));
  const data = { portal: 'dmc', page: 'dmc/student-form', academicYear: 2569, records };
  return (await send(page, 'log-checks', data)) === true;
}

/** Tells it until the log answers that they are kept. */
export async function write(page: Page, from: number, count: number): Promise<void> {
  while (!(await tryWrite(page, from, count)));
}

/** Deletes everything; whether that is done. */
export const clear = async (page: Page): Promise<boolean> =>
  (await send(page, 'log-clear', null)) === true;

/** How many records the log holds. */
export const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('truatthan-log');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counted = opening.result.transaction('records').objectStore('records').count();
          counted.onsuccess = () => {
            done(counted.result);
            opening.result.close();
          };
        };
      }),
  );
