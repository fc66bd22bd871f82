import { roundsWords } from '#components/words/rounds.ts';
import { idbSchools } from '#utils/district/idb-schools.ts';
import { asLetters, type Letters, NO_LETTERS } from '#utils/district/letter.ts';
import type { KeptSchool } from '#utils/district/model.ts';
import { localArea } from '#utils/platform/storage.ts';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { knownSteps } from '#utils/rounds/known-steps.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { createKeptAside } from '#utils/settings/kept-aside.ts';
import { createSharedLock } from '#utils/settings/lock.ts';

/** What is known of the schools. */
export interface StoredSchools {
  readonly schools: readonly KeptSchool[];
  readonly damaged: number;
  /** What is kept cannot be read. */
  readonly trouble: boolean;
  /** Dates that the user gave. */
  readonly known: readonly DatedStep[];
}

const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
const knownBy = knownSteps(dates, (language) => roundsWords(language).ownSource);

export async function loadSchools(): Promise<StoredSchools> {
  const table = idbSchools();
  const known = await knownBy().catch(() => []);
  try {
    const [schools, damaged] = await Promise.all([table.read(), table.damaged()]);
    return { schools, damaged, trouble: false, known };
  } catch {
    return { schools: [], damaged: 0, trouble: true, known };
  }
}

const LETTERS = 'district-letters';
const LETTERS_ASIDE = 'district-letters-set-aside';
const EXPECTED = 'district-schools';

/** Letters that cannot be used. */
export const keptLetters = createKeptAside(localArea, [
  {
    kind: 'letters',
    key: LETTERS,
    asideKey: LETTERS_ASIDE,
    version: NO_LETTERS.version,
    isUsable: (stored) => (stored as Partial<Letters>).version === NO_LETTERS.version,
  },
]);

export const loadLetters = async (): Promise<Letters> =>
  asLetters(await localArea.get(LETTERS).catch(() => undefined));

/** Those that a later release kept are set aside before they are replaced. */
export async function keepLetters(letters: Letters): Promise<void> {
  const before = (await localArea.get(LETTERS)) as Partial<Letters> | null | undefined;
  const isOurs = !before || before.version === letters.version;
  await localArea.set({ ...(isOurs ? {} : { [LETTERS_ASIDE]: before }), [LETTERS]: letters });
}

/** How many schools the district has; 0 until the user typed it. */
export async function loadExpected(): Promise<number> {
  const value = await localArea.get(EXPECTED).catch(() => undefined);
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= 2000 ? Number(value) : 0;
}

export const keepExpected = (count: number): Promise<void> => localArea.set({ [EXPECTED]: count });
