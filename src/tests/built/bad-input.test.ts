import { readFileSync } from 'node:fs';
import { mkdtempDisposable, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { describe, lineAt } from '../../manuscript/proofreading/fault.ts';
import { BUILD, copyProject, run } from '../support/project.ts';

/** Where a test writes something in: behind the first `after` of a file, which may be new. */
type Place = { file: string; after: string };

const SECTION = { file: 'content/essay/10-introduction.mdx', after: '\n---\n\n' };
const LAST_SECTION = { file: 'content/essay/70-closing.mdx', after: '\n---\n\n' };
const FRONTMATTER = { file: 'content/essay/10-introduction.mdx', after: '---\n' };
const CASE_SOURCES = { file: 'content/cases/nokia.mdx', after: '\nnoteSources: [' };
const CASE_ALIASES = { file: 'content/cases/nokia.mdx', after: '\naliases: [' };
const CASE_BODY = { file: 'content/cases/nokia.mdx', after: '\n---\n\n' };
const NEW_CASE = { file: 'content/cases/nokai.mdx', after: '' };
const NAMESAKE = { file: 'content/essay/80-nokia.mdx', after: '' };
const NAMES = { file: 'content/names.yaml', after: 'spellings: [Baixiong42]\n' };
const SOURCES = { file: 'content/sources.yaml', after: '' };

vi.setConfig({ maxConcurrency: 2 });

test.concurrent('the copy builds as it is', async () => {
  expect(await build()).toMatchObject({ code: 0, faults: [] });
});

test.concurrent.each([
  [
    'a case that does not exist',
    SECTION,
    '甲<Case id="nokai" />\n\n',
    'unknown case "nokai"',
    'Add content/cases/nokai.mdx, or correct the id',
  ],
  [
    'a case that no section calls',
    NEW_CASE,
    readFileSync('content/cases/nokia.mdx', 'utf8')
      .replace(/^(name|latin): .*$/gm, '$1: 另一例的$1')
      .replace(/^aliases: .*$/m, 'aliases: []'),
    'no section calls the case "nokai"',
    'Call it: [^nokai] in the text and "[^nokai]: <Case id="nokai" />" below',
  ],
  [
    'a source that does not exist',
    CASE_SOURCES,
    'reuters-2099, ',
    'unknown source "reuters-2099"',
    'Add it to content/sources.yaml, or correct the id',
  ],
  [
    'a source that no case cites',
    SOURCES,
    'reuters-2099:\n  title: 甲\n  publisher: 乙\n  language: zh\n  grade: A\n  checked: memory\n',
    'no case cites the source "reuters-2099"',
    'Cite it, or remove it',
  ],
  [
    'a spelling that two cases share',
    CASE_ALIASES,
    'Lee Sedol, ',
    '"Lee Sedol" is a spelling of content/cases/alphago.mdx, too',
    'A reader who types it must reach one case: keep it where it is most at home',
  ],
  [
    'a spelling that two names share',
    NAMES,
    '白熊:\n  spellings: [Baixiong42]\n',
    '"白熊" shares a spelling with "白熊觀察員": baixiong42',
    'Keep it where it is most at home, or join the two names',
  ],
  [
    'a fact that rests on no source',
    CASE_BODY,
    '2013年易主。\n\n',
    'a fact without a source: 2013年易主。',
    'Add <Cite id="…" /> after its stop, or say 憑記憶，未核',
  ],
  [
    'a note without its text',
    SECTION,
    '甲[^nokai]\n\n',
    'note [^nokai] has no text',
    'Add a line "[^nokai]: …" at the end of this file',
  ],
  [
    'a text of a note without its call',
    SECTION,
    '[^nokai]: 甲\n\n',
    'note [^nokai] is never called',
    'Call it with [^nokai] in the text, or remove its line',
  ],
  [
    'an anchor of two headings',
    LAST_SECTION,
    '<h3 id="big-company-disease">甲</h3>\n\n',
    'anchor "big-company-disease" is taken by content/essay/20-big-company-disease.mdx',
    'Choose another; anchors are for ever',
  ],
  [
    'an anchor in Chinese',
    SECTION,
    '<h3 id="病在先天">甲</h3>\n\n',
    'anchor "病在先天" is not ASCII kebab-case',
    'Write it in a-z, 0-9 and hyphens',
  ],
  [
    'a heading in Markdown',
    SECTION,
    '### 病在先天\n\n',
    'a heading has no hand-made anchor',
    'Write <h3 id="ascii-anchor">…</h3>',
  ],
  [
    'a section with the name of a case',
    NAMESAKE,
    '---\ntitle: 諾基亞\ngist: 甲。\n---\n\n乙。\n',
    '"nokia" is the name of content/cases/nokia.mdx, too',
    'Rename the file: /s/nokia/ can lead to one of them',
  ],
  [
    'a Simplified character',
    SECTION,
    '那一年，国家隊。\n\n',
    'Simplified character 国 in Traditional text',
    'Write its Traditional form, or put it in <span translate="no"> where the character itself is meant',
  ],
  [
    'a curly quotation mark beside Han',
    SECTION,
    '“Attention Is All You Need”一文。\n\n',
    'curly quotation mark beside Han',
    'Write 「」, inside them 『』; the Simplified page gets “” and ‘’ by itself',
  ],
  [
    'a space between Han and Latin',
    SECTION,
    '市值 1100億。\n\n',
    'space between Han and Latin',
    'Remove it; the page sets the gap itself',
  ],
  [
    'a quotation that is not closed',
    SECTION,
    '他說：「好。\n\n',
    '「 without its partner',
    'Close every bracket in the paragraph that opens it, inner ones first',
  ],
  [
    'a character that the type lacks',
    SECTION,
    '棋手李世乭。\n\n',
    'the type has no glyph for 乭',
    'Write another character',
  ],
])('stops at %s', async (_, place, words, what, cure) => {
  const { code, faults, line } = await build(place, words);
  expect(faults).toEqual([describe({ file: place.file, line, what, cure })]);
  expect(code).toBe(1);
});

test.concurrent('stops at an unknown key, as Astro does: file and key, but no line', async () => {
  const { code, output } = await build(FRONTMATTER, 'autor: 白熊觀察員\n');
  expect(output).toContain('essay → 10-introduction data does not match collection schema');
  expect(output).toContain('Unrecognized key: "autor"');
  expect(output).toContain(`${FRONTMATTER.file}:0:0`);
  expect(code).toBe(1);
});

test.concurrent('stops at a name that no text holds, with the cure', async () => {
  const { code, output } = await build(NAMES, '摩托羅垃:\n  spellings: []\n');
  expect(output).toContain(
    'content/names.yaml: no text names "摩托羅垃". Take it out, or mend its spelling.',
  );
  expect(code).toBe(1);
});

test.concurrent.each([
  ['years that do not parse', 'years: 1998–2013', 'years: 一九九八', 'years'],
  ['a verdict without checks', 'verdict: 大致成立', 'verdict: 背景', 'a verdict rests on checks'],
])('stops at %s', async (_, right, wrong, named) => {
  const { code, output } = await build(
    { file: 'content/cases/nokia.mdx', after: '' },
    wrong,
    right,
  );
  expect(output).toContain('cases → nokia data does not match collection schema');
  expect(output).toContain(named);
  expect(code).toBe(1);
});

/** Builds a copy of the project with some words written in, or instead of others, and tells what came of it. */
async function build(place?: Place, words = '', instead = '') {
  await using copy = await mkdtempDisposable(join(await realpath(tmpdir()), 'bad-input-'));
  await copyProject(copy.path);
  const line = place ? await write(copy.path, place, words, instead) : 0;
  const { code, output } = await run(copy.path, BUILD);
  return { code, output, line, faults: output.match(/^content\/.*$/gm) ?? [] };
}

/** Returns the line on which the words now begin. */
async function write(
  root: string,
  { file, after }: Place,
  words: string,
  instead: string,
): Promise<number> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8').catch(() => '');
  expect(text, file).toContain(after);
  expect(text, file).toContain(instead);
  const offset = instead ? text.indexOf(instead) : text.indexOf(after) + after.length;
  await writeFile(path, text.slice(0, offset) + words + text.slice(offset + instead.length));
  return lineAt(text, offset);
}
