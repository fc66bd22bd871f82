import type { Sender } from '#utils/platform/messages.ts';
import type { PageNotes } from '#utils/platform/protocol.ts';
import { tellChange } from '#utils/progress/changes.ts';
import { countsAfter, type SeenCounts } from '#utils/progress/class-counts.ts';
import { type ComeBack, comeBackAfter } from '#utils/progress/come-back.ts';
import { readLogFile } from '#utils/progress/export-json.ts';
import { createLog, type Log, type RoundOf } from '#utils/progress/log.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import { type OpenedTable, openTable } from '#utils/progress/open-table.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

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
const COUNTS = 'log-class-counts';
const savingOf = (tab: number) => `log-saving-${tab}`;

const roundOf: RoundOf = (portal, pageYear, now) => {
  const running = roundsAt(bangkokTime(now), systemOfPortal(portal), [], pageYear);
  return { year: pageYear ?? running.academicYear, round: running.round };
};

/** The log's one writer: everything that changes it goes through here. */
export function progressHandlers(settings: SettingsStore, session: SessionArea) {
  const inTurn = createSharedLock('progress');
  let opened: Promise<OpenedTable> | undefined;
  const table = async () => {
    opened ??= openTable();
    return (await opened).table;
  };
  let writer: Log | undefined;
  const log = async () => {
    writer ??= createLog({ table: await table(), roundOf });
    return writer;
  };
  /** What private windows show is kept in memory alone, and with nothing else. */
  const unseen = createLog({ table: memoryTable(), roundOf });

  const expire = async (days: number) => {
    const today = Math.floor(Date.now() / DAY);
    if ((await session.get(EXPIRED)) === today) return;
    await session.set({ [EXPIRED]: today });
    await (await table()).expire(Date.now() - days * DAY);
  };

  return {
    'log-checks': (notes: PageNotes, { tabId, incognito }: Sender) =>
      inTurn(async () => {
        const { log: kept } = await settings.read();
        if (!kept.on) return true;
        if (incognito) {
          await unseen.note(notes);
          return true;
        }
        const noted = await (await log()).note(notes);
        if (notes.saving && tabId !== undefined) {
          const saving: Saving = { ids: noted.map(([id]) => id), at: Date.now() };
          await session.set({ [savingOf(tabId)]: saving });
        }
        if (kept.comeBack) {
          const before = ((await session.get(COME_BACK)) ?? []) as readonly ComeBack[];
          await session.set({ [COME_BACK]: comeBackAfter(before, noted, notes.page, Date.now()) });
        }
        const seen = ((await session.get(COUNTS)) ?? {}) as SeenCounts;
        const counts = countsAfter(seen, notes);
        if (counts !== seen) await session.set({ [COUNTS]: counts });
        await expire(kept.keepDays);
        tellChange();
        return true;
      }),

    'log-saved': (_: null, { tabId }: Sender) =>
      inTurn(async () => {
        if (tabId === undefined) return null;
        const saving = (await session.get(savingOf(tabId))) as Saving | undefined;
        if (!saving) return null;
        await session.remove(savingOf(tabId));
        if (Date.now() - saving.at > ANSWER) return null;
        await (await log()).saved(saving.ids);
        tellChange();
        return null;
      }),

    'log-clear': async (scope: string | null) => {
      await (await table()).clear(scope ?? undefined);
      await session.set({ [COME_BACK]: [], [COUNTS]: {} });
      tellChange();
      return true;
    },

    'log-import': async (text: string) => {
      const read = readLogFile(text);
      if (!read.ok) return -1;
      await (await table()).merge(read.file.records);
      tellChange();
      return read.file.records.length;
    },
  };
}
