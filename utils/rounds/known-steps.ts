import { districtSteps } from './district-dates.ts';
import type { GivenDatesStore, KnownDates } from './given-dates-store.ts';
import type { DatedStep } from './model.ts';
import { ownSteps } from './own-dates.ts';
import type { Language } from './words.ts';

/** The steps whose days the user or the district gave, which everybody trusts more than the usual ones. */
export type KnownSteps = (language?: Language) => Promise<readonly DatedStep[]>;

/**
 * Dates as rows, of equal trust in this order.
 *
 * @param source what is named as the source of the user's own days
 */
export const stepsOf = (
  { own, district, policy }: KnownDates,
  source: string,
  language: Language = 'th',
): DatedStep[] => [
  ...ownSteps(own, source, language),
  ...districtSteps(policy),
  ...districtSteps(district),
];

/** @param source what is named as the source of the user's own days */
export const knownSteps =
  (dates: Pick<GivenDatesStore, 'read'>, source: (language: Language) => string): KnownSteps =>
  async (language = 'th') =>
    stepsOf(await dates.read(), source(language), language);
