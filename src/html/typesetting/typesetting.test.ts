import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { TYPESETTING } from '../passes.ts';

const typeset = (html: string) =>
  passed(`<article>${html}</article>`, ...TYPESETTING).replace(/^<article>|<\/article>$/g, '');

/** `|` a soft hyphen, `~` one for short lines, `/` a place to break, `:` one for short lines. */
const SIGNS: Record<string, string> = {
  shy: '|',
  'shy short': '~',
  break: '/',
  'break short': ':',
};
const partedText = (html: string) =>
  typeset(html).replace(
    /<span class="(shy|break|shy short|break short)"><\/span>/g,
    (_, name) => SIGNS[name]!,
  );

test.each([
  ['where a name joins two words', 'DeepMind與ChatGPT', 'Deep|Mind與Chat|GPT'],
  ['by the patterns', 'Transformer', 'Trans|former'],
  ['never a short word', 'Meta、OpenAI、iPhone', 'Meta、Open|AI、iPhone'],
  ['by the exceptions', 'Baixiong42、Baixiong', 'Baixiong42、Bai|xiong'],
  ['in short lines only, a name', 'Google、Googleplex', 'Goo~gle、Google|plex'],
  ['in short lines only, a name and its number', 'FM365、V2', 'FM:365、V2'],
  ['before the dot of an address', '265.com、3.5', '265/.com、3.5'],
  ['in no address', 'example.com/research、@research', 'example/.com/research、@research'],
  ['in no code', '<code>research</code>', '<code>research</code>'],
  ['in English', '<i lang="en">research</i>', '<i lang="en">re|search</i>'],
  ['in no other language', '<i lang="id">Research</i>', '<i lang="id">Research</i>'],
])('a long Latin word is parted %s', (_, words, wanted) => {
  const [before, after] = ['<section class="prose"><p>', '。</p></section>'];
  expect(partedText(`${before}${words}${after}`)).toBe(`${before}${wanted}${after}`);
});

test('no word is parted in what is set ragged, or in a heading', () => {
  for (const html of [
    '<section class="colophon"><p>research</p></section>',
    '<section class="notes"><p>research</p></section>',
    '<p class="abstract">research</p>',
    '<section class="prose"><h3>Research</h3></section>',
  ])
    expect(typeset(html)).toBe(html);
});

const mark = '<sup class="ref"><a href="#note-a">1</a></sup>';

test.each([
  [
    'the last two characters stay with their stop',
    '<p>從此易主。</p>',
    '<p>從此<span class="tail">易主。</span></p>',
  ],
  [
    'and with the note that follows',
    `<p>從此易主。${mark}</p>`,
    `<p>從此<span class="tail">易主<span class="half stop">。</span>${mark}</span></p>`,
  ],
  [
    'a bracket before a mark is halved',
    `<p>他說：「好。」${mark}後來又說不好，誰知道</p>`,
    `<p>他說：「好。<span class="half">」</span>${mark}後來又說不好，誰<span class="tail">知道</span></p>`,
  ],
  [
    'a line may break after a mark, before figures, too',
    `<p>投過一次，${mark}2021年<em>又投</em>。${mark}<a href="#">Azure</a>是誰的？${mark}${mark}獨家的</p>`,
    `<p>投過一次<span class="half stop">，</span>${mark}<span class="break"></span>2021年<em>又投</em><span class="half stop">。</span>${mark}<span class="break"></span><a href="#">Azure</a>是誰的<span class="half stop">？</span>${mark}${mark}獨<span class="tail">家的</span></p>`,
  ],
  [
    'a quotation may stand between the two',
    '<p>他答的是「不」字。</p>',
    '<p>他答的是「<span class="tail">不」字。</span></p>',
  ],
  [
    'a number stays with its last character, in a link, too',
    '<p>見<small><a href="#">新華社，2023年8月</a>。</small></p>',
    '<p>見<small><a href="#">新華社，2023年<span class="tail">8月</span></a>。</small></p>',
  ],
  [
    'the space between Han and Latin stands behind a linked name',
    '<p>見<a class="name" href="#">iPhone</a>與<a class="name" href="#">王慧文</a>2023年</p>',
    '<p>見<a class="name" href="#">iPhone</a><span class="gap"></span>與<a class="name" href="#">王慧文</a><span class="gap"></span>2023年</p>',
  ],
  [
    'no block of words ends in one character',
    '<ul><li>見<a href="#">甲乙丙</a>，未存檔。</li><li><a href="#">甲乙丙</a></li></ul><table><tr><td>嚴選獨立出去。<p><a href="#">甲</a></p></td></tr></table><dl><dd>說得通。</dd></dl>',
    '<ul><li>見<a href="#">甲乙丙</a>，未<span class="tail">存檔。</span></li><li><a href="#">甲乙丙</a></li></ul><table><tbody><tr><td>嚴選獨立<span class="tail">出去。</span><p><a href="#">甲</a></p></td></tr></tbody></table><dl><dd>說<span class="tail">得通。</span></dd></dl>',
  ],
  ['two characters alone are no tail', '<p>易主。</p>', '<p>易主。</p>'],
  [
    'an interpunct is glued to the name before it',
    '<p>馬克斯·韋伯其人</p>',
    '<p>馬克斯<span class="mid">·</span>韋伯<span class="tail">其人</span></p>',
  ],
  ['a short heading is left alone', '<h2>大廠病</h2>', '<h2>大廠病</h2>'],
  [
    'Latin letters are not tracked with the Han of a heading',
    '<h2>談Llama 2</h2>',
    '<h2>談<span class="latin">Llama 2</span></h2>',
  ],
])('%s', (_, html, set) => {
  expect(typeset(`<section class="prose">${html}</section>`)).toBe(
    `<section class="prose">${set}</section>`,
  );
});

test('adds no character and loses none', () => {
  const html = `<p>甲，「乙·丙」。${mark}<em>丁</em>戊己。</p><h3>從一句話說起的一個長標題</h3>`;
  const plain = (s: string) => s.replace(/<[^>]*>/g, '');
  expect(plain(typeset(html))).toBe(plain(html));
});

test.each([
  '大模型團隊|與科技大廠|如何相處',
  '大模型時代的|大廠打法',
  '「我們沒有|做錯什麼，|但我們輸了」',
  '英偉達|與微軟的|新高',
  '2023年|夏天的|開放潮',
  'Google|收購|DeepMind',
])('a long heading breaks between phrases only: %s', (phrases) => {
  const words = phrases.split('|').map((phrase) => `<span class="word">${phrase}</span>`);
  const set = typeset(`<h1>${phrases.replaceAll('|', '')}</h1>`);
  expect(set.replace(/<span class="latin">(.*?)<\/span>/g, '$1')).toBe(
    `<h1>${words.join('')}</h1>`,
  );
});
