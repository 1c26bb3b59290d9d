import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toXast } from 'hast-util-to-xast';
import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Script } from '../../address.ts';
import type { Chapter } from './chapters.ts';

const ROLES: Partial<Record<Chapter['type'], string>> = {
  chapter: 'doc-chapter',
  appendix: 'doc-appendix',
  colophon: 'doc-colophon',
};

/** A chapter as an EPUB content document. */
export function chapterDocument(script: Script, { title, type, body }: Chapter): string {
  const section = { className: [type], 'epub:type': type, role: ROLES[type] };
  return xhtml(script, title, [h('section', section, body)]);
}

/** An XHTML document, as EPUB 3.3 wants it. */
export function xhtml(script: Script, title: string, body: ElementContent[]): string {
  const html = h(
    'html',
    { lang: script, xmlLang: script, 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
    [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', href: 'style.css' }),
      ]),
      h('body', body),
    ],
  );
  return xml([{ type: 'doctype', name: 'html' }, toXast(html)]);
}

/** An XML document. */
export function xml(nodes: unknown[]): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' };
  const root = { type: 'root', children: [declaration, ...nodes] } as Root;
  return `${toXml(root, { closeEmptyElements: true })}\n`;
}
