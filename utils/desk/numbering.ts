import { type CheckedRecord, identityOfRecord } from './checked-record.ts';

/**
 * Numbers records: one that shows again, in another row or place, gets its former number, so that its
 * issues keep their keys. A number says nothing of its record.
 */
export function numbering() {
  const byIdentity = new Map<string, number>();
  const holders = new Map<number, CheckedRecord>();
  let last = -1;
  return (one: CheckedRecord, present: readonly CheckedRecord[]): void => {
    if (one.number >= 0) return;
    const identity = identityOfRecord(one);
    const known = identity === undefined ? undefined : byIdentity.get(identity);
    const holder = known === undefined ? undefined : holders.get(known);
    const free = holder === undefined || present[holder.position] !== holder;
    if (known !== undefined && free) one.number = known;
    else {
      last += 1;
      one.number = last;
      if (identity !== undefined && known === undefined) byIdentity.set(identity, one.number);
    }
    holders.set(one.number, one);
  };
}
