import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Ledger } from '../../manuscript/ledger.ts';
import { BUILD, copyProject, run } from '../support/project.ts';
import { DESK, startBrowser, visit } from '../support/reader.ts';
import { type Served, serve } from '../support/serve.ts';

// Anchors never die: a copy of the project loses some, and its readers' old links still lead on.

/** What took the place of what. A section and a case were renamed, a sub-heading split, another removed. */
const RETIRED = {
  playbook: 'tactics',
  'this-time': 'this-time-money',
  'who-qualifies': 'turn-the-whole-ship',
  'note-qumei': 'note-disenchantment',
  'note-sogou': 'note-wang-xiaochuan',
  sogou: 'wang-xiaochuan',
  c36: 'c35',
  // Cases of long ago, the one in place of the other, and neither of them told any more.
  older: 'bygone',
  bygone: 'closing',
};
/** Pixels: type that comes late may move a page by so much after it was scrolled. */
const LINE = 38;
const SCRIPTS = ['/', '/hans/'];
const READERS = [
  { name: 'with JavaScript', reader: DESK },
  { name: 'without', reader: { ...DESK, javaScriptEnabled: false } },
];

let copy: string;
let stopped: string[];
let recorded: string;
let browser: Browser;
let site: Served;
beforeAll(async () => {
  copy = await mkdtemp(join(await realpath(tmpdir()), 'anchors-'));
  await copyProject(copy);
  await reshape();
  stopped = (await run(copy, ...BUILD)).output.match(/^content\/.*$/gm) ?? [];
  await retire();
  recorded = (await run(copy, 'src/commands/anchors.ts')).output;
  expect(await run(copy, ...BUILD)).toMatchObject({ code: 0 });
  browser = await startBrowser(inject('chromium'));
  site = await serve(join(copy, 'dist'));
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await rm(copy, { recursive: true });
});

/** Renames, splits and removes what has an anchor. */
async function reshape(): Promise<void> {
  await edit('essay/10-introduction.mdx', '[^qumei]', '[^disenchantment]');
  await edit(
    'essay/20-big-company-disease.mdx',
    '<h3 id="this-time">這一次</h3>',
    '<h3 id="this-time-money">這一次的錢</h3>\n\n<h3 id="this-time-people">這一次的人</h3>',
  );
  await rename(
    join(copy, 'content/essay/30-playbook.mdx'),
    join(copy, 'content/essay/30-tactics.mdx'),
  );
  await edit('essay/40-incubate-and-spin-out.mdx', 'sogou', 'wang-xiaochuan');
  await rename(
    join(copy, 'content/cases/sogou.mdx'),
    join(copy, 'content/cases/wang-xiaochuan.mdx'),
  );
  await edit('essay/50-turn-the-whole-ship.mdx', '<h3 id="who-qualifies">誰夠格</h3>\n\n', '');
  await edit('cases/essay-metadata.mdx', '    correction: C36\n    weight: 1\n', '');
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(copy, 'content', file);
  const text = await readFile(path, 'utf8');
  expect(text, file).toContain(from);
  await writeFile(path, text.replaceAll(from, to));
}

/** Writes into the ledger what took the place of what is gone. */
async function retire(): Promise<void> {
  const path = join(copy, 'content/anchors.json');
  const ledger: Ledger = JSON.parse(await readFile(path, 'utf8'));
  ledger.cases.push('older', 'bygone');
  await writeFile(path, JSON.stringify({ ...ledger, retired: RETIRED }));
}

test('the build stops at what is lost, and at what is new', () => {
  const ledger = readFileSync('content/anchors.json', 'utf8').split('\n');
  const lost = (anchor: string) =>
    `content/anchors.json:${ledger.indexOf(`    "${anchor}",`) + 1}  anchor "${anchor}" is lost. Give it back to its text, or write "${anchor}": "what took its place" under "retired".`;
  const fresh = (place: string, anchor: string) =>
    `content/${place}  anchor "${anchor}" is not in the ledger. Run "npm run anchors", which keeps it for ever.`;
  expect(stopped).toHaveLength(13);
  expect(stopped).toEqual(
    expect.arrayContaining([
      lost('playbook'),
      fresh('essay/30-tactics.mdx:1', 'tactics'),
      lost('sogou'),
      fresh('cases/wang-xiaochuan.mdx:1', 'wang-xiaochuan'),
      lost('note-qumei'),
    ]),
  );
});

