import { evaluate } from '@mdx-js/mdx';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { printPage, pageTree } from '../../html/page.ts';
import { anchorOf } from '../../manuscript/anchor.ts';
import { markdown } from '../../manuscript/markdown/syntax.ts';
import type { Manuscript } from '../../manuscript/reader/manuscript.ts';
import type { Mdx } from '../../manuscript/reader/mdx-file.ts';
import { textAt } from '../../manuscript/reader/yaml-file.ts';
import { bindBook } from '../../outputs/epub/book.ts';
import { toHans } from '../../script/page/hans.ts';
import { makeSimplifier } from '../../script/simplifier.ts';

/** The pages that a manuscript makes, and the book in Traditional. */
type Outputs = { hant: string; hans: string; book: Uint8Array };

const simplify = makeSimplifier(() => []);

/**
 * Sets a manuscript as the build does, by the same Markdown, passes, script and book, but in one
 * process, so that thousands take minutes: what Astro's components write around the words is written
 * here, in Latin.
 *
 * @param pictures the files of its folder of pictures
 */
export async function outputsOf(manuscript: Manuscript, pictures: string[]): Promise<Outputs> {
  const html = await essayPage(manuscript, pictures);
  const hant = pageTree(html);
  const hans = pageTree(html);
  toHans(hans, simplify);
  const page = printPage(hant);
  const files = new Map(pictures.map((name) => [`../pictures/${name}`, new Uint8Array([1])]));
  const book = bindBook({
    script: 'zh-Hant',
    pages: new Map([['', page]]),
    address: 'https://example.org/',
    css: '',
    cover: new Uint8Array([1]),
    pictures: files,
  });
  return { hant: page, hans: printPage(hans), book };
}

async function essayPage({ edition, sections }: Manuscript, pictures: string[]): Promise<string> {
  const said = (key: string) => textAt(edition.frontmatter, [key]);
  const data = {
    author: { name: 'Nobody' },
    abstract: said('abstract'),
    dateModified: '2026-01-01',
  };
  const article = h('article', [
    h('header', [
      h('h1#title', said('title')),
      h('p.deck#deck', said('deck')),
      h('p.facts', [h('span', 'Nobody'), h('span', 'Edition')]),
      h('p.abstract#abstract', said('abstract')),
    ]),
    ...(await Promise.all(
      sections.map(async (section) => {
        const { file, frontmatter } = section;
        const subtitle = textAt(frontmatter, ['subtitle']);
        return h('section.prose', { dataBuildFile: file.path }, [
          h('h2', { id: anchorOf(file.path) }, textAt(frontmatter, ['title'])),
          ...(subtitle ? [h('p.subtitle', subtitle)] : []),
          ...(await bodyOf(section, pictures)),
        ]);
      }),
    )),
    h('section.notes', { dataBuildWithNotes: '' }, [h('h2#notes', 'Notes'), h('ol')]),
    h('section.colophon', { dataBuildFile: edition.file.path }, [
      h('h2#colophon', 'Colophon'),
      ...(await bodyOf(edition, pictures)),
    ]),
  ]);
  const head = h('head', [
    h('title', said('title')),
    h('link', { rel: 'canonical', href: 'https://example.org/' }),
    h('link', { rel: 'alternate', type: 'text/markdown', href: '/index.md' }),
    h('script', { type: 'application/ld+json' }, JSON.stringify(data)),
  ]);
  const page = h('html', { lang: 'zh-Hant', dataBuildKind: 'essay' }, [head, h('body', [article])]);
  return `<!doctype html>${toHtml(page)}`;
}

/** A text's body as MDX makes it. */
async function bodyOf({ file }: Mdx, pictures: string[]): Promise<ElementContent[]> {
  const source = file.text.replace(/^---\n[^]*?\n---\n/, (head) => head.replaceAll(/[^\n]/g, ' '));
  const { default: Content } = await evaluate(source, {
    Fragment,
    jsx,
    jsxs: jsx,
    remarkPlugins: markdown({ caseIds: () => [], pictures: () => pictures }),
    elementAttributeNameCase: 'html',
  } as Parameters<typeof evaluate>[1]);
  return h(null, Content({}) as unknown as ElementContent).children as ElementContent[];
}

const Fragment = Symbol('what has no tag');

/** What MDX calls for every element: here it makes a tree. */
function jsx(
  type: string | symbol | ((props: object) => unknown),
  { children, ...props }: { children?: ElementContent[] },
): unknown {
  if (typeof type === 'function') return type(props);
  const inside = [children ?? []].flat(9);
  return typeof type === 'string' ? h(type, props, inside) : h(null, inside);
}
