import { BOBEC } from './bobec/index.ts';
import { DMC } from './dmc/index.ts';
import { EMIS } from './emis/index.ts';
import { GCODE } from './gcode/index.ts';
import { matchesOf } from './matches.ts';
import type { Portal } from './model.ts';

/** In the order in which they are offered. */
export const PORTALS: readonly Portal[] = [DMC, BOBEC, EMIS, GCODE];

/** The portal of exactly this host name; a host that merely contains or ends with it is none. */
export const portalOf = (hostname: string): Portal | undefined =>
  PORTALS.find((portal) => portal.hosts.includes(hostname.toLowerCase()));

/** Match patterns of every portal's pages, for the permissions. */
export const PORTAL_MATCHES: string[] = PORTALS.flatMap(matchesOf);
