// @ts-check
// Says at once, before packages are installed or a page is made, what would fail later in words that
// nobody understands. Plain JavaScript without packages: an old Node has to be able to read it.

import fs from 'node:fs';

/** Megabytes that a build writes, and some more. */
const ROOM = 100;

const problems = [];
const major = Number(process.versions.node.split('.')[0]);
if (major < 20)
  problems.push(`This is Node ${process.versions.node}. Install Node 20 or later, and run again.`);
// Vite takes # and ? for parts of an address, Astro writes paths between quotation marks, and % decodes.
const odd = /[#?%'"`\\]/.exec(process.cwd().replace(/^[A-Z]:|\\/g, ''));
if (odd)
  problems.push(
    `The path of this folder has a ${odd[0]} in it, which the tools of the build cannot read: ${process.cwd()}. Move the folder.`,
  );
try {
  fs.accessSync('.', fs.constants.W_OK);
} catch {
  problems.push(`Nothing can be written to this folder, and a build writes: ${process.cwd()}.`);
}
const { bavail, bsize } = fs.statfsSync?.('.') ?? { bavail: Infinity, bsize: 1 };
const left = Math.floor((bavail * bsize) / 1e6);
if (left < ROOM)
  problems.push(
    `The disk has ${left} MB left, and a build needs ${ROOM}. Make room, and run again.`,
  );
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
