import { type CheckedRecord, hasIgnorable, identityOfRecord } from './checked-record.ts';
import type { IgnoredParts, Memory } from './memory.ts';

/**
 * Learns what was ignored of these records before, once for each; a promise only where that takes time.
 * `take` is called for each of them of which something was.
 */
export function recallIgnored(
  records: Iterable<CheckedRecord>,
  memory: Memory,
  take: (one: CheckedRecord, parts: IgnoredParts) => void,
): Promise<void> | undefined {
  if (!memory.mayRecall()) return undefined;
  const asked = new Map<string, CheckedRecord[]>();
  for (const one of records) {
    if (one.recalled || !hasIgnorable(one)) continue;
    const identity = identityOfRecord(one);
    if (identity === undefined) continue;
    const same = asked.get(identity);
    if (same) same.push(one);
    else asked.set(identity, [one]);
  }
  if (asked.size === 0) return undefined;
  const learn = (known: ReadonlyMap<string, IgnoredParts>) => {
    for (const [identity, ones] of asked) {
      const parts = known.get(identity);
      for (const one of ones) {
        one.recalled = true;
        if (parts) take(one, parts);
      }
    }
  };
  const known = memory.recall([...asked.keys()]);
  if (known instanceof Promise) return known.then(learn);
  learn(known);
  return undefined;
}
