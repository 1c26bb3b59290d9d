import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOf, type Script } from '../../address.ts';
import { casesIn, readPages } from '../built-pages.ts';
import { llms } from './llms.ts';
import { readTextPage, type TextPage } from './page.ts';
import { markdownPath } from './path.ts';
import { joinTexts, printText } from './print.ts';

/**
 * Writes beside each page that is all there to read its Markdown (`cases/nokia.md`), all of it in one
 * (`essay.md`), and the map of what there is, `llms.txt`.
 */
export function markdownFiles(): AstroIntegration {
  let home: string;
  return {
    name: 'markdown',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const [hant, hans] = [await write(dir, 'zh-Hant'), await write(dir, 'zh-Hans')];
        const entry = (script: Script, page: TextPage & { path: string }) => {
          return { facts: page.facts, address: addressOf(script, markdownPath(page.path), home) };
        };
        const [essay, ...rest] = hant.map((page) => entry('zh-Hant', page));
        const isCase = ({ facts }: { facts: { url: string } }) => /\/cases\/.+\/$/.test(facts.url);
        if (!essay) throw new Error('There is no essay to map');
        const map = llms({
          essay,
          whole: addressOf('zh-Hant', WHOLE, home),
          cases: rest.filter(isCase),
          others: rest.filter((one) => !isCase(one)),
          twin: hans.slice(0, 1).map((page) => entry('zh-Hans', page)),
        });
        await writeFile(new URL('llms.txt', dir), map);
      },
    },
  };
}

const WHOLE = 'essay.md';

/** Writes the texts of a script, and returns them: the essay, the cases in their order, the others. */
async function write(dir: URL, script: Script): Promise<(TextPage & { path: string })[]> {
  const pages = await readPages(dir, script);
  const order = new Set(['', ...casesIn(pages).map((id) => `cases/${id}/`), ...pages.keys()]);
  const texts = [...order].flatMap((path) => {
    const text = readTextPage(pages.get(path) ?? '');
    return text ? [{ ...text, path }] : [];
  });
  const save = (path: string, text: string) =>
    writeFile(new URL(addressOf(script, path, './'), dir), text);
  for (const text of texts) await save(markdownPath(text.path), printText(text));
  const isOfWhole = ({ path }: { path: string }) => /^$|^cases\/.|^corrections\//.test(path);
  const [essay] = texts;
  if (essay) await save(WHOLE, printText(joinTexts(essay.facts, texts.filter(isOfWhole))));
  return texts;
}
