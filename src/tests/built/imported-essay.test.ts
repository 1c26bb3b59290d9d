import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { randomText } from '../../import/fixtures/random-texts.ts';
import { importManuscript } from '../../import/manuscript.ts';
import { wordsOfMdx } from '../../import/output/mdx.ts';
import { BUILD, run } from '../support/project.ts';
import { pageIn, projectCopy } from '../support/project-copy.ts';
import { ALL } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// A manuscript goes in by the commands of the README, and its page is asked what it says. Beside it, as
// further sections, random texts: each page is to say all of them, whatever looks like code in them.
// import/fuzz.test.ts holds what is imported against the manuscripts.

const MANUSCRIPT = 'src/tests/fixtures/manuscripts/sundial.md';
const SETTINGS = { SITE_URL: 'http://localhost:4321', CONTENT: 'my-essay' };
const CHUNK = 20;
/** How many texts stand in one build, and in all. */
const A_BUILD = 200;
const TEXTS = ALL ? 1000 : CHUNK;

const copy = await projectCopy();

const open = (page: string) => pageIn(copy, page);

/** The bodies of the sections that random texts become, as MDX. */
async function bodies(first: number, count: number): Promise<string[]> {
  const all: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const options = { split: 'h2', strip: false, today: '2026-11-28' } as const;
    const text = Buffer.from(randomText(seed, true));
    const { files } = await importManuscript(text, 'random.txt', options);
    for (const { path, text: section } of files)
      if (path.startsWith('essay/')) all.push(section.replace(/^---\n[^]*?\n---\n\n/, ''));
  }
  return all;
}

const builds = Array.from({ length: Math.ceil(TEXTS / A_BUILD) }, (_, index) => index * A_BUILD);

/** The ledger as the import leaves it: each build begins with it, since its texts are others. */
let ledger: string;
const LEDGER = join(copy, 'my-essay/anchors.json');

test('the commands of the README lead from a manuscript to an essay', async () => {
  const [, block = ''] =
    /^## Import a manuscript\n\n```sh\n([^]*?)```/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(
    block
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*/, '')),
  ).toEqual([
    'npm run import -- manuscript.docx --out my-essay',
    'npm run import -- --check --out my-essay',
    'CONTENT=my-essay npm start',
  ]);
  const imported = await run(copy, ['src/commands/import.ts', MANUSCRIPT, '--out', 'my-essay']);
  expect(imported.code, imported.output).toBe(0);
  const checked = await run(copy, ['src/commands/import.ts', '--check', '--out', 'my-essay']);
  expect(checked.code).toBe(3);
  ledger = await readFile(LEDGER, 'utf8');
  expect(checked.output).toMatch(/^- \[ \] .*edition\.mdx/m);
});

test.each(builds)('it is built, with random texts from %i on', async (first) => {
  const count = Math.min(A_BUILD, TEXTS);
  const sections: string[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const body = (await bodies(first + from, CHUNK)).join('\n');
    sections.push(wordsOfMdx(body));
    await writeFile(
      join(copy, `my-essay/essay/${100 + from}-texts-${'abcdefghij'[from / CHUNK]}.mdx`),
      `---\ntitle: 雜文\ngist: 雜文若干。\n---\n\n${body}`,
    );
  }
  await writeFile(LEDGER, ledger);
  const { output } = await run(copy, ['src/commands/anchors.ts'], SETTINGS);
  const built = await run(copy, BUILD, SETTINGS);
  expect(built.code, output + built.output).toBe(0);
  const page = open('');
  const shown = [...'abcdefghij'].slice(0, sections.length).map((letter) => {
    const section = page.getElementById(`texts-${letter}`)?.closest('section');
    const blocks = [...(section?.querySelectorAll('.prose p') ?? [])];
    return blocks.map(({ textContent }) => textContent).join('');
  });
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  expect(shown.map(plain)).toEqual(sections.map(plain));
});

test('its page is served, and says what the manuscript says', { timeout: 60_000 }, async () => {
  await using server = await serve(join(copy, 'dist'));
  const html = await (await fetch(`${server.origin}/`)).text();
  const { document } = parseHTML(html);
  const section = (id: string) => document.getElementById(id)?.closest('section');
  expect(document.title).toBe('日晷與人');
  expect(document.body.textContent).toContain('某人');
  const shadow = section('ying-zi');
  expect(shadow?.querySelector('.prose p')?.textContent).toMatch(
    /^影子走得慢，人以為它停了。\S*他說「它沒有停」，見手冊。/,
  );
  expect(shadow?.querySelector('.prose a[href="https://example.com/manual"]')).not.toBeNull();
  expect(
    [...(shadow?.querySelectorAll('li') ?? [])].slice(0, 2).map((one) => one.textContent),
  ).toEqual(['早上長', '中午短']);
  expect(shadow?.querySelector('blockquote')?.textContent).toContain('日晷只數晴天。');
  expect(shadow?.querySelector('td')?.textContent).toBe('早上');
  const cloudy = section('yin-tian');
  expect(cloudy?.querySelector('em')?.textContent).toBe('後來');
  expect(cloudy?.textContent).toContain('代碼a,b不變，{大括號}也不變。');
  expect(document.querySelector('[role=doc-endnotes] li')?.textContent).toContain(
    '它一小時走十五度。',
  );
  expect((await fetch(`${server.origin}/hans/`)).status).toBe(200);
  const report = await readFile(join(copy, 'my-essay/import-report.md'), 'utf8');
  expect(report).toContain('影子');
});
