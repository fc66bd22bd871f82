import '#components/rounds/rounds.css';
import { Rounds } from '#components/rounds/rounds.tsx';
import { roundsWords } from '#components/words/rounds.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { bangkokDate } from '#utils/thai/dates.ts';
import { calendarView } from './calendar-view.ts';
import type { Section } from './section.ts';

/** The calendar of rounds: `#/rounds` of the running academic year, `#/rounds/2564` of another. */
export const ROUNDS_SECTION: Section = {
  id: 'rounds',
  title: (language) => roundsWords(language).title,
  show: ({ settings: { language }, route }) => (
    <Rounds
      language={language}
      view={calendarView(route.place, bangkokDate(new Date()), PUBLISHED, language)}
      onYear={(year) => {
        location.hash = `#/rounds/${year}`;
      }}
    />
  ),
};
