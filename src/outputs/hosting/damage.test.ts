import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { damageOf } from './damage.ts';

const font = new Uint8Array(60);
font.set(strToU8('wOF2'));
new DataView(font.buffer).setUint32(8, font.length);
const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const book = zipSync({
  mimetype: strToU8('application/epub+zip'),
  'EPUB/a.xhtml': strToU8('甲'.repeat(99)),
});

test.each([
  ['a.woff2', font, 'is not a whole font'],
  ['a.png', picture, 'is not a whole picture'],
  ['a.epub', book, 'is not a whole book'],
])('%s is whole, or cut short, or empty', (path, content, cutShort) => {
  expect(damageOf(path, content)).toBeUndefined();
  expect(damageOf(path, content.subarray(0, -5))).toBe(cutShort);
  expect(damageOf(path, new Uint8Array())).toBe('is empty');
});

test('what cannot tell is taken as it is', () => {
  expect(damageOf('a.txt', strToU8('甲'))).toBeUndefined();
});
