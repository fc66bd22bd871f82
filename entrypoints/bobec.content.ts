import { cardsOf } from '#utils/page/cards.ts';
import { BOBEC } from '#utils/portals/bobec/index.ts';
import { matchesOf } from '#utils/portals/hosts.ts';
import { BUILDING_RULES } from '#utils/rules/sets/buildings.ts';
import { beside } from './portal/beside.ts';

export default defineContentScript({
  matches: matchesOf('bobec'),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => beside({ portal: BOBEC, rules: BUILDING_RULES, cards: cardsOf }),
});
