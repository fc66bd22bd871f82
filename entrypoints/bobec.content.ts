import '#utils/page/marks.css';
import { cardsOf } from '#utils/page/cards.ts';
import { BOBEC } from '#utils/portals/bobec/index.ts';
import { matchesOf } from '#utils/portals/matches.ts';
import { BUILDING_RULES } from '#utils/rules/sets.ts';
import { beside } from './portal/beside.ts';
import { HOW } from './portal/how.ts';

export default defineContentScript({
  ...HOW,
  matches: matchesOf(BOBEC),
  main: () => beside(BOBEC, BUILDING_RULES, cardsOf),
});
