import type { Sender } from '#utils/platform/messages.ts';
import type { PageNotes } from '#utils/platform/protocol.ts';
import { tellChange } from '#utils/progress/changes.ts';
import { countsAfter, type SeenCounts } from '#utils/progress/class-counts.ts';
import { type ComeBack, comeBackAfter } from '#utils/progress/come-back.ts';
import { ownOrigin, roundScope, takenIn } from '#utils/progress/computers.ts';
import { readLogFile } from '#utils/progress/export-json.ts';
import { createLog, type Noted, type RoundOf } from '#utils/progress/log.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import {
  clearAll,
  type LogTrouble,
  type OpenedTable,
  openTable,
} from '#utils/progress/open-table.ts';
import type { Table } from '#utils/progress/table.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { bangkokTime } from '#utils/thai/dates.ts';
import { believedNow } from './believed-now.ts';
import { logMark } from './log-mark.ts';

interface SessionArea {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Records whose save the portal has yet to confirm, by their ids. */
interface Saving {
  readonly ids: readonly string[];
  /** ms. */
  readonly at: number;
}

/** How long after a save the portal's answer is still about it, ms. */
const ANSWER = 600_000;
const DAY = 86_400_000;
const COME_BACK = 'log-come-back';
const EXPIRED = 'log-expired';
/** Whether every record was looked at since the browser was opened. */
const CHECKED = 'log-checked';
const COUNTS = 'log-class-counts';
/** `full` while what was checked last could not be kept. */
const TROUBLE = 'log-trouble';
const savingOf = (tab: number) => `log-saving-${tab}`;

/** The round that runs by the dates that the user trusts most. */
export const roundBy =
  (known: readonly DatedStep[]): RoundOf =>
  (portal, pageYear, now) => {
    const running = roundsAt(bangkokTime(now), systemOfPortal(portal), known, pageYear);
    return { year: pageYear ?? running.academicYear, round: running.round };
  };

/** Whether what is written there is gone with the background. */
const isPassing = ({ trouble }: { readonly trouble?: LogTrouble | undefined }): boolean =>
  trouble !== undefined && trouble !== 'aside';

interface Sources {
  readonly settings: SettingsStore;
  readonly session: SessionArea;
  readonly local: Pick<SessionArea, 'get' | 'set'>;
  /** Dates that are trusted more than the usual ones. */
  known(): Promise<readonly DatedStep[]>;
  readonly open?: () => Promise<OpenedTable>;
  /** Deletes what was set aside as well. */
  readonly clear?: () => Promise<void>;
}

/** The log's one writer: everything that changes it goes through here. */
export function progressHandlers({
  settings,
  session,
  local,
  known,
  open = openTable,
  clear = clearAll,
}: Sources) {
  const inTurn = createSharedLock('progress');
  const mark = logMark(local, session);
  let opened: Promise<OpenedTable> | undefined;
  const whereabouts = async () => {
    opened ??= open();
    const found = await opened;
    // Nothing lasts there: the next who asks may find room, or leave to write.
    if (isPassing(found)) opened = undefined;
    return found;
  };
  const table = async () => (await whereabouts()).table;
  /** What private windows show is kept in memory alone, and with nothing else. */
  const unseen = memoryTable();
  const note = async (notes: PageNotes, into: Table): Promise<Noted> =>
    createLog({ table: into, roundOf: roundBy(await known()) }).note(notes);

  /**
   * What has to be done to delete what is older than `days`, once a day; asked before anything of today
   * is written, since the log itself tells how late it was before. A clock that leaps ahead must not
   * delete it all at once: it is taken at its word from the next day or start of the browser on.
   */
  const expiry = async (days: number): Promise<(() => Promise<void>) | undefined> => {
    const done = `${Math.floor(Date.now() / DAY)}/${days}`;
    if ((await session.get(EXPIRED)) === done) return undefined;
    const newest = Math.max(0, ...(await (await table()).sums()).map(({ last }) => last));
    const now = believedNow(newest);
    return async () => {
      await (await table()).expire(now - days * DAY);
      await session.set({ [EXPIRED]: done });
    };
  };

  const keep = async (notes: PageNotes, { tabId }: Sender, kept: Settings['log']) => {
    const expire = await expiry(kept.keepDays);
    const into = await table();
    await mark.look(into);
    const noted = await note(notes, into);
    if (notes.saving && tabId !== undefined) {
      const before = (await session.get(savingOf(tabId))) as Saving | undefined;
      const recent = before && Date.now() - before.at < ANSWER ? before.ids : [];
      const ids = [...new Set([...recent, ...noted.map(([id]) => id)])];
      await session.set({ [savingOf(tabId)]: { ids, at: Date.now() } satisfies Saving });
    }
    const list = ((await session.get(COME_BACK)) ?? []) as readonly ComeBack[];
    const next = kept.comeBack ? comeBackAfter(list, noted, notes.page, Date.now()) : [];
    const seen = ((await session.get(COUNTS)) ?? {}) as SeenCounts;
    await session.set({
      [COME_BACK]: next,
      [COUNTS]: countsAfter(seen, notes),
      [TROUBLE]: null,
    });
    await expire?.();
    await mark.set(into);
    tellChange();
  };

  return {
    'log-checks': (notes: PageNotes, from: Sender) =>
      inTurn(async () => {
        const { log: kept } = await settings.read();
        if (!kept.on) return true;
        if (from.incognito) {
          await note(notes, unseen);
          return true;
        }
        try {
          const { trouble } = await whereabouts();
          if (isPassing({ trouble })) {
            await session.set({ [TROUBLE]: trouble });
            tellChange();
            return false;
          }
          await keep(notes, from, kept);
          return true;
        } catch {
          // The page tells it once more with its next change; the user has to know meanwhile.
          await session.set({ [TROUBLE]: 'full' });
          tellChange();
          return false;
        }
      }),

    'log-saved': (_: null, { tabId }: Sender) =>
      inTurn(async () => {
        if (tabId === undefined) return null;
        const saving = (await session.get(savingOf(tabId))) as Saving | undefined;
        if (!saving) return null;
        if (Date.now() - saving.at <= ANSWER) {
          const roundOf = roundBy([]);
          await createLog({ table: await table(), roundOf }).saved(saving.ids);
          tellChange();
        }
        await session.remove(savingOf(tabId));
        return null;
      }),

    'log-clear': (scope: string | null) =>
      inTurn(async () => {
        const now = await table();
        if (scope !== null) {
          const all = await now.scopes();
          for (const one of all.filter((each) => roundScope(each) === scope)) await now.clear(one);
        } else {
          // A full disk may refuse even this; what it refuses is deleted with all the rest.
          await now.clear().catch(() => undefined);
          await clear();
          // Whatever was in the way of the log is gone.
          opened = undefined;
        }
        // Not looked for: to open it now would make the log anew before its room is free again.
        await mark.forget(scope === null ? undefined : now);
        await session.set({ [COME_BACK]: [], [COUNTS]: {} });
        tellChange();
        return true;
      }),

    'log-check': () =>
      inTurn(async () => {
        if ((await session.get(CHECKED)) === true) return true;
        const found = await whereabouts();
        if (isPassing(found)) return true;
        await mark.look(found.table);
        await found.table.check();
        await session.set({ [CHECKED]: true });
        tellChange();
        return true;
      }),

    'log-import': (text: string) =>
      inTurn(async () => {
        const read = readLogFile(text);
        if (!read.ok) return -1;
        const found = await whereabouts();
        // What would be gone with the browser was not taken in.
        if (isPassing(found)) return -1;
        await mark.look(found.table);
        const { records, origin } = read.file;
        const own = await ownOrigin(await found.table.key());
        await found.table.merge(takenIn(records, origin, own));
        await mark.set(found.table);
        tellChange();
        return records.length;
      }),
  };
}
