import { expect, test } from 'vitest';
import { readCbor } from './cbor.ts';

const read = (hex: string) => readCbor(Buffer.from(hex, 'hex'));

// From RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1000000],
  ['20', -1],
  ['3903e7', -1000],
  ['60', ''],
  ['63e6b0b4', '水'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
])('reads %s', (hex, value) => {
  expect(read(hex)).toEqual(value);
});

test.each(['f4', 'a0', '9fff', '8201'])('refuses %s', (hex) => {
  expect(() => read(hex)).toThrow();
});
