const SHORTEST = 12;
const THAI_ALONE = /^[\u0e01-\u0e4e]+$/;

/** Whether one sign is left out, added or another, or two neighbours have changed places. */
function isOneSlip(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const rest = (text: string, from: number) => text.slice(same + from);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[same] === other[same + 1] &&
      one[same + 1] === other[same] &&
      rest(one, 2) === rest(other, 2))
  );
}

/**
 * What a long label asks that nobody knows as it is written: เลขประจำตัวปรชาชน. `undefined` for short
 * ones, among which one sign makes another word, and where two known labels are as near.
 *
 * @param label Thai letters and marks alone
 */
export function nearestIn<T>(labels: ReadonlyMap<string, T>, label: string): T | undefined {
  if (label.length < SHORTEST || !THAI_ALONE.test(label)) return undefined;
  let found: T | undefined;
  for (const [known, asked] of labels) {
    const longer = known.length - label.length;
    if (longer > 1 || longer < -1 || found === asked || !isOneSlip(known, label)) continue;
    if (found !== undefined) return undefined;
    found = asked;
  }
  return found;
}
