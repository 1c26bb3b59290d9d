import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { importManuscript } from './manuscript.ts';
import { Refusal } from './refusal.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { split: 'h2', strip: false, today: '2026-11-28' } as const;

async function imported(name: string, options: { strip?: boolean } = {}) {
  const path = `src/import/fixtures/${name}`;
  const { files, edits, faults, balance } = await importManuscript(readFileSync(path), path, {
    ...OPTIONS,
    ...options,
  });
  const essay = files.filter((file) => file.path.startsWith('essay/'));
  const text = essay.map((file) => file.text.replace(/^---\n[^]*?\n---\n\n/, '')).join('\n');
  const said = edits.map(({ level, why, before }) => `${level}: ${why} ${before}`).join('\n');
  const { kept, repaired, changed, removed, asked, input } = balance;
  expect(kept + repaired + changed + removed + asked).toBe(input);
  // A picture is kept and asked about; the proof wants its file, and a paragraph for it.
  const lacking = /^(?:there is no picture|a picture with)/;
  expect(faults.filter(({ what }) => !lacking.test(what))).toEqual([]);
  return { text, said, files, anchors: essay.map(({ path: one }) => one) };
}

const SENTENCE = '孵化之後再放手，諾基亞輸了。';

test('a shifted line that words do not decide stays as it is, and is asked about with candidates', async () => {
  const line = '大廠因?yàn)槿硕啵月?';
  const { edits, files, reproduced } = await importManuscript(Buffer.from(line), 'a.txt', OPTIONS);
  const [asked] = edits.filter(({ kind }) => kind === '損壞');
  expect(asked).toMatchObject({ level: 'asked', before: line.slice(3) });
  expect(asked?.candidates).toContain('為人多，所以慢。');
  expect(files.find(({ path }) => path.startsWith('essay/'))?.text).toMatch(`\n${line}\n`);
  expect(reproduced).toBe(0);
});

test('readings that are meant stay, and go by flag', async () => {
  const { text, said } = await imported('03-real-pinyin.txt');
  expect(text).toContain('重（chóng）耳在外而安。重量、重要、重新都不讀這個音。');
  expect(text).toContain('行長（háng zhǎng）說：長城（Great Wall）很長。');
  expect(said).toContain('1 of 4 重 carries a reading');
  const stripped = await imported('03-real-pinyin.txt', { strip: true });
  expect(stripped.text).toContain('重耳在外而安。');
  expect(stripped.text).toContain('行長說：長城（Great Wall）很長。');
});

test('UTF-8 that was read as GBK', async () => {
  const { text, said } = await imported('04-utf8-as-gbk.txt');
  expect(text).toBe('孵化之後再放手，諾基亞輸了\n');
  expect(said).toContain('asked: the last character lost 2 bytes');
});

test('what is destroyed is refused, with every place', async () => {
  const path = 'src/import/fixtures/05-kunjinkao.txt';
  const run = importManuscript(readFileSync(path), path, OPTIONS);
  await expect(run).rejects.toThrow(Refusal);
  await expect(run).rejects.toThrow(
    '05-kunjinkao.txt:1:6 锟斤拷 stands for characters that are gone (2 to 4).',
  );
});

test('UTF-8 that was read as cp1252', async () => {
  expect((await imported('06-utf8-as-cp1252.txt')).text).toBe(`${SENTENCE}\n`);
});

test.each(['07a-big5.txt', '07b-gb18030.txt', '07c-utf16le-bom.txt'])(
  'the bytes of %s',
  async (name) => {
    const { text } = await imported(name);
    expect(text).toBe(`${SENTENCE.repeat(6)}${name.startsWith('07b') ? '𠮷' : ''}\n`);
  },
);

test('a page of WeChat', async () => {
  const { text, said, files, anchors } = await imported('08-wechat.html');
  expect(anchors).toEqual(['essay/10-da-chang-bing.mdx']);
  expect(text).toContain('諾基亞輸了，[^1]市值只剩**十分之一左右。**');
  expect(text).toContain('[^1]: 財新：https://example.com/nokia');
  expect(text).toContain('![](../pictures/picture-1.png "▲ 圖為舊總部")');
  expect(said).toContain('asked: no alt text');
  expect(said).toContain('https://mmbiz.qpic.cn/a/640?wx_fmt=png');
  for (const removed of ['— END —', '点击下方卡片关注我们', 'var a=1', '.x{color:red}'])
    expect(said).toMatch(new RegExp(`^removed: .*${RegExp.escape(removed)}`, 'm'));
  const edition = files.find(({ path }) => path === 'edition.mdx')?.text;
  expect(edition).toContain('title: 大模型團隊與大廠');
  expect(edition).toContain('author: 白熊觀察員');
});

test('a Word document', async () => {
  const { text, said, files, anchors } = await imported('09-word.docx');
  expect(anchors).toEqual(['essay/10-yin-yan.mdx', 'essay/20-da-chang-bing.mdx']);
  expect(files.find(({ path }) => path === 'edition.mdx')?.text).toContain('title: 大廠與團隊');
  expect(text).toContain('諾基亞的故事[^1]人人都知道，*重點*在這裡。');
  expect(text).toContain('[^1]: 見《財新》2013年報道。');
  expect(text).toContain('手敲的縮進。插入的字\n\n重耳在外。');
  expect(said).toContain('1 deletions dropped: 删掉的字');
  expect(said).toContain('asked: a bold line taken as a heading: 一、大厂病');
  expect(said).toContain('removed: the reading above 重 chóng');
});

test('a note of Obsidian', async () => {
  const { text, said } = await imported('10-obsidian.md');
  expect(text).toContain('見那個故事和。');
  expect(text).toContain('\n\n![](../pictures/picture.png)\n\n');
  expect(text).toContain('*要點*在此。');
  expect(text).toContain('> 原話');
  expect(text).toContain('[^2]: 出處存疑。');
  expect(text).toContain('[^n]: 第一段。\n\n    第二段。');
  expect(text).not.toMatch(/p1|給自己/);
  expect(said).toContain('%% 给自己的话 %%');
});

test('a page of Notion', async () => {
  const { text, said, files, anchors } = await imported('11-notion.md');
  expect(anchors).toEqual(['essay/10-da-chang-bing.mdx']);
  expect(files.find(({ path }) => path === 'edition.mdx')?.text).toMatch(
    /date: 2023-08-01[^]*author: 某人/,
  );
  expect(text).toContain('> 💡 只有一句提示');
  expect(text).toContain('折疊\n\n裡面的一段。\n\n子頁');
  expect(said).toContain('no alt text');
});

test('script and marks', async () => {
  const { text, said } = await imported('12-script-and-marks.txt');
  expect(text.split('\n\n')).toEqual([
    '頭髮長了，皇后和後來的人說：12:30在https://a.cn/?x=1,2見，共1,000人（約3%）。',
    '他說「幹部要幹活，別說『We did nothing wrong, but somehow, we lost.』」',
    'C:\\data\\a.txt裡的key: value，不要改；表情:-)也不要改。',
    '公里、里程、這裡、鐘錶、一見鍾情、乾坤、幹部、餅乾。\n',
  ]);
  expect(said).toContain('asked: looks like a path or a face');
});

test('prose that looks like code stays prose', async () => {
  const { text } = await imported('13-mdx-hostile.txt');
  expect(text).toContain('\\{大括號} 和 \\<尖括號> 和a\\<b');
  expect(text).toContain('&#x69;mport x from y');
});
