import type { CardReader } from '#utils/page/cards.ts';
import type { Portal, PortalId } from '#utils/portals/model.ts';
import type { RuleSet } from '#utils/rules/sets/set.ts';

/** What the pages of one portal need, and no other portal's. */
export interface PortalPart {
  readonly portal: Portal;
  readonly rules: RuleSet;
  /** Where it shows records as cards. */
  readonly cards?: CardReader;
}

const PARTS: Readonly<Record<PortalId, () => Promise<PortalPart>>> = {
  dmc: () => import('./dmc.ts'),
  bobec: () => import('./bobec.ts'),
  emis: () => import('./emis.ts'),
  gcode: () => import('./gcode.ts'),
};

/** Rejects where the extension was taken away meanwhile. */
export const portalPart = (id: PortalId): Promise<PortalPart> => PARTS[id]();
