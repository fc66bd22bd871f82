import { type CheckedRecord, identityOfRecord } from './checked-record.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Numbers records that have issues: one that shows again, in another row or place, gets its former
 * number, so that its issues keep their keys. A number says nothing of its record.
 */
export function numbering() {
  const byIdentity = new Map<number, number>();
  const holders: CheckedRecord[] = [];
  let last = -1;
  return (one: CheckedRecord, present: readonly CheckedRecord[]): void => {
    if (one.number >= 0) return;
    const identity = identityOfRecord(one);
    const print = identity === undefined ? undefined : fingerprint(identity);
    const known = print === undefined ? undefined : byIdentity.get(print);
    const holder = known === undefined ? undefined : holders[known];
    const free = holder === undefined || present[holder.position] !== holder;
    if (known !== undefined && free) one.number = known;
    else {
      last += 1;
      one.number = last;
      if (print !== undefined && known === undefined) byIdentity.set(print, one.number);
    }
    holders[one.number] = one;
  };
}
