import { expect, test } from 'vitest';
import { caseWords, glossaryOf, headingsOf, placeOf, shownWords } from './shown-words.ts';

const file = (path: string, text: string) => ({ path, text });
const manuscript = {
  site: file('content/site.yaml', 'key: essay'),
  edition: file('edition.mdx', '題'),
  sections: [
    file(
      '10-a.mdx',
      'title: 引言\nglossary:\n  錢鍾書: 钱锺书\n\n<h3 id="b">病在先天</h3>\n\n正文',
    ),
  ],
  cases: [file('nokia.mdx', 'name: 諾基亞\naliases: [塞班]\nnote: 一句\n\n長文')],
  figures: [file('nokia.yaml', 'title: 市值')],
  sources: file('sources.yaml', 'x:\n  title: 不見\n  publisher: 新華社'),
  ledger: file('anchors.json', '{}'),
  names: file('content/names.yaml', ''),
};
const words = shownWords(manuscript, [file('A.astro', '<h2 id="notes">註釋</h2>\n<p>{name}</p>')]);

test('keeps what the pages show, line by line', () => {
  const text = words.map((word) => word.text).join('');
  for (const shown of ['正文', '諾基亞', '一句', '新華社', '註釋']) expect(text).toContain(shown);
  for (const hidden of ['塞班', '長文', '不見', '钱']) expect(text).not.toContain(hidden);
});

test('and what the pages of the cases show beyond', () => {
  const text = caseWords(manuscript)
    .map((word) => word.text)
    .join('');
  for (const shown of ['長文', '不見', '一句', '市值']) expect(text).toContain(shown);
  expect(text).not.toContain('塞班');
});

test('knows what is set as a heading', () => {
  const headings = headingsOf(words);
  for (const heading of ['引言', '病在先天', '註釋']) expect(headings).toContain(heading);
  expect(headings).not.toContain('正文');
});

test('names the place of a character', () => {
  expect(placeOf('華', words)).toBe('sources.yaml:3');
  expect(placeOf('龘', words)).toBe('no file of ours');
});

test('reads the glossary', () => {
  expect(glossaryOf(manuscript.sections)).toEqual([['錢鍾書', '钱锺书']]);
});
