import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { leavesOf } from '#utils/settings/leaves.ts';
import type { Policy } from '#utils/settings/policy-shape.ts';
import { policyWords } from './words/policy.ts';
import type { Language } from './words.ts';

/** The settings that the district's policy enforces. */
export interface Locks {
  /** Such as `portals.dmc`. */
  readonly places: readonly string[];
  /** Who set them, in words. */
  readonly text: string;
}

const Context = createContext<Locks>({ places: [], text: '' });

/** Tells everything below which settings cannot be changed. */
export const Locked = Context.Provider;

/** What a policy enforces. */
export const locksOf = ({ enforced, name }: Policy, language: Language): Locks => ({
  places: leavesOf(enforced).map(({ path }) => path),
  text: policyWords(language).lockedBy(name),
});

/** Why a setting cannot be changed; `undefined` where it can. */
export function useLock(place: string | undefined): string | undefined {
  const { places, text } = useContext(Context);
  return place !== undefined && places.includes(place) ? text : undefined;
}

/** Says so beside a setting that cannot be changed. */
export const LockNote = ({ place }: { place: string | undefined }) => {
  const text = useLock(place);
  return text === undefined ? null : <span class="soft lock">{text}</span>;
};
