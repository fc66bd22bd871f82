import type { AnnouncementAnswer, FrontPageText, RoundQuestion } from '#utils/platform/protocol.ts';
import {
  announcedKey,
  announcedText,
  dateOfKey,
  openOffers,
} from '#utils/rounds/announced-offer.ts';
import { dueForUser } from '#utils/rounds/due-steps.ts';
import { isHidden, withHidden } from '#utils/rounds/hidden-deadlines.ts';
import type { KnownSteps } from '#utils/rounds/known-steps.ts';
import type { SystemId } from '#utils/rounds/model.ts';
import type { OwnDate } from '#utils/rounds/own-dates.ts';
import { type PageRound, pageRound } from '#utils/rounds/page-round.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { systemOfPortal } from '#utils/rounds/system.ts';
import type { Lock } from '#utils/settings/lock.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

export const HIDDEN_KEY = 'deadlinesHidden';
const REFUSED_KEY = 'announcementsRefused';
/** More than a few years' notices have. */
const MOST_REFUSED = 200;
const NEWS = 'news';

interface RoundParts {
  readonly known: KnownSteps;
  readonly settings: { read(): Promise<Settings> };
  readonly area: {
    get(key: string): Promise<unknown>;
    set(items: Readonly<Record<string, unknown>>): Promise<void>;
  };
  readonly lock: Lock;
  /** Keeps a date as the user's own; whether it could be kept. */
  keepDate(date: OwnDate): Promise<boolean>;
}

const readRefused = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];

/** Whose notices a portal shows; G-code's are of no round. */
const homeOf = (portal: string): SystemId | undefined =>
  portal === 'dmc' || portal === 'bobec' || portal === 'emis' ? portal : undefined;

/** What pages ask of rounds. */
export function roundHandlers({ known, settings, area, lock, keepDate }: RoundParts) {
  /** On the site of all systems: that of the user's next deadline. */
  const systemFor = async (portal: string): Promise<SystemId> => {
    if (portal !== NEWS) return systemOfPortal(portal);
    const [first] = await dueForUser(await settings.read(), known, bangkokTime(new Date()));
    return first?.plan.system ?? 'dmc';
  };

  return {
    async 'page-round'({ portal, academicYear, language }: RoundQuestion): Promise<PageRound> {
      const system = await systemFor(portal);
      const clock = new Date();
      const steps = await known(language);
      const round = roundsAt(bangkokTime(clock), system, steps, academicYear);
      const hidden = isHidden(await area.get(HIDDEN_KEY), round, bangkokTime(clock).date);
      return { ...pageRound(system, academicYear, language, clock, steps), hidden };
    },

    async 'hide-deadline'(
      { portal, academicYear, language }: RoundQuestion,
      { incognito }: { readonly incognito?: true },
    ): Promise<boolean> {
      // The page itself remembers for as long as it is open.
      if (incognito) return true;
      const now = bangkokTime(new Date());
      const round = roundsAt(now, await systemFor(portal), await known(language), academicYear);
      return lock(async () => {
        await area.set({ [HIDDEN_KEY]: withHidden(await area.get(HIDDEN_KEY), round, now.date) });
        return true;
      });
    },

    async 'read-announcement'({ portal, language, lines }: FrontPageText) {
      const [steps, refused] = await Promise.all([known(language), area.get(REFUSED_KEY)]);
      const today = bangkokTime(new Date()).date;
      return openOffers(lines, homeOf(portal), today, steps, readRefused(refused)).map(
        (announced) => ({ key: announcedKey(announced), text: announcedText(announced, language) }),
      );
    },

    async 'answer-announcement'(
      { key, use }: AnnouncementAnswer,
      { incognito }: { readonly incognito?: true },
    ): Promise<boolean> {
      const date = dateOfKey(key);
      if (!date) return false;
      if (use) return keepDate(date);
      if (incognito) return true;
      return lock(async () => {
        const before = readRefused(await area.get(REFUSED_KEY)).filter((one) => one !== key);
        await area.set({ [REFUSED_KEY]: [...before, key].slice(-MOST_REFUSED) });
        return true;
      });
    },
  };
}
