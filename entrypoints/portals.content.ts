import '#utils/page/marks.css';
import { loadPart } from '#utils/platform/parts.ts';
import { PORTAL_MATCHES } from '#utils/portals/hosts.ts';

/**
 * All that the browser itself puts into a portal's pages: the styles of marks in every frame, and in the
 * page's own document the call for the rest. A frame is looked after from there.
 */
export default defineContentScript({
  matches: PORTAL_MATCHES,
  allFrames: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => window.top === window && loadPart('portal.js'),
});
