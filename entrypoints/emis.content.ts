import '#utils/page/marks.css';
import { cardsOf } from '#utils/page/cards.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import { matchesOf } from '#utils/portals/matches.ts';
import { SCHOOL_RULES } from '#utils/rules/sets.ts';
import { beside } from './portal/beside.ts';
import { HOW } from './portal/how.ts';

export default defineContentScript({
  ...HOW,
  matches: matchesOf(EMIS),
  main: () => beside(EMIS, SCHOOL_RULES, cardsOf),
});
