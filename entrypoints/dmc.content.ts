import { cardsOf } from '#utils/page/cards.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { matchesOf } from '#utils/portals/hosts.ts';
import { PUPIL_RULES } from '#utils/rules/sets/pupils.ts';
import { beside } from './portal/beside.ts';

export default defineContentScript({
  matches: matchesOf('dmc'),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => beside({ portal: DMC, rules: PUPIL_RULES, cards: cardsOf }),
});
