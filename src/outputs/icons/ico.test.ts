import { expect, test } from 'vitest';
import { ico } from './ico.ts';

test('one picture, where the entry says that it is', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const file = Buffer.from(ico(png, 32));
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  expect([file[6], file[7]]).toEqual([32, 32]);
  expect(file.readUInt32LE(14)).toBe(png.length);
  expect([...file.subarray(file.readUInt32LE(18))]).toEqual([...png]);
});
