import type { SystemId } from './model.ts';

const SYSTEMS: Readonly<Record<string, SystemId>> = {
  dmc: 'dmc',
  bobec: 'bobec',
  emis: 'emis',
  // G-codes are requested all year, but have to be in DMC before its confirm day.
  gcode: 'dmc',
};

/** The system whose round a portal's users wait for, by the portal's id. */
export const systemOfPortal = (portal: string): SystemId =>
  Object.hasOwn(SYSTEMS, portal) ? (SYSTEMS[portal] ?? 'dmc') : 'dmc';
