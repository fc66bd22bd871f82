import '#utils/page/marks.css';
import { DMC } from '#utils/portals/dmc/index.ts';
import { matchesOf } from '#utils/portals/matches.ts';
import { PUPIL_RULES } from '#utils/rules/sets.ts';
import { beside } from './portal/beside.ts';
import { HOW } from './portal/how.ts';

export default defineContentScript({
  ...HOW,
  matches: matchesOf(DMC),
  main: () => beside(DMC, PUPIL_RULES),
});
