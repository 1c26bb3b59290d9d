import { expect, test, vi } from 'vitest';
import { docx, note, paragraph, run } from './fixtures/docx.ts';
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

/** A small Word document with a title, headings, dots for emphasis and a footnote. */
const DOCX = docx(
  [
    paragraph(run('散步'), 'a3'),
    paragraph(run('出門'), '1'),
    paragraph(
      `${run('走得慢的人先看见花')}${note(2)}${run('，走得')}${run('快', '<w:em w:val="dot"/>')}${run('的人先看见车。')}`,
    ),
    paragraph(run('他说“两个人走的是同一条街”。')),
    paragraph(run('回家'), '1'),
    paragraph(run('门口的灯亮着，散步就结束了。')),
  ],
  { 2: paragraph(run('花在左边。')) },
);

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
  expect(await essay(DOCX, 'a.docx')).toEqual(markdown);
  const plain = Object.fromEntries(
    Object.entries(markdown).map(([path, text]) => [path, text.replaceAll('*', '')]),
  );
  expect(await essay(Buffer.from(TEXT), 'a.txt')).toEqual(plain);
});
