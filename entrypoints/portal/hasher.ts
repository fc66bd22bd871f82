/** Bytes of a hash that are kept: enough that two never meet, too few to say anything. */
const LENGTH = 16;

/**
 * Makes hashes (HMAC, SHA-256) that say nothing without the key. Rejects where the page is not served
 * securely, since the browser then has none.
 *
 * @param key base64
 */
export async function hasher(key: string): Promise<(text: string) => Promise<string>> {
  const { subtle } = crypto;
  const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const encoder = new TextEncoder();
  return async (text) => {
    const signed = await subtle.sign('HMAC', secret, encoder.encode(text));
    const kept = String.fromCharCode(...new Uint8Array(signed, 0, LENGTH));
    return btoa(kept).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22);
  };
}
