import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyLedger, type Ledger } from './ledger.ts';
import { earlierAnchors, lostFrom, withEarlier } from './history.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));
const project = join(folder, '甲 %20/site');
mkdirSync(join(project, 'content'), { recursive: true });

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd: project,
    stdio: 'pipe',
  });
const write = (ledger: Partial<Ledger> | string) =>
  writeFileSync(
    join(project, 'content/anchors.json'),
    typeof ledger === 'string' ? ledger : JSON.stringify({ ...emptyLedger, ...ledger }),
  );
const commit = (ledger: Partial<Ledger> | string) => {
  write(ledger);
  git('add', '.');
  git('commit', '--quiet', '--message', 'a');
};
const lost = (ledger: Partial<Ledger>) =>
  lostFrom({ ...emptyLedger, ...ledger }, earlierAnchors(project, 'content/anchors.json'))
    .map(({ kind, anchor }) => `${kind} ${anchor}`)
    .toSorted();

test('a folder without git has no history', () => {
  expect(lost({})).toEqual([]);
});

// Git is asked often, and a busy machine takes its time.
test(
  'an anchor that any commit had is lost when it is gone, also by a merge',
  { timeout: 60_000 },
  () => {
    git('init', '--quiet', '--initial-branch=main');
    commit({ essay: ['a', 'b'], notes: ['note-a'] });
    git('checkout', '--quiet', '-b', 'other');
    commit({ essay: ['a', 'b', 'theirs'], notes: ['note-a'] });
    git('checkout', '--quiet', 'main');
    commit({ essay: ['a', 'ours'], notes: ['note-a'] });
    try {
      git('merge', '--quiet', 'other');
    } catch {
      commit({ essay: ['a', 'ours'], notes: ['note-a'] }); // settled for one side
    }
    commit('{ "essay": [ <<<<<<<');
    expect(lost({ essay: ['a'], notes: ['note-a'] })).toEqual([
      'essay b',
      'essay ours',
      'essay theirs',
    ]);
    expect(lost({ essay: ['a', 'b', 'ours', 'theirs'], notes: ['note-a'] })).toEqual([]);

    commit({ paragraphs: { 'a-1': 'first', 'a-2': 'second' } });
    commit({ paragraphs: { 'a-1': 'first, mended' } });
    const earlier = earlierAnchors(project, 'content/anchors.json');
    const now = { ...emptyLedger, essay: ['a', 'new'], paragraphs: { 'a-1': 'mended again' } };
    expect(lostFrom(now, earlier)).toContainEqual({ kind: 'paragraphs', anchor: 'a-2' });
    const whole = withEarlier(now, earlier);
    expect(whole.essay).toEqual(['a', 'b', 'new', 'ours', 'theirs']);
    expect(whole.paragraphs).toEqual({ 'a-1': 'mended again', 'a-2': 'second' });
    expect(lostFrom(whole, earlier)).toEqual([]);
  },
);
