import { toString } from 'mdast-util-to-string';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { settlePictures } from './pictures.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const image = (alt = '灯', title?: string): PhrasingContent => ({
  type: 'image',
  url: 'lamp.png',
  alt,
  ...(title && { title }),
});
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** The paragraphs after pictures were settled, a picture as its alt text in brackets, and what was said. */
function settled(...children: Paragraph[]) {
  const root: Root = { type: 'root', children };
  const said = settlePictures(root).map(({ level, why }) => `${level}: ${why}`);
  const shown = (node: PhrasingContent) =>
    node.type === 'image' ? `[${node.alt}]` : node.type === 'break' ? '/' : toString(node);
  return {
    said,
    lines: root.children.map((node) => (node as Paragraph).children.map(shown).join('')),
  };
}

test.each(['▲ 门口的灯', '图1 门口的灯', '圖：門口的燈', '图片来源：网络'])(
  'a line below a picture is its caption: %s',
  (caption) => {
    const { lines, said } = settled(paragraph(image()), paragraph(text(caption)));
    expect(lines).toEqual([`[灯]/${caption}`]);
    expect(said).toEqual([`changed: the caption joined to its picture: ${caption}`]);
  },
);

test.each(['图10年前拍的', '图书馆的灯', '灯亮着'])('another line stays: %s', (line) => {
  expect(settled(paragraph(image()), paragraph(text(line))).lines).toEqual(['[灯]', line]);
});

test('a caption without a picture above stays', () => {
  const lines = ['灯亮着', '图1 门口的灯'];
  expect(settled(...lines.map((line) => paragraph(text(line)))).lines).toEqual(lines);
});

test('pictures among words stand below them, each by itself', () => {
  const { lines, said } = settled(paragraph(text('甲'), image('一'), text('乙'), image('二')));
  expect(lines).toEqual(['甲乙', '[一]', '[二]']);
  expect(said).toEqual(['changed: a picture among words stands below them']);
});

test('a title is a caption', () => {
  expect(settled(paragraph(image('灯', '门口的灯'))).lines).toEqual(['[灯]/门口的灯']);
});

test.each(['', '图片', 'image'])('a picture without words is asked about: %j', (alt) => {
  const { lines, said } = settled(paragraph(image(alt)));
  expect(lines).toEqual(['[]']);
  expect(said).toEqual(['asked: no alt text: say in a few words what lamp.png shows']);
});
