const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Blanks and line ends are the only control characters of a table of text. */
const isControl = (code: number): boolean =>
  code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b;

const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true;
  return false;
};

const LOOKED_AT = 4096;

/** UTF-16 without a mark: every second byte of a table's signs and digits is 0, or 0x0e for Thai. */
const looksWide = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const size = Math.min(bytes.length - (bytes.length % 2), LOOKED_AT);
  if (size < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < size; at++) {
    if (bytes[at] === 0 || bytes[at] === 0x0e) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > size * 0.4) return 'utf-16le';
  return even > size * 0.4 ? 'utf-16be' : undefined;
};

/**
 * The text of a file: UTF-8, UTF-16 with or without a mark, or windows-874, which older programs write.
 * `undefined` where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : looksWide(bytes);
  // An odd byte at the end is half a sign.
  const text = marked
    ? decode(marked, bytes)
    : (decode('utf-8', bytes) ?? decode('windows-874', bytes) ?? cutUtf8(bytes));
  return text === undefined || hasControls(text.slice(0, LOOKED_AT)) ? undefined : text;
}

/** UTF-8 that breaks off in the middle of a sign; the break shows as U+FFFD at the end. */
const cutUtf8 = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder().decode(bytes);
  return text.indexOf('\ufffd') >= text.length - 1 ? text : undefined;
};
