import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOf, type Script } from '../../address.ts';
import { cachedText } from '../../cache.ts';
import { casesIn, type Pages, readPages } from '../built-pages.ts';
import { llms } from './llms.ts';
import { type Facts, readTextPage } from './page.ts';
import { markdownPath } from './path.ts';
import { joinTexts, printText } from './print.ts';

/**
 * Writes beside each page that is all there to read its Markdown (`cases/nokia.md`), all of it in one
 * (`essay.md`), and the map of what there is, `llms.txt`.
 */
export function markdownFiles(): AstroIntegration {
  let root: URL;
  let home: string;
  return {
    name: 'markdown',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const write = async (script: Script) => {
          const pages = readPages(dir, script);
          const made = await cachedText(`markdown/${script}`, root, [...pages].flat(), async () =>
            JSON.stringify(textsOf(pages)),
          );
          const { texts, whole } = JSON.parse(made) as Texts;
          const save = (path: string, text: string) =>
            writeFile(new URL(addressOf(script, path, './'), dir), text);
          for (const { path, markdown } of texts) await save(markdownPath(path), markdown);
          if (texts.length > 0) await save(WHOLE, whole);
          return texts;
        };
        const [hant, hans] = [await write('zh-Hant'), await write('zh-Hans')];
        const entry = (script: Script, page: { facts: Facts; path: string }) => {
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

/** The texts of a script: the essay, the cases in their order, the others; and the first two with the corrections as one. */
type Texts = { texts: { path: string; facts: Facts; markdown: string }[]; whole: string };

function textsOf(pages: Pages): Texts {
  const order = new Set(['', ...casesIn(pages).map((id) => `cases/${id}/`), ...pages.keys()]);
  const texts = [...order].flatMap((path) => {
    const text = readTextPage(pages.get(path) ?? '');
    return text ? [{ ...text, path }] : [];
  });
  const isOfWhole = ({ path }: { path: string }) => /^$|^cases\/.|^corrections\//.test(path);
  const [essay] = texts;
  return {
    texts: texts.map((text) => ({ path: text.path, facts: text.facts, markdown: printText(text) })),
    whole: essay ? printText(joinTexts(essay.facts, texts.filter(isOfWhole))) : '',
  };
}
