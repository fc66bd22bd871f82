import '#utils/page/marks.css';
import { GCODE } from '#utils/portals/gcode/index.ts';
import { matchesOf } from '#utils/portals/matches.ts';
import { REQUEST_RULES } from '#utils/rules/sets.ts';
import { beside } from './portal/beside.ts';
import { HOW } from './portal/how.ts';

export default defineContentScript({
  ...HOW,
  matches: matchesOf(GCODE),
  main: () => beside(GCODE, REQUEST_RULES),
});
