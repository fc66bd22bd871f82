import type { Table } from '#utils/progress/table.ts';

interface Area {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Outside the log: that there is one. Nothing else is in it. */
const MARK = 'log-kept';
const LOOKED = 'log-looked-for';
/** For as long as the browser runs, so that it is told once and not for ever. */
const LOST = 'log-lost';

/**
 * Tells a log that is gone from one that never was: a browser that finds a store damaged on the disk
 * throws all of it away and says nothing.
 */
export function logMark(local: Area, session: Area) {
  return {
    /** Before the first write of a session. */
    async look(table: Table): Promise<void> {
      if ((await session.get(LOOKED)) === true) return;
      const lost = (await local.get(MARK)) === true && (await table.scopes()).length === 0;
      await session.set({ [LOOKED]: true, [LOST]: lost });
    },
    /** After what was kept or deleted on purpose. */
    async set(table: Table): Promise<void> {
      const some = (await table.scopes()).length > 0;
      if (((await local.get(MARK)) === true) !== some) await local.set({ [MARK]: some });
    },
    /** @param left what is there after the user deleted some; absent: nothing is */
    async forget(left?: Table): Promise<void> {
      const some = left !== undefined && (await left.scopes()).length > 0;
      await Promise.all([local.set({ [MARK]: some }), session.set({ [LOST]: false })]);
    },
  };
}
