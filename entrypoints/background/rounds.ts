import { roundsWords } from '#components/words/rounds.ts';
import type { RoundQuestion } from '#utils/platform/protocol.ts';
import type { localArea } from '#utils/platform/storage.ts';
import { ownSteps } from '#utils/rounds/own-dates.ts';
import { createOwnDates, OWN_DATES_KEY } from '#utils/rounds/own-dates-store.ts';
import { type PageRound, pageRound } from '#utils/rounds/page-round.ts';
import { createSharedLock } from '#utils/settings/lock.ts';

/** What pages ask of rounds. */
export function roundHandlers(area: typeof localArea) {
  const ownDates = createOwnDates(area, createSharedLock(OWN_DATES_KEY));
  return {
    async 'page-round'({ portal, academicYear, language }: RoundQuestion): Promise<PageRound> {
      const known = ownSteps(await ownDates.read(), roundsWords(language).ownSource);
      return pageRound(portal, academicYear, language, new Date(), known);
    },
  };
}
