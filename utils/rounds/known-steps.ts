import type { DatedStep } from './model.ts';
import { ownSteps } from './own-dates.ts';
import type { OwnDatesStore } from './own-dates-store.ts';
import type { Language } from './words.ts';

/** The steps whose days the user gave, which everybody trusts more than the usual ones. */
export type KnownSteps = (language?: Language) => Promise<readonly DatedStep[]>;

/** @param source what is named as the source of the user's own days */
export const knownSteps =
  (dates: Pick<OwnDatesStore, 'read'>, source: (language: Language) => string): KnownSteps =>
  async (language = 'th') =>
    ownSteps(await dates.read(), source(language));
