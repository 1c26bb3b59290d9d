import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { proofAnchors } from './anchors.ts';

const yaml = '---\ntitle: 引言\n# a comment, no heading\n---\n\n';
const faultsOf = (...sections: [path: string, text: string][]) =>
  proofAnchors(sections.map(([path, text]) => mdx(yaml + text, path))).map(
    ({ file, line, what }) => `${file}:${line} ${what}`,
  );

test('anchors of their own are no fault', () => {
  expect(
    faultsOf(
      ['10-a.mdx', '甲#1 # 乙\n\n<h3 id="b">病</h3>'],
      ['20-c2.mdx', '<h3 class="x" id="king-of-phones">王</h3>'],
    ),
  ).toEqual([]);
});

test.each([
  ['two headings of one section', '<h3 id="b">甲</h3>\n\n<h3 id="b">乙</h3>', 8, '10-a.mdx', 'b'],
  ['a heading and its section', '<h3 id="a">甲</h3>', 6, '10-a.mdx', 'a'],
  ['a heading and the page', '甲\n\n<h3 id="notes">乙</h3>', 8, 'the page itself', 'notes'],
  [
    'a heading and a part of every page',
    '<h3 id="progress">乙</h3>',
    6,
    'the page itself',
    'progress',
  ],
  ['behind another attribute', '<h3 class="x" id="twin">乙</h3>', 6, 'the page itself', 'twin'],
])('a taken anchor: %s', (_, text, line, other, id) => {
  expect(faultsOf(['10-a.mdx', text])).toEqual([
    `10-a.mdx:${line} anchor "${id}" is taken by ${other}`,
  ]);
});

test('a taken anchor: in two sections, and two sections', () => {
  expect(faultsOf(['10-a.mdx', '<h3 id="b">甲</h3>'], ['20-b.mdx', ''], ['30-a.mdx', ''])).toEqual([
    '20-b.mdx:1 anchor "b" is taken by 10-a.mdx',
    '30-a.mdx:1 anchor "a" is taken by 10-a.mdx',
  ]);
});

test.each(['病在先天', 'König', 'King', 'a_b', 'a--b', '-a', ''])('no link carries "%s"', (id) => {
  expect(faultsOf(['10-a.mdx', `甲\n\n<h3 id="${id}">乙</h3>`])).toEqual([
    `10-a.mdx:8 anchor "${id}" is not ASCII kebab-case`,
  ]);
});

test.each(['note-nokia', 'call-nokia', 'part-2'])('the build makes ids like "%s"', (id) => {
  expect(faultsOf(['10-a.mdx', `甲\n\n<h3 id="${id}">乙</h3>`])).toEqual([
    `10-a.mdx:8 anchor "${id}" looks like a made one`,
  ]);
});

test.each(['## 病在先天', '###### 病', '<h3>病</h3>', '<h3 data-id="b">病</h3>'])(
  'no anchor: %s',
  (heading) => {
    expect(faultsOf(['10-a.mdx', `甲\n\n${heading}`])).toEqual([
      '10-a.mdx:8 a heading has no hand-made anchor',
    ]);
  },
);

test('a section whose file has no anchor for a name stops at once', () => {
  expect(() => faultsOf(['10-引言.mdx', ''])).toThrow('10-引言.mdx: name it NN-anchor.mdx');
});
