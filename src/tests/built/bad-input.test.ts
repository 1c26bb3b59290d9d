import { readFileSync } from 'node:fs';
import { mkdtempDisposable, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { proof } from '../../manuscript/proofreading/proofread.ts';
import { describe } from '../../manuscript/reader/fault.ts';
import {
  type Manuscript,
  manuscriptOf,
  readManuscript,
} from '../../manuscript/reader/manuscript.ts';
import { pointAt } from '../../manuscript/reader/text-file.ts';
import { BUILD, copyProject, run } from '../support/project.ts';

// What an author is told: by the rules one by one, and by the build of all at once.

// Where a test writes something in: behind the first `after` of a file, which may be new.

const SECTION = { file: 'content/essay/10-introduction.mdx', after: '\n---\n\n' };
const LAST_SECTION = { file: 'content/essay/70-closing.mdx', after: '\n---\n\n' };
const FRONTMATTER = { file: 'content/essay/10-introduction.mdx', after: '---\n' };
const CASE_SOURCES = { file: 'content/cases/nokia.mdx', after: '\n    sources: [' };
const CASE_ALIASES = { file: 'content/cases/nokia.mdx', after: '\naliases: [' };
const CASE_BODY = { file: 'content/cases/nokia.mdx', after: '\n---\n\n' };
const COLOPHON = { file: 'content/edition.mdx', after: '\n---\n\n' };
const NEW_CASE = { file: 'content/cases/nokai.mdx', after: '' };
const NAMESAKE = { file: 'content/essay/80-nokia.mdx', after: '' };
const NAMES = { file: 'content/names.yaml', after: 'spellings: [Baixiong42]\n' };
const SOURCES = { file: 'content/sources.yaml', after: '' };

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
const files = filesOf(await readManuscript(pathToFileURL(`${process.cwd()}/`)));

test('the manuscript has no faults', () => {
  expect(proof(manuscriptOf('content', files)).map(describe)).toEqual([]);
});

test.each([
  [
    'a case that does not exist',
    SECTION,
    '[^nokai]: <Case id="nokai" />\n\n甲[^nokai]\n\n',
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
    'Write [^nokai] in the text, after a stop',
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
    'a note of a case without its text',
    CASE_BODY,
    '甲，憑記憶，未核。[^nokai]\n\n',
    'note [^nokai] has no text',
    'Add a line "[^nokai]: …" at the end of this file',
  ],
  [
    'a note of the colophon without its text',
    COLOPHON,
    '甲[^nokai]\n\n',
    'note [^nokai] has no text',
    'Add a line "[^nokai]: …" at the end of this file',
  ],
  [
    'a case as the note of a case',
    CASE_BODY,
    '甲，憑記憶，未核。[^alphago]\n\n',
    'the case "alphago" is a note of the essay, and of no case',
    'Name it without a note',
  ],
  [
    'a text of a note without its call',
    SECTION,
    '[^nokai]: 甲，憑記憶，未核\n\n',
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
    'an unknown key',
    FRONTMATTER,
    'autor: 白熊觀察員\n',
    'unknown key "autor"',
    'Remove it, or correct its spelling: the shapes are in src/manuscript/schemas/',
  ],
  [
    'a name that no text holds',
    NAMES,
    '摩托羅垃:\n  spellings: []\n',
    'no text names "摩托羅垃"',
    'Take it out, or mend its spelling',
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
])('names %s', (_, { file: path, after }, words, what, cure) => {
  const { text } = files.find((file) => file.path === path) ?? { text: '' };
  expect(text).toContain(after);
  const offset = text.indexOf(after) + after.length;
  const planted = { path, text: text.slice(0, offset) + words + text.slice(offset) };
  const others = files.filter((file) => file.path !== path);
  const faults = proof(manuscriptOf('content', [...others, planted].toSorted(byPath)));
  expect(
    faults.map(({ file, line, ...fault }) => ({ file, line, what: fault.what, cure: fault.cure })),
  ).toEqual([{ file: path, line: pointAt(planted, offset).line, what, cure }]);
});

test('the build stops with all faults at once, each with its place, and without a stack trace', async () => {
  await using copy = await mkdtempDisposable(join(await realpath(tmpdir()), 'bad-input-'));
  await copyProject(copy.path);
  await plant(copy.path, 'essay/10-introduction.mdx', 'title: ', 'autor: 甲\ntitle: ');
  await plant(copy.path, 'essay/30-playbook.mdx', '\n---\n\n', '\n---\n\n約<10億\n\n');
  await plant(copy.path, 'essay/70-closing.mdx', '\n---\n\n', '\n---\n\n那一年，国家隊\n\n');
  await plant(copy.path, 'cases/nokia.mdx', 'years: ', 'years: 一');
  const { code, output } = await run(copy.path, BUILD);
  expect(output.match(/^content\/.*?(?= {2})/gm)).toEqual([
    expect.stringMatching(/^content\/cases\/nokia\.mdx:\d+:8$/),
    'content/essay/10-introduction.mdx:2:1',
    expect.stringMatching(/^content\/essay\/30-playbook\.mdx:\d+:3$/),
    expect.stringMatching(/^content\/essay\/70-closing\.mdx:\d+:5$/),
  ]);
  expect(output).not.toMatch(/^\s+at |stack trace/im);
  expect(code).toBe(1);
});

/** Writes something into a file of a copy's manuscript, in the place of what stands there. */
async function plant(root: string, file: string, before: string, after: string): Promise<void> {
  const path = join(root, 'content', file);
  const text = await readFile(path, 'utf8');
  expect(text, file).toContain(before);
  await writeFile(path, text.replace(before, after));
}

/** The files that a manuscript was read from. */
function filesOf({ site, edition, sections, cases, figures, sources, names, ledger }: Manuscript) {
  return [site, edition, ...sections, ...cases, ...figures, sources, names, ledger]
    .map(({ file }) => file)
    .toSorted(byPath);
}
