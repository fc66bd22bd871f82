import siphash from 'siphash';

export type Hasher = (text: string) => string;

/** Of the key, in words of 32 bits. */
const KEY_WORDS = 4;

/**
 * Makes hashes (SipHash-2-4, 64 bits) that say nothing without the key. The browser's own HMAC is for
 * pages that are served securely alone, which not all portals are, and takes ten times as long for texts
 * as short as these.
 *
 * @param key base64, 16 bytes at least
 */
export function hasher(key: string): Hasher {
  const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
  const words = new Uint32Array(bytes.buffer, 0, KEY_WORDS);
  const encoder = new TextEncoder();
  return (text) => siphash.hash_hex(words, encoder.encode(text));
}
