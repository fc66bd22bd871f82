/** Odd, with the bits well spread. */
const FACTORS = [0x9e3779b1, 0x85ebca77] as const;

/**
 * A number for a text, equal for equal texts; two others meet about once in 2^53. For telling apart in
 * memory, not for hiding: who has the number can try texts.
 */
export function fingerprint(text: string): number {
  let [high, low] = [0, text.length];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, FACTORS[0]);
    low = Math.imul(low ^ unit, FACTORS[1]);
    // Multiplying carries bits upwards only: bring them down again.
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
