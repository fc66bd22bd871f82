import { isEqual, type Leaf, leafIn, leavesOf, partsOf } from './leaves.ts';
import { isPart } from './overlay.ts';
import { MAY_BE_SET, type Policy, type PolicySettings } from './policy-shape.ts';
import { DEFAULTS, type Settings } from './shape.ts';

/** What the policy lays over the user's own settings. */
export interface Overrides {
  readonly parts: PolicySettings;
  /** Places that the user chose, such as `portals.dmc`; also where they chose what is usual. */
  readonly chosen: readonly string[];
}

/** From whatever is stored. Total. */
export function readOverrides(stored: unknown): Overrides {
  const { parts, chosen } = isPart(stored) ? stored : {};
  return {
    parts: isPart(parts) ? parts : {},
    chosen: Array.isArray(chosen) ? chosen.filter((place) => typeof place === 'string') : [],
  };
}

/** Of the settings that a policy may set, those that the user has chosen by now. */
export const withChosen = ({ chosen }: Overrides, changed: readonly Leaf[]): readonly string[] => [
  ...new Set([
    ...chosen,
    ...changed.filter(({ part }) => MAY_BE_SET.includes(part)).map(({ path }) => path),
  ]),
];

/**
 * All that is enforced, and the policy's defaults where the user has not chosen. What differs from what
 * is usual was chosen, even before there was a policy.
 */
export function overridesOf(policy: Policy, own: Settings, chosen: readonly string[]): Overrides {
  const isChosen = new Set(chosen);
  const open = leavesOf(policy.defaults).filter(
    (leaf) => !isChosen.has(leaf.path) && isEqual(leafIn(own, leaf), leafIn(DEFAULTS, leaf)),
  );
  const parts = partsOf(open.concat(leavesOf(policy.enforced)));
  return { parts, chosen };
}
