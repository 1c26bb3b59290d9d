import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const mark = '<sup><a href="#note-a">1</a></sup>';

test.each([
  [
    'the last two characters stay with their stop',
    '<p>從此易主。</p>',
    '<p>從此<span class="tail">易主。</span></p>',
  ],
  [
    'and with the note that follows',
    `<p>從此易主。${mark}</p>`,
    `<p>從此<span class="tail">易主<span class="half">。</span>${mark}</span></p>`,
  ],
  [
    'a stop before a mark inside the paragraph is halved',
    `<p>他說：「好。」${mark}後來又說不好，誰知道</p>`,
    `<p>他說：「好<span class="half">。」</span>${mark}後來又說不好，誰<span class="tail">知道</span></p>`,
  ],
  [
    'a quotation may stand between the two',
    '<p>他答的是「不」字。</p>',
    '<p>他答的是「<span class="tail">不」字。</span></p>',
  ],
  ['two characters alone are no tail', '<p>易主。</p>', '<p>易主。</p>'],
  [
    'an interpunct is glued to the name before it',
    '<p>馬克斯·韋伯其人</p>',
    '<p>馬克斯<span class="mid">·</span>韋伯<span class="tail">其人</span></p>',
  ],
  ['a short heading is left alone', '<h2>大廠病</h2>', '<h2>大廠病</h2>'],
  [
    'a long heading breaks between words only',
    '<h1>大模型團隊與科技大廠如何相處</h1>',
    '<h1><span class="word">大模型</span><span class="word">團隊</span><span class="word">與科技</span><span class="word">大廠</span><span class="word">如何</span><span class="word">相處</span></h1>',
  ],
])('%s', (_, html, set) => {
  expect(typeset(html)).toBe(set);
});

test('adds no character and loses none', () => {
  const html = `<p>甲，「乙·丙」。${mark}<em>丁</em>戊己。</p><h3>從一句話說起的一個長標題</h3>`;
  const plain = (s: string) => s.replace(/<[^>]*>/g, '');
  expect(plain(typeset(html))).toBe(plain(html));
});
