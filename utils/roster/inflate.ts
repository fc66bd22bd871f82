/** Bytes given to the browser's own inflater at once. */
const PIECE = 1 << 16;

/**
 * Unpacks bytes of a zip piece by piece, no faster than they are read; what is packed wrongly or
 * breaks off makes the reader throw. Without a Blob: a browser fetches those from another process.
 */
export function inflating(packed: Uint8Array): ReadableStreamDefaultReader<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const feed = async () => {
    for (let at = 0; at < packed.length; at += PIECE)
      await writer.write(packed.subarray(at, at + PIECE) as Uint8Array<ArrayBuffer>);
    await writer.close();
  };
  // The reader hears of it as well.
  feed().catch(() => undefined);
  return readable.getReader();
}
