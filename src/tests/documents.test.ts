import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What a newcomer is told to run and to open is there.

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(['README.md', 'README.zh-Hant.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = readFileSync(name, 'utf8');
  const commands = [...text.matchAll(/npm (?:run (?:-s )?)?(start|test|(?<=run .*)[\w:-]+)/g)];
  expect(commands.length).toBeGreaterThan(1);
  expect(commands.map(([, one = '']) => one).filter((one) => !(one in scripts))).toEqual([]);
  const linked = [...text.matchAll(/\]\((?!https?:|#|\.\.)([^)]+)\)/g)];
  const named = [...text.matchAll(/`((?:src|\.github)\/[\w./-]+)`/g)];
  const paths = [...linked, ...named].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(2);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
