import { portalIdOf } from '#utils/portals/hosts.ts';
import { beside } from './beside.ts';

/**
 * Loaded by the content script in each page of a portal; what it loads in turn, pages pay for by need. A
 * page that loads it into its own world has no extension there, and gets nothing.
 */
export default defineUnlistedScript(() => {
  const id = portalIdOf(location.hostname);
  if (id) void beside(id).catch(() => undefined);
});
