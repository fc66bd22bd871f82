/** A file to put into a zip: stored as it is, or packed with a size that need not be true. */
export interface ZipPart {
  readonly name: string;
  readonly data?: Uint8Array;
  readonly packed?: Uint8Array;
  readonly size?: number;
}

const bytesOf = (...numbers: readonly (readonly [value: number, length: 2 | 4])[]): Uint8Array => {
  const all = numbers.flatMap(([value, length]) =>
    Array.from({ length }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return Uint8Array.from(all);
};

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const ELSEWHERE = 0xffffffff;

/** As Java's streaming writers do it: what the list says of sizes and places stands in its 64-bit fields. */
export function zip64Of(parts: readonly ZipPart[]): Uint8Array {
  return zipOf(parts, true);
}

/** A zip with just these parts, for files that no real program writes. */
export function zipOf(parts: readonly ZipPart[], wide = false): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, packed, size } of parts) {
    const content = packed ?? data ?? new Uint8Array();
    const label = new TextEncoder().encode(name);
    const about = [
      [20, 2],
      [0, 2],
      [packed ? 8 : 0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [content.length, 4],
      [size ?? content.length, 4],
      [label.length, 2],
      [0, 2],
    ] as const;
    const local = join([bytesOf([0x04034b50, 4], ...about), label, content]);
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [wide ? ELSEWHERE : offset, 4],
    ] as const;
    const sizes = [content.length, size ?? content.length, offset] as const;
    const extra = wide
      ? bytesOf([1, 2], [24, 2], [sizes[1], 4], [0, 4], [sizes[0], 4], [0, 4], [offset, 4], [0, 4])
      : new Uint8Array();
    const said = about.map(([value, length], at) =>
      wide && (at === 6 || at === 7)
        ? ([ELSEWHERE, length] as const)
        : wide && at === 9
          ? ([extra.length, length] as const)
          : ([value, length] as const),
    );
    central.push(bytesOf([0x02014b50, 4], [20, 2], ...said, ...rest), label, extra);
    locals.push(local);
    offset += local.length;
  }
  const list = join(central);
  const count = wide ? 0xffff : parts.length;
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [wide ? ELSEWHERE : list.length, 4],
    [wide ? ELSEWHERE : offset, 4],
    [0, 2],
  );
  if (!wide) return join([...locals, list, end]);
  const end64 = bytesOf(
    ...([
      [0x06064b50, 4],
      [44, 4],
      [0, 4],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
    ] as const),
    ...([
      [parts.length, 4],
      [0, 4],
      [parts.length, 4],
      [0, 4],
    ] as const),
    ...([
      [list.length, 4],
      [0, 4],
      [offset, 4],
      [0, 4],
    ] as const),
  );
  const place = offset + list.length;
  const locator = bytesOf([0x07064b50, 4], [0, 4], [place, 4], [0, 4], [1, 4]);
  return join([...locals, list, end64, locator, end]);
}
