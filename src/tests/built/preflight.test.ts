import { execFile } from 'node:child_process';
import { mkdir, mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(process.cwd(), 'src/commands/preflight.js');

/** What comes of it in a folder. */
const run = (cwd: string, ...options: string[]) =>
  new Promise<{ failed: boolean; output: string }>((resolve) => {
    execFile(process.execPath, [...options, script], { cwd }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });

test.each(['#', '?', '%', "'"])('a folder with %s in its path is refused by name', async (sign) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'preflight-'));
  const odd = join(folder.path, `a${sign}b`);
  await mkdir(odd);
  const { failed, output } = await run(odd);
  expect(failed).toBe(true);
  expect(output).toContain(`a ${sign} in it`);
  expect(output).not.toContain('    at ');
});

test('an old Node is refused by its number', async () => {
  const old =
    'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})';
  const { failed, output } = await run(process.cwd(), '--import', old);
  expect(failed).toBe(true);
  expect(output).toMatch(/^This is Node 18\.20\.4\. Install Node 20 or later/);
});

test.each([
  ['accessSync = () => { throw new Error("EROFS") }', /^Nothing can be written to this folder/],
  ['statfsSync = () => ({ bavail: 5000, bsize: 4096 })', /^The disk has 20 MB left/],
])('a disk that cannot take a build is refused: %s', async (faked, words) => {
  const module = `data:text/javascript,import fs from "node:fs"; fs.${encodeURIComponent(faked)}`;
  const { failed, output } = await run(process.cwd(), '--import', module);
  expect(failed).toBe(true);
  expect(output).toMatch(words);
  expect(output).not.toContain('    at ');
});

test('this folder and this Node will do', async () => {
  expect(await run(process.cwd())).toEqual({ failed: false, output: '' });
});
