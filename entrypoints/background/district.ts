import { DISTRICT_STORE, idbSchools } from '#utils/district/idb-schools.ts';
import { type Outcome, takeIn } from '#utils/district/merge.ts';
import type { SchoolNews } from '#utils/district/model.ts';
import type { SchoolTable } from '#utils/district/table.ts';
import { takeFiles } from '#utils/district/take-files.ts';
import type { Sender } from '#utils/platform/messages.ts';
import type { RosterCounts, SchoolNotes } from '#utils/platform/protocol.ts';
import { tellChange } from '#utils/progress/changes.ts';
import { scopeOf } from '#utils/progress/model.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { believedNow } from './believed-now.ts';
import { roundBy } from './progress.ts';

interface Sources {
  readonly settings: SettingsStore;
  readonly session: {
    get(key: string): Promise<unknown>;
    set(items: Readonly<Record<string, unknown>>): Promise<void>;
  };
  /** Dates that are trusted more than the usual ones. */
  known(): Promise<readonly DatedStep[]>;
  readonly table?: SchoolTable;
}

const DAY = 86_400_000;
const EXPIRED = 'district-expired';

const digits = (code: string): string => toArabicDigits(code).replaceAll('-', '');

/** The one writer of what is known of a district's schools. */
export function districtHandlers({ settings, session, known, table = idbSchools() }: Sources) {
  /** Deletes what is older than the log's own entries may be, once a day. */
  const expire = async () => {
    const { keepDays } = (await settings.read()).log;
    const done = `${Math.floor(Date.now() / DAY)}/${keepDays}`;
    if ((await session.get(EXPIRED)) === done) return;
    const newest = Math.max(0, ...(await table.read()).map(({ last }) => last));
    await session.set({ [EXPIRED]: done });
    await table.expire(believedNow(newest) - keepDays * DAY);
  };

  const keep = async (scope: string, news: readonly SchoolNews[]): Promise<readonly Outcome[]> => {
    await expire();
    const outcomes = await table.change(scope, (all) => {
      const { changed, gone, outcomes } = takeIn(all, scope, news);
      return { put: changed, remove: gone, answer: outcomes };
    });
    tellChange(DISTRICT_STORE);
    return outcomes;
  };

  const scopeNow = async (portal: string, academicYear: number | undefined) => {
    const { year, round } = roundBy(await known())(portal, academicYear, new Date());
    return scopeOf(portal, year, round);
  };

  return {
    'district-seen': async (
      { portal, academicYear, schools }: SchoolNotes,
      { incognito }: Sender,
    ): Promise<boolean> => {
      if (incognito || !(await settings.read()).log.on) return true;
      const at = Date.now();
      const news = schools.map(({ codes, ...one }) => ({ ...one, codes: codes.map(digits), at }));
      await keep(await scopeNow(portal, academicYear), news);
      return true;
    },

    'district-take': async (texts: readonly string[]): Promise<unknown> => {
      await expire();
      const taken = await takeFiles(table, texts, Date.now());
      tellChange(DISTRICT_STORE);
      return taken;
    },

    'district-count': async (given: RosterCounts): Promise<unknown> => {
      const at = Date.now();
      const { checked, open, rules, day } = given;
      const counted = {
        at,
        written: new Date(at).toISOString(),
        lastChecked: day,
        target: checked,
        checked,
        fine: checked - open,
        open,
        saved: 0,
        rules,
      };
      const scope = await scopeNow('dmc', given.academicYear);
      const [outcome] = await keep(scope, [
        { codes: [digits(given.school)], name: '', at, counted },
      ]);
      return { outcome, scope };
    },

    'district-clear': async (scope: string | null): Promise<boolean> => {
      await table.clear(scope ?? undefined);
      tellChange(DISTRICT_STORE);
      return true;
    },
  };
}
