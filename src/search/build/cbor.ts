/**
 * Reads CBOR (RFC 8949) as far as Pagefind writes it: whole numbers, texts, and arrays that tell their
 * length. Throws on all else.
 */
export function readCbor(bytes: Uint8Array): unknown {
  const { buffer, byteOffset, byteLength } = bytes;
  const source = Buffer.from(buffer, byteOffset, byteLength);
  let at = 0;

  /** The number in the last five bits of a head, or, where it is too large, behind it. */
  function numberIn(head: number): number {
    const bits = head & 0b11111;
    if (bits < 24) return bits;
    const size = 2 ** (bits - 24);
    at += size;
    return source.readUIntBE(at - size, size);
  }

  function read(): unknown {
    const head = source.readUInt8(at++);
    const number = numberIn(head);
    switch (head >> 5) {
      case 0:
        return number;
      case 1:
        return -1 - number;
      case 3:
        at += number;
        return source.toString('utf8', at - number, at);
      case 4:
        return Array.from({ length: number }, read);
      default:
        throw new Error(`Pagefind has written CBOR of type ${head >> 5}`);
    }
  }

  return read();
}
