import { readFileSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { describe } from '../../manuscript/reader/fault.ts';
import { proof } from '../../manuscript/proofreading/proofread.ts';
import { readManuscript } from '../../manuscript/reader/manuscript.ts';
import { BUILD, run } from '../support/project.ts';
import { pageIn, projectCopy } from '../support/project-copy.ts';

// An author who follows the recipes of the README, one after another, ends green: each is followed as
// written on an essay that has everything that is allowed, proofread, and all of them are built together.

const SITE = { SITE_URL: 'http://localhost:4321' };
const SECTION = 'content/essay/90-afterwards.mdx';

const ESSAY = 'src/tests/fixtures/hostile/content';

const copy = await projectCopy();
await rm(join(copy, 'content'), { recursive: true });
await cp(ESSAY, join(copy, 'content'), { recursive: true });

const faults = async () => proof(await readManuscript(pathToFileURL(`${copy}/`))).map(describe);
const anchors = () => run(copy, ['src/commands/anchors.ts']);
const write = (file: string, text: string) => writeFile(join(copy, file), text);
async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(copy, file), 'utf8');
  expect(text, file).toMatch(from);
  await write(
    file,
    text.replace(from, () => to),
  );
}
const open = (page: string) => pageIn(copy, page);

test('the README has these recipes, and no others', () => {
  const [, recipes = ''] = /^## Recipes\n(.*?)^## /ms.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect([...recipes.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, name]) => name)).toEqual([
    'Fix a sentence',
    'Add a section',
    'Add a case',
    'Add a picture',
    'Rename or remove an anchor',
    'Add a name',
    'Override a character',
    'Add a setting',
    'Keep a source',
    'Take reports of mistakes',
    'Set another essay',
  ]);
});

test('add a section', async () => {
  await write(
    SECTION,
    '---\ntitle: 後來\ngist: 後來的事，後來再說。\n---\n\n後來的事，後來再說。王小明那時還不在。\n\n<h3 id="much-later">很後來</h3>\n\n很後來的事，也是這樣。\n',
  );
  expect((await anchors()).code).toBe(0);
  expect(await faults()).toEqual([]);
});

test('fix a sentence', async () => {
  await edit(SECTION, '後來的事，後來再說。王', '後來的事，「後來」再說。王');
  expect(await faults()).toEqual([]);
});

test('add a case', async () => {
  await write(
    'content/cases/gnomon.mdx',
    `---
name: 圭表
latin: Gnomon
years: '2022'
aliases: []
note: 圭表陰天無影。
finding: 屬實。
verdict: 大致成立
confidence: 高
noteSources: [gnomon-manual]
checks:
  - claim: 圭表陰天無影
    finding: 屬實。
    verdict: 大致成立
    confidence: 高
    sources: [gnomon-manual]
---

圭表陰天無影。<Cite id="gnomon-manual" />
`,
  );
  await edit(
    'content/sources.yaml',
    /^/,
    'gnomon-manual:\n  title: 圭表說明書\n  publisher: 圭表社\n  language: zh\n  grade: A\n  checked: excerpt\n',
  );
  await edit(SECTION, '也是這樣。\n', '也是這樣。[^gnomon]\n');
  expect((await anchors()).code).toBe(0);
  expect(await faults()).toEqual([]);
});

test('add a picture', async () => {
  for (const end of ['png', 'dark.png'])
    await cp(`${ESSAY}/pictures/hourglass.${end}`, join(copy, `content/pictures/later.${end}`));
  await edit(
    SECTION,
    '再說。王小明',
    '再說。\n\n![一個沙漏](../pictures/later.png "後來的沙漏。")\n\n王小明',
  );
  // It parts a paragraph.
  expect(await faults()).toEqual([expect.stringContaining('Run "npm run anchors"')]);
  expect((await anchors()).output).toContain('paragraph: afterwards-3 「後來的事後來再說」');
  expect(await faults()).toEqual([]);
});

