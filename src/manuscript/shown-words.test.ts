import { expect, test } from 'vitest';
import { manuscript } from '../tests/support/manuscript.ts';
import { caseWords, essayWords, pointOfCharacter } from './shown-words.ts';

const files = manuscript({
  'edition.mdx': '---\ntitle: 書名\n---\n',
  'essay/10-a.mdx':
    '---\ntitle: 引言\nglossary:\n  錢鍾書: 钱锺书\n---\n\n<h3 id="b">病在先天</h3>\n\n正文`碼`<i translate="no">乾</i>',
  'cases/nokia.mdx': '---\nname: 諾基亞\naliases: [塞班]\nnote: 一句\n---\n\n長文',
  'figures/nokia.yaml': 'title: 市值',
  'sources.yaml': 'x:\n  title: 不見\n  publisher: 新華社',
});
const joined = (words: { text: string }[]) => words.map(({ text }) => text).join('\n');
const essay = essayWords(files);
const cases = caseWords(files);

test('keeps what the essay’s page shows', () => {
  const text = joined(essay.prose);
  for (const shown of ['正文', '諾基亞', '一句', '新華社']) expect(text).toContain(shown);
  for (const hidden of ['塞班', '長文', '不見', '钱', '碼']) expect(text).not.toContain(hidden);
  expect(joined(essay.verbatim)).toBe('碼\n乾');
});

test('and what the pages of the cases show beyond', () => {
  const text = joined(cases.prose);
  for (const shown of ['長文', '不見', '一句', '市值']) expect(text).toContain(shown);
  expect(text).not.toContain('塞班');
});

test('knows what is set as a heading', () => {
  expect(joined(essay.headings).split('\n')).toEqual(['書名', '引言', '病在先天']);
  expect(joined(cases.headings)).toBe('諾基亞');
});

test('names the place of a character', () => {
  expect(pointOfCharacter('華', essay.prose)).toEqual({
    file: 'content/sources.yaml',
    line: 3,
    column: 15,
  });
  expect(pointOfCharacter('龘', essay.prose)).toBeUndefined();
});