test('the command writes down what is new, and says so', () => {
  const lines = recorded.trim().split('\n');
  expect(lines).toContain('content/essay/30-tactics.mdx:1  essay: tactics');
  expect(lines).toContain('content/cases/wang-xiaochuan.mdx:1  cases: wang-xiaochuan');
  expect(lines.at(-1)).toBe('6 added to content/anchors.json');
});

describe.each(READERS)('$name', ({ name, reader }) => {
  const open = async (path: string) => {
    const { page, trouble } = await visit(browser, site.origin + path, reader);
    expect(trouble).toEqual([]);
    return page;
  };
  /** How far below the window's top something stands when an address is opened. */
  const standing = async (path: string, id: string) => {
    const page = await open(path);
    // With JavaScript an address that names a note shows it beside its mark.
    const isBeside = name !== 'without' && id.startsWith('note-');
    const face = page.locator(isBeside ? 'sup .named' : `[id="${id}"]`);
    const { y = -1 } = (await face.boundingBox()) ?? {};
    return y;
  };

  test.each(
    SCRIPTS.flatMap(
      (script) =>
        [
          [script, 'playbook', 'tactics'],
          [script, 'this-time', 'this-time-money'],
          [script, 'who-qualifies', 'turn-the-whole-ship'],
          [script, 'note-qumei', 'note-disenchantment'],
          [script, 'note-sogou', 'note-wang-xiaochuan'],
          [`${script}cases/`, 'sogou', 'wang-xiaochuan'],
          [`${script}corrections/`, 'c36', 'c35'],
        ] as const,
    ),
  )('%s#%s lands where #%s does', async (path, old, successor) => {
    const there = await standing(`${path}#${successor}`, successor);
    expect(there).toBeGreaterThan(-LINE);
    expect(there).toBeLessThan(500);
    expect(Math.abs((await standing(`${path}#${old}`, successor)) - there)).toBeLessThan(LINE);
  });

  test.each(SCRIPTS)('an old note on %s is marked as the new one is', async (script) => {
    const page = await open(`${script}#note-qumei`);
    const background = await page
      .locator('#note-disenchantment')
      .evaluate((note) => getComputedStyle(note).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });

  test.each(
    SCRIPTS.flatMap(
      (script) =>
        [
          [`${script}cases/sogou/`, `${script}cases/wang-xiaochuan/`],
          [`${script}s/sogou/`, `${script}cases/wang-xiaochuan/`],
          [`${script}s/playbook/`, `${script}#tactics`],
          [`${script}cases/older/`, `${script}#closing`],
          [`${script}cases/bygone/`, `${script}#closing`],
        ] as const,
    ),
  )('%s leads on to %s', async (path, successor) => {
    const page = await open(path);
    if (name === 'without') await page.locator('#whole').click();
    await page.waitForURL(site.origin + successor);
  });
});

test('the way on keeps the fragment and leaves no trace in the history', async () => {
  const { page } = await visit(browser, `${site.origin}/cases/`);
  await page.goto(`${site.origin}/cases/sogou/#sources`);
  await page.waitForURL('**/cases/wang-xiaochuan/#sources');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/cases/');
});

test('the switch of scripts keeps an old anchor', async () => {
  const { page } = await visit(browser, `${site.origin}/#note-qumei`);
  await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL('**/hans/#note-qumei');
});

test.each([
  ['cases/sogou', 'cases/wang-xiaochuan/'],
  ['hans/cases/sogou', 'hans/cases/wang-xiaochuan/'],
  ['hans/cases/older', 'hans/'],
])('search engines are told that %s is now %s', async (old, successor) => {
  const { document } = parseHTML(await readFile(join(copy, 'dist', old, 'index.html'), 'utf8'));
  const address = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute);
  expect(address('link[rel=canonical]', 'href')).toBe(`http://localhost:4321/${successor}`);
  expect(address('meta[name=robots]', 'content')).toBe('noindex');
});

test('a copy outside of a repository is cited without a commit', async () => {
  const { document } = parseHTML(await readFile(join(copy, 'dist/cite/index.html'), 'utf8'));
  expect(document.querySelector('#essay dd')?.textContent).toMatch(
    /\. 繁體版\. \(\d{4}-\d\d-\d\d\)/,
  );
});
