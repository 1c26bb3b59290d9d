import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { depthOf } from './git.ts';
import { readChanges } from './last-change.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = join(folder, 'whole');
const project = join(whole, 'site');
mkdirSync(join(project, 'content'), { recursive: true });
git(whole, 'init', '--quiet');
commit('a.mdx', '2026-11-20T09:30:00+08:00');
commit('b.mdx', '2026-11-24T10:00:00+08:00');

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd,
    stdio: 'pipe',
  });
}

function commit(file: string, date: string): void {
  writeFileSync(join(project, 'content', file), date);
  git(whole, 'add', '.');
  vi.stubEnv('GIT_COMMITTER_DATE', date);
  git(whole, 'commit', '--quiet', '--message', file);
  vi.unstubAllEnvs();
}

test('each file has the date of its last commit, by its path in the project', () => {
  expect(Object.fromEntries(readChanges(project))).toEqual({
    'content/a.mdx': '2026-11-20T09:30:00+08:00',
    'content/b.mdx': '2026-11-24T10:00:00+08:00',
  });
});

test('a shallow clone knows no dates', () => {
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${whole}`, 'shallow');
  expect(depthOf(join(folder, 'shallow/site'))).toBe('shallow');
  expect(readChanges(join(folder, 'shallow/site')).size).toBe(0);
});

test('nor does a folder without git', () => {
  mkdirSync(join(folder, 'bare/content'), { recursive: true });
  expect(depthOf(join(folder, 'bare'))).toBe('none');
  expect(readChanges(join(folder, 'bare')).size).toBe(0);
});
