import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { importManuscript } from './manuscript.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { split: 'h2', strip: false, today: '2026-11-28' } as const;

const TEXT = `散步

1出門

走得慢的人先看见花[1]，走得快的人先看见车。

他说“两个人走的是同一条街”。

2回家

门口的灯亮着，散步就结束了。

参考资料

[1] 花在左边。
`;
const MARKDOWN = `# 散步

## 出門

走得慢的人先看见花[^1]，走得*快*的人先看见车。

他说“两个人走的是同一条街”。

## 回家

门口的灯亮着，散步就结束了。

[^1]: 花在左边。
`;
const HTML = `<!doctype html><html><head><title>散步</title></head><body><h1>散步</h1><h2>出門</h2><p>走得慢的人先看见花<sup>[1]</sup>，走得<em>快</em>的人先看见车。</p><p>他说“两个人走的是同一条街”。</p><h2>回家</h2><p>门口的灯亮着，散步就结束了。</p><p>参考资料</p><p>[1] 花在左边。</p></body></html>`;

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const O = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006';

/** A small Word document with a title, headings, dots for emphasis and a footnote. */
function docx(): Uint8Array {
  const body = [
    paragraph(run('散步'), 'a3'),
    paragraph(run('出門'), '1'),
    paragraph(
      `${run('走得慢的人先看见花')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，走得')}${run('快', '<w:em w:val="dot"/>')}${run('的人先看见车。')}`,
    ),
    paragraph(run('他说“两个人走的是同一条街”。')),
    paragraph(run('回家'), '1'),
    paragraph(run('门口的灯亮着，散步就结束了。')),
  ].join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${P}/relationships"><Relationship Id="r1" Type="${O}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${P}/relationships"><Relationship Id="r1" Type="${O}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${O}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('花在左边。'))}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

async function essay(bytes: Uint8Array, name: string) {
  const { files, faults } = await importManuscript(bytes, name, OPTIONS);
  expect(faults).toEqual([]);
  return Object.fromEntries(
    files.filter(({ path }) => path.startsWith('essay/')).map(({ path, text }) => [path, text]),
  );
}

test('one essay in three formats gives the same sections, notes and emphasis; plain text has no emphasis', async () => {
  const markdown = await essay(Buffer.from(MARKDOWN), 'a.md');
  expect(markdown).toEqual({
    'essay/10-chu-men.mdx':
      '---\ntitle: 出門\ngist: 走得慢的人先看見花，走得快的人先看見車。\n---\n\n走得慢的人先看見花，[^1]走得*快*的人先看見車。\n\n他說「兩個人走的是同一條街」。\n\n[^1]: 花在左邊。\n',
    'essay/20-hui-jia.mdx':
      '---\ntitle: 回家\ngist: 門口的燈亮著，散步就結束了。\n---\n\n門口的燈亮著，散步就結束了。\n',
  });
  expect(await essay(Buffer.from(HTML), 'a.html')).toEqual(markdown);
  expect(await essay(docx(), 'a.docx')).toEqual(markdown);
  const plain = Object.fromEntries(
    Object.entries(markdown).map(([path, text]) => [path, text.replaceAll('*', '')]),
  );
  expect(await essay(Buffer.from(TEXT), 'a.txt')).toEqual(plain);
});
