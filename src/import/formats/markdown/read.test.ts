import { expect, test, vi } from 'vitest';
import { importedBody } from '../../fixtures/imported.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) => importedBody(text, 'a.md');

test.each([
  ['见[链接](https://a.cn/x)。', '見[鏈接](https://a.cn/x)。'],
  ['见[链接][1]。\n\n[1]: https://a.cn/x "题"', '見[鏈接](https://a.cn/x)。'],
  ['**「粗」**字和*斜*字', '**「粗」**字和*斜*字'],
  ['10~20万和30~40万', '10\\~20萬和30\\~40萬'],
  [
    '| 名 | 数 |\n| -- | --: |\n| 甲,乙 | **1** |',
    '| 名   |     數 |\n| --- | ----: |\n| 甲，乙 | **1** |',
  ],
  ['> 引文\n>\n> > 内层', '> 引文\n>\n> > 內層'],
  ['1. 一\n2. 二\n   - 内', '1. 一\n2. 二\n   - 內'],
  ['代码`a,国`不变', '代碼`a,国`不變'],
  ['外[^a]。\n\n[^a]: 中[^b]。\n[^b]: 内。', '外。[^a]\n\n[^a]: 中。[^b]\n\n[^b]: 內。'],
])('%s', async (text, body) => {
  expect(await read(text)).toMatchObject({ body, faults: [] });
});

test.each([
  ['见[页](b.md)。', '見頁。', 'asked: a link to a page that is not imported; its words stay'],
  ['见[裡](#yi)。', '見裡。', 'asked: a link that leads nowhere here; its words stay: #yi'],
  [
    '见[外](../x.html)。',
    '見外。',
    'asked: a link that leads nowhere here; its words stay: ../x.html',
  ],
  ['<b>粗</b>字', '\\<b>粗\\</b>字', 'asked: HTML in Markdown is kept as text: <b>'],
  ['- [x] 做了\n- 没做', '- 做了\n- 沒做', 'removed: [x] the box of a task'],
])('what is not kept is said: %s', async (text, body, word) => {
  const { body: found, said } = await read(text);
  expect(found).toBe(body);
  expect(said.join('\n')).toContain(word);
});

const LAMP = new Uint8Array([1, 2, 3]);
const beside = (path: string) => (path === 'pics/灯.png' ? LAMP : undefined);

test('a picture that lies beside the text comes with it, its title as the caption', async () => {
  const text = '![灯](pics/%E7%81%AF.png "门口,的灯")\n\n文字。';
  const { body, pictures, faults } = await importedBody(text, 'a.md', beside);
  expect(body).toBe('![灯](../pictures/picture.png "門口，的燈")\n\n文字。'.replace('灯', '燈'));
  expect(pictures).toEqual([{ path: 'pictures/picture.png', bytes: LAMP }]);
  expect(faults).toEqual([]);
});

test('a picture that is missing is asked for, and stands by itself', async () => {
  const { body, said, faults } = await read('文字![灯](lamp.png)后面');
  expect(body).toBe('文字後面\n\n![燈](../pictures/lamp.png)');
  expect(said).toContain(
    'asked: not found beside the text: save it by hand as pictures/lamp.png: lamp.png',
  );
  expect(faults).toEqual(['there is no picture ../pictures/lamp.png']);
});

test('no picture is fetched', async () => {
  const { said, pictures } = await importedBody(
    '灯。\n\n![灯](https://a.cn/pics/灯.png)',
    'a.md',
    () => LAMP,
  );
  expect(said.join('\n')).toContain('save it by hand as pictures/picture.png: https://a.cn');
  expect(pictures).toEqual([]);
});
