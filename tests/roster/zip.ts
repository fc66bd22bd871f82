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

/** A zip with just these parts, for files that no real program writes. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
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
      [offset, 4],
    ] as const;
    central.push(bytesOf([0x02014b50, 4], [20, 2], ...about, ...rest), label);
    locals.push(local);
    offset += local.length;
  }
  const list = join(central);
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return join([...locals, list, end]);
}
