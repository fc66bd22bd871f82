import { GCODE } from '#utils/portals/gcode/index.ts';
import { matchesOf } from '#utils/portals/hosts.ts';
import { REQUEST_RULES } from '#utils/rules/sets/requests.ts';
import { beside } from './portal/beside.ts';

export default defineContentScript({
  matches: matchesOf('gcode'),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => beside({ portal: GCODE, rules: REQUEST_RULES }),
});
