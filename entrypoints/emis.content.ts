import { cardsOf } from '#utils/page/cards.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import { matchesOf } from '#utils/portals/hosts.ts';
import { SCHOOL_RULES } from '#utils/rules/sets/schools.ts';
import { beside } from './portal/beside.ts';

export default defineContentScript({
  matches: matchesOf('emis'),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => beside({ portal: EMIS, rules: SCHOOL_RULES, cards: cardsOf }),
});
