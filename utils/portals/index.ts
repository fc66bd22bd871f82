import { BOBEC } from './bobec/index.ts';
import { DMC } from './dmc/index.ts';
import { EMIS } from './emis/index.ts';
import { GCODE } from './gcode/index.ts';
import { portalIdOf } from './hosts.ts';
import type { Portal } from './model.ts';

/** In the order in which they are offered. */
export const PORTALS: readonly Portal[] = [DMC, BOBEC, EMIS, GCODE];

/** The portal of exactly this host name, if it is one's. */
export function portalOf(hostname: string): Portal | undefined {
  const id = portalIdOf(hostname);
  return PORTALS.find((portal) => portal.id === id);
}