test('rename or remove an anchor', async () => {
  await edit(SECTION, 'id="much-later"', 'id="far-later"');
  await rename(join(copy, SECTION), join(copy, 'content/essay/90-epilogue.mdx'));
  const lost = await faults();
  expect(lost.filter((fault) => /"(afterwards|much-later)" is lost/.test(fault))).toHaveLength(2);
  const ledger = JSON.parse(await readFile(join(copy, 'content/anchors.json'), 'utf8'));
  Object.assign(ledger.retired, { afterwards: 'epilogue', 'much-later': 'far-later' });
  await write('content/anchors.json', JSON.stringify(ledger));
  const { output } = await anchors();
  expect(output).toContain('content/essay/90-epilogue.mdx');
  expect(output).toContain('2 anchors and 0 paragraphs added to content/anchors.json');
  expect(await faults()).toEqual([]);
});

test('add a name', async () => {
  await edit('content/names.yaml', /$/, '王小明:\n  spellings: [Wang Xiaoming]\n');
  expect(await faults()).toEqual([]);
});

test('override a character', async () => {
  const section = 'content/essay/90-epilogue.mdx';
  await edit(section, '\ngist:', '\nglossary:\n  後來: 后莱\ngist:');
  await edit(section, '也是這樣。', '也是這樣，<span translate="no">後</span>字不變。');
  expect(await faults()).toEqual([]);
});

test('add a setting', async () => {
  await edit(
    'src/components/Settings.astro',
    'const groups = [',
    "const groups = [{ legend: '行距', name: 'leading', own: '1', choices: { 1: '標準', 2: '寬' } },",
  );
  await edit('src/browser/before-paint.js', "'theme'", "'theme', 'leading'");
  await edit('src/styles/tokens.css', /$/, "\n[data-leading='2'] {\n  line-height: 2;\n}\n");
});

test('keep a source', async () => {
  await edit(
    'content/sources.yaml',
    '  publisher: 圭表社\n',
    "  publisher: 圭表社\n  url: https://gnomon.example/\n  archived: { url: 'https://archive.example/1/gnomon', date: '2026-01-02' }\n  accessed: '2026-01-03'\n  excerpt: 陰天無影\n",
  );
  expect(await faults()).toEqual([]);
});

test('take reports of mistakes', async () => {
  await edit('content/site.yaml', /^reports: .*$/m, 'reports: mailto:you@gnomon.example');
  expect(await faults()).toEqual([]);
});

test('all of it is built, and is where readers look for it', async () => {
  const { code, output } = await run(copy, BUILD, SITE);
  expect(code, output).toBe(0);
  const essay = open('');
  const section = essay.getElementById('epilogue')?.closest('section');
  expect(section?.textContent).toContain('「後來」再說');
  const images = [...(section?.querySelectorAll('img') ?? [])];
  expect(images.map(({ className }) => className)).toEqual(['on-light', 'on-dark']);
  expect(images[0]?.nextElementSibling?.nextElementSibling?.textContent).toBe('後來的沙漏。');
  expect(essay.getElementById('far-later')).not.toBeNull();
  expect(essay.getElementById('much-later')).not.toBeNull();
  expect(essay.getElementById('afterwards-1')?.closest('section')).toBe(section);
  expect(open('s/afterwards').querySelector('#whole')?.getAttribute('href')).toBe('/#epilogue');
  const gnomon = open('cases/gnomon');
  expect(gnomon.querySelector('h1')?.textContent).toContain('圭表');
  expect(gnomon.querySelector('.sources a')?.getAttribute('data-versionurl')).toBe(
    'https://archive.example/1/gnomon',
  );
  expect(gnomon.querySelector('.sources')?.textContent).toContain('「陰天無影」');
  expect(gnomon.querySelector('.facts a[href^="mailto:you@gnomon.example?"]')).not.toBeNull();
  expect(open('hans').getElementById('epilogue')?.closest('section')?.textContent).toMatch(
    /“后莱”再说.*後字/s,
  );
  const html = essay.toString();
  expect(essay.querySelectorAll('#settings [name=leading]')).toHaveLength(2);
  expect(html).toMatch(/<script>[^<]*leading/);
  expect(html).toContain('[data-leading=');
  const names = readFileSync(join(copy, 'dist/names.json'), 'utf8');
  expect(names).toContain('Wang Xiaoming');
  expect(names).toContain('/cases/gnomon/');
});
