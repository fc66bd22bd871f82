declare module 'siphash' {
  const siphash: {
    /** SipHash-2-4 of 64 bits, as 16 hexadecimal digits. */
    hash_hex(key: Uint32Array, message: Uint8Array): string;
  };
  export default siphash;
}
