import { expect, test } from 'vitest';
import { fullDisk } from './full-disk.ts';

test.each([
  ["Error: ENOSPC: no space left on device, open 'dist/index.html'\n    at open (node:fs)"],
  ['Error: EDQUOT: disk quota exceeded, write'],
  ['Error: build failed\nNo space left on device (os error 28)\n  12: start_thread'],
])('a disk that fills is named in one line: %j', (text) => {
  const said = fullDisk(Object.assign(new Error(), { toString: () => text }));
  expect(said).toMatch(/^The disk is full: make room, and build again\. \(.*(E\w+:|No space).*\)$/);
});

test('of what else goes wrong it says nothing', () => {
  expect(fullDisk(new Error('EACCES: permission denied'))).toBeUndefined();
});
