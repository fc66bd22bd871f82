import { LIMITS, RosterProblem } from './model.ts';

/** One packed file, as the list at the end of a zip names it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Bytes, packed and unpacked, as declared. */
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_557;
/** Real workbooks shrink 10 to 40 times; what shrinks more than this and is large was made to burst. */
const MOST_SHRUNK = 400;
const SURELY_HARMLESS = 64 * 1024 * 1024;

const endOf = (view: DataView): number => {
  const from = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= from; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RosterProblem('truncated');
};

/**
 * The entries of a zip, without unpacking any.
 *
 * @throws RosterProblem where the list is cut off, an entry is locked, or it would burst when unpacked
 */
export function lookIntoZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let each = 0; each < count; each++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new RosterProblem('truncated');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new RosterProblem('password');
    if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
      throw new RosterProblem('truncated');
    total += entry.unpacked;
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const shrunk = total / Math.max(1, bytes.length);
  if (total > LIMITS.unpacked || (total > SURELY_HARMLESS && shrunk > MOST_SHRUNK))
    throw new RosterProblem('bomb');
  return entries;
}

/** An entry's bytes as they are packed. */
export const packedOf = (bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packed);
};

/** The beginning of an entry's text, at most about `length` bytes; `''` where it cannot be unpacked. */
export async function beginningOf(
  bytes: Uint8Array,
  entry: ZipEntry,
  length: number,
): Promise<string> {
  const packed = packedOf(bytes, entry);
  if (entry.method === 0) return new TextDecoder().decode(packed.subarray(0, length));
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < length) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return text;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return text;
}
