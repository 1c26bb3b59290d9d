import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Script } from '../../address.ts';
import type { Chapter } from './chapters.ts';
import { xhtml } from './xhtml.ts';

/** The navigation document: chapters, below them their sub-headings, or the chapters of an appendix. */
export function navDocument(script: Script, title: string, chapters: Chapter[]): string {
  const entries: { link: Element; below: Element[] }[] = [];
  for (const { file, title: name, type, nested, body } of chapters) {
    const link = h('a', { href: file }, name);
    if (nested) entries.at(-1)?.below.push(h('li', [link]));
    else entries.push({ link, below: type === 'chapter' ? subHeadings(file, body) : [] });
  }
  const landmark = (type: string, file = '', name = '') =>
    h('li', [h('a', { 'epub:type': type, href: file }, name)]);
  const first = chapters.find(({ type }) => type === 'chapter');
  return xhtml(script, title, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', title),
      h(
        'ol',
        entries.map(({ link, below }) =>
          h('li', below.length > 0 ? [link, h('ol', below)] : [link]),
        ),
      ),
    ]),
    h('nav', { 'epub:type': 'landmarks', hidden: true }, [
      h('ol', [landmark('toc', '#toc', title), landmark('bodymatter', first?.file, first?.title)]),
    ]),
  ]);
}

function subHeadings(file: string, body: Chapter['body']): Element[] {
  return selectAll('section > h2[id]', h('section', body)).map((heading) =>
    h('li', [h('a', { href: `${file}#${heading.properties['id']}` }, toString(heading))]),
  );
}
