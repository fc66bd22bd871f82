import type { OfferView } from '#components/rounds/model.ts';
import { readAnnouncement } from '#utils/rounds/announcement.ts';
import { writeMoment } from '#utils/rounds/moments.ts';
import { type Language, roundTitle, STEP_TITLES, spanText } from '#utils/rounds/words.ts';
import type { CivilDate } from '#utils/thai/dates.ts';

/** The dates that a pasted notice announces, in words; where it names no system, DMC is meant. */
export const offersOf = (text: string, today: CivilDate, language: Language): OfferView[] =>
  readAnnouncement(text.split('\n'), 'dmc', today).map((announced) => {
    const { system, academicYear, round, step, starts, ends } = announced;
    const when = spanText(starts ?? ends, ends, language);
    return {
      text: `${roundTitle(announced, language)}: ${STEP_TITLES[step][language]} ${when}`,
      change: {
        type: 'save',
        key: { system, round, step },
        year: academicYear,
        starts: writeMoment(starts ?? { date: ends.date }),
        ends: writeMoment(ends),
      },
    };
  });
