import { DMC } from './dmc/index.ts';
import type { Portal } from './model.ts';

export const PORTALS: readonly Portal[] = [DMC];

/** The portal of exactly this host name; a host that merely contains or ends with it is none. */
export const portalOf = (hostname: string): Portal | undefined =>
  PORTALS.find((portal) => portal.hosts.includes(hostname.toLowerCase()));

/** Match patterns of every portal's pages, for the content script. */
export const PORTAL_MATCHES: string[] = PORTALS.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);
