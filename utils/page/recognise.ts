import type { FieldKey } from '#utils/records/fields.ts';
import { fieldOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import type { Candidate } from './candidates.ts';
import { contentSays, fits } from './content.ts';
import type { Headings } from './headings.ts';
import { plain } from './label-text.ts';
import { type Claim, type Evidence, resolve } from './resolve.ts';
import { type Concept, conceptOf, keyOf, ownersOf } from './vocabulary.ts';

/** Below it a field is not recognised and is left alone. */
export const BAR = 0.5;
/** By how much the best claim on a field must beat the next; otherwise neither has it. */
const MARGIN = 0.1;
const BY_DEFAULT = 0.62;
const BY_NEIGHBOUR = 0.56;

export interface Weighed<T> {
  readonly item: T;
  readonly kind: Candidate;
  readonly evidence: Evidence;
}

export interface Assigned<T> {
  readonly item: T;
  readonly key: FieldKey;
  readonly certainty: number;
}

interface Pending<T> extends Weighed<T> {
  readonly claim: Claim | undefined;
  /** Holds only if the pupil's own field of the same concept is found elsewhere. */
  readonly unlessPupils?: FieldKey;
  /** Asks for a part of an address, and nothing says of which. */
  readonly unsaid?: Concept;
}

const samePlace = (one: Headings, other: Headings): boolean =>
  one.person === other.person && one.address === other.address;

/**
 * Where neither label nor section says whose it is, the answers before it do: after ชื่อบิดา comes
 * the father's นามสกุล. The pupil comes first, so before any other person it is the pupil's.
 */
function settle<T>(all: readonly Weighed<T>[], oneAddress: boolean): Pending<T>[] {
  let place: Headings | undefined;
  let person: Section | undefined = 'pupil';
  let address: Section | undefined;
  let last: Section | undefined;
  return all.map((weighed) => {
    const { evidence } = weighed;
    if (place && !samePlace(place, evidence.headings)) {
      person = 'pupil';
      address = last = undefined;
    }
    place = evidence.headings;
    const { claim, open } = resolve(evidence);
    if (claim) {
      const { section } = fieldOf(claim.key);
      const isPersons = section === 'father' || section === 'mother' || section === 'guardian';
      last = section;
      address = section.endsWith('address') ? section : undefined;
      if (isPersons) person = section;
      else if (person !== 'pupil')
        person =
          section === 'pupil' && ownersOf(conceptOf(claim.key)).size > 1 ? 'pupil' : undefined;
      return { ...weighed, claim };
    }
    if (open === undefined) return { ...weighed, claim };
    const owners = ownersOf(open);
    if (owners.has('registered-address')) {
      const owner = owners.has('father') ? last : address;
      const key =
        (owner && keyOf(open, owner)) ?? (oneAddress ? keyOf(open, 'current-address') : undefined);
      if (!key) return { ...weighed, claim: undefined, unsaid: open };
      return { ...weighed, claim: { key, score: BY_NEIGHBOUR } };
    }
    const key = person && keyOf(open, person);
    const pupils = keyOf(open, 'pupil');
    if (!key) return { ...weighed, claim: undefined };
    if (key === pupils)
      return {
        ...weighed,
        claim: evidence.headings.person === 'mixed' ? undefined : { key, score: BY_DEFAULT },
      };
    return {
      ...weighed,
      claim: { key, score: BY_NEIGHBOUR },
      ...(pupils ? { unlessPupils: pupils } : {}),
    };
  });
}

const ADDRESSES = ['registered-address', 'current-address'] as const;

/**
 * An address that the page does not name: the one of the house register, which every form begins
 * with, and the current one behind it. Only where no address that is named asks for the same.
 */
function withUnsaid<T>(settled: readonly Pending<T>[]): readonly Pending<T>[] {
  const keysOf = (concept: Concept) => ADDRESSES.map((owner) => keyOf(concept, owner));
  const claimed = new Set(settled.map(({ claim }) => claim?.key));
  const placed = new Map<Concept, number>();
  return settled.map((pending) => {
    const { unsaid } = pending;
    if (unsaid === undefined) return pending;
    const keys = keysOf(unsaid);
    const rivals = settled.filter((other) => other.unsaid === unsaid).length;
    const at = placed.get(unsaid) ?? 0;
    placed.set(unsaid, at + 1);
    const key = keys[at];
    const isNamed = keys.some((named) => named && claimed.has(named));
    return !key || isNamed || rivals > keys.length
      ? pending
      : { ...pending, claim: { key, score: BY_NEIGHBOUR } };
  });
}

function weigh<T>(pending: Pending<T>): Claim | undefined {
  const { claim, kind } = pending;
  if (!claim || !fits(kind, claim.key)) return undefined;
  const content = contentSays(kind, claim.key);
  if (content === 'no') return undefined;
  return content === 'yes' ? { ...claim, score: Math.min(0.99, claim.score + 0.05) } : claim;
}

/** One field for a candidate, one candidate for a field; ties and whatever is below the bar go empty. */
export function assign<T>(all: readonly Weighed<T>[], oneAddress = false): Assigned<T>[] {
  const settled = withUnsaid(settle(all, oneAddress)).map((pending) => ({
    pending,
    claim: weigh(pending),
  }));
  const claimed = new Set(
    settled
      .filter(({ pending, claim }) => claim && !pending.unlessPupils)
      .map(({ claim }) => claim?.key),
  );
  const byKey = new Map<FieldKey, { item: T; score: number; text: string }[]>();
  for (const { pending, claim } of settled) {
    if (!claim || claim.score < BAR) continue;
    if (pending.unlessPupils && !claimed.has(pending.unlessPupils)) continue;
    const rivals = byKey.get(claim.key) ?? [];
    rivals.push({
      item: pending.item,
      score: claim.score,
      text: pending.evidence.label?.text ?? '',
    });
    byKey.set(claim.key, rivals);
  }
  const assigned: Assigned<T>[] = [];
  for (const [key, rivals] of byKey) {
    const [best, next] = rivals.sort((a, b) => b.score - a.score);
    if (!best || (next && best.score - next.score < MARGIN)) continue;
    // ชื่อสกุล is the last name in law and the whole name in everyday use.
    const firstName = key.replace('lastName', 'firstName') as FieldKey;
    if (key !== firstName && plain(best.text) === 'ชื่อสกุล' && !byKey.has(firstName)) continue;
    assigned.push({ item: best.item, key, certainty: best.score });
  }
  return assigned;
}
