import { inflating } from './inflate.ts';
import { RosterProblem } from './model.ts';
import { packedOf, type ZipEntry } from './zip-look.ts';

/** Bytes that a stream gives at once, when an entry is not packed. */
const PIECE = 1 << 20;

async function* unpackedPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedOf(bytes, entry);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
    return;
  }
  const reader = inflating(packed);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new RosterProblem('truncated');
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * An entry's text piece by piece.
 *
 * @throws RosterProblem `bomb` beyond the size that was declared, `truncated` where the data break off
 */
export async function* textPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  for await (const piece of unpackedPieces(bytes, entry)) {
    size += piece.length;
    if (size > entry.unpacked) throw new RosterProblem('bomb');
    yield decoder.decode(piece, { stream: true });
  }
  if (size < entry.unpacked) throw new RosterProblem('truncated');
}

/** The whole text of a small entry; `''` for one that is absent. */
export async function wholeText(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string> {
  let text = '';
  if (entry) for await (const piece of textPieces(bytes, entry)) text += piece;
  return text;
}
