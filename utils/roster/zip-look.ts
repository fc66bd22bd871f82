import { inflating } from './inflate.ts';
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
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const SIZES_64 = 0x0001;
/** Stands for a number that is written, with 64 bits, elsewhere. */
const ELSEWHERE = 0xffffffff;
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

/** Sizes of what fits into memory fit into a number. */
const long = (view: DataView, at: number): number => {
  if (at < 0 || at + 8 > view.byteLength) throw new RosterProblem('truncated');
  return Number(view.getBigUint64(at, true));
};

/** Where the list of entries begins, and how many it has; programs that stream write them with 64 bits. */
const listIn = (view: DataView): { at: number; count: number } => {
  const end = endOf(view);
  const plain = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - LOCATOR_64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const end64 = long(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return plain;
  return { at: long(view, end64 + 48), count: long(view, end64 + 32) };
};

/** The sizes and the offset of an entry, those that stand elsewhere taken from its extra fields. */
const sizesOf = (view: DataView, entry: number) => {
  const plain = [
    view.getUint32(entry + 24, true),
    view.getUint32(entry + 20, true),
    view.getUint32(entry + 42, true),
  ];
  let at = entry + 46 + view.getUint16(entry + 28, true);
  const extraEnd = Math.min(view.byteLength, at + view.getUint16(entry + 30, true));
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== SIZES_64)
    at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const [unpacked = 0, packed = 0, offset = 0] = plain.map((size) => {
    if (size !== ELSEWHERE || at + 8 > extraEnd) return size;
    at += 8;
    return long(view, at - 8);
  });
  return { unpacked, packed, offset };
};

/**
 * The entries of a zip, without unpacking any.
 *
 * @throws RosterProblem where the list is cut off, an entry is locked, or it would burst when unpacked
 */
export function lookIntoZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = listIn(view);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new RosterProblem('truncated');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      ...sizesOf(view, at),
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
  const reader = inflating(packed);
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
