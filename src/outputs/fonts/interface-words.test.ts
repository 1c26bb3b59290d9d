import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readInterface, wordsOf } from './interface-words.ts';

/** The words that are read of files, by their paths below a folder of their own. */
async function wordsIn(
  files: Record<string, string>,
): Promise<{ words: string; headings: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'interface-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { prose, headings } = await readInterface(pathToFileURL(`${root}/`));
  rmSync(root, { recursive: true });
  return {
    words: prose.map(({ text }) => text).join('\n'),
    headings: headings.map(({ text }) => text.trim()),
  };
}

test('a word of the interface is read however deep its file lies', async () => {
  const { words } = await wordsIn({
    'src/outputs/citations/styles/gbt.ts': "export const OTHERS = '其';",
    'src/pages/[...script]/cases/[id].astro': '<h1>乙</h1>',
    'src/components/Cite.astro': '<p>丙</p>',
    'src/browser/quote/quote.ts': "say('丁');",
    'src/browser/quote/quote.test.ts': "expect('戊');",
    'src/commands/new.ts': "console.log('己');",
  });
  for (const shown of '其乙丙丁') expect(words).toContain(shown);
  for (const hidden of '戊己') expect(words).not.toContain(hidden);
});

test('what a heading says is read wherever it stands in it', async () => {
  const page = '<h1>甲</h1><h2 id="乙">\n<time>{year}年{month}月</time></h2><h3>{丙}</h3><p>丁</p>';
  const { headings } = await wordsIn({ 'src/pages/index.astro': page });
  expect(headings).toEqual(['甲', '年月', '']);
});

test('no file that makes a page and holds Han is passed over', async () => {
  const root = new URL('../../../', import.meta.url);
  const read = new Set((await readInterface(root)).prose.map(({ file }) => file.path));
  const rooms = ['components', 'layouts', 'pages', 'outputs', 'html', 'browser'];
  const files = rooms.flatMap((room) =>
    readdirSync(new URL(`src/${room}/`, root), { recursive: true, encoding: 'utf8' })
      .map((path) => `src/${room}/${path}`)
      .filter((path) => /\.(?:astro|[cm]?[jt]sx?)$/.test(path) && !/\.test\.\w+$/.test(path)),
  );
  const speaking = files.filter((path) =>
    /\p{Script=Han}/u.test(wordsOf(path, readFileSync(new URL(path, root), 'utf8')).text),
  );
  expect(speaking.length).toBeGreaterThan(20);
  expect(speaking.filter((path) => !read.has(path))).toEqual([]);
});

test('comments are no words, and the other script is set in another type', () => {
  const { text } = wordsOf('a.astro', `// 甲\n<b lang="zh-Hans">简</b>\n<p>乙</p>{'https://丙'}`);
  for (const shown of '乙丙') expect(text).toContain(shown);
  for (const hidden of '甲简') expect(text).not.toContain(hidden);
});
