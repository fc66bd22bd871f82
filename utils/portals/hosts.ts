import type { PortalId } from './model.ts';

/** Host names of every portal: all that has to be known on each of its pages. */
export const HOSTS: Readonly<Record<PortalId, readonly string[]>> = {
  dmc: ['portal.bopp-obec.info'],
  bobec: ['bobec.bopp-obec.info'],
  emis: ['data.bopp-obec.info'],
  gcode: ['gcode.moe.go.th', 'www.gcode.moe.go.th'],
};

/** Portals that are (also) served without encryption. */
const PLAIN: readonly string[] = HOSTS.gcode;

/** Match patterns of one portal's pages. */
export const matchesOf = (id: PortalId): string[] =>
  HOSTS[id].flatMap((host) => [
    `https://${host}/*`,
    ...(PLAIN.includes(host) ? [`http://${host}/*`] : []),
  ]);

/** Match patterns of every portal's pages. */
export const PORTAL_MATCHES: string[] = (Object.keys(HOSTS) as PortalId[]).flatMap(matchesOf);

/** Whose host name exactly this is; a host that merely contains or ends with it is none's. */
export const portalIdOf = (hostname: string): PortalId | undefined =>
  (Object.keys(HOSTS) as PortalId[]).find((id) => HOSTS[id].includes(hostname.toLowerCase()));
