import { roundsWords } from '#components/words/rounds.ts';
import type { localArea } from '#utils/platform/storage.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { ownSteps } from '#utils/rounds/own-dates.ts';
import { createOwnDates, OWN_DATES_KEY } from '#utils/rounds/own-dates-store.ts';
import { createSharedLock } from '#utils/settings/lock.ts';

/** The dates that the user gave, which everybody in the background trusts more than the usual ones. */
export function knownSteps(area: typeof localArea) {
  const ownDates = createOwnDates(area, createSharedLock(OWN_DATES_KEY));
  return async (language: 'th' | 'en' = 'th'): Promise<readonly DatedStep[]> =>
    ownSteps(await ownDates.read(), roundsWords(language).ownSource);
}
