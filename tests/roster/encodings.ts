/** Every sign of windows-874 to its byte, found by decoding them all. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-874').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** A sign that the encoding lacks becomes `?`, as older programs write it. */
export const windows874 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => BYTES.get(sign) ?? 0x3f);
