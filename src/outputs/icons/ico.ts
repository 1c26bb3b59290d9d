/**
 * A PNG as an icon file of one picture: a header of 6 bytes, an entry of 16, the PNG (Windows ICO,
 * with PNG inside since Vista).
 *
 * @param size of both sides in pixels, at most 256
 */
export function ico(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true); // an icon, not a pointer
  head.setUint16(4, 1, true); // one picture
  head.setUint8(6, size % 256);
  head.setUint8(7, size % 256);
  head.setUint16(10, 1, true); // planes
  head.setUint16(12, 32, true); // bits a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
