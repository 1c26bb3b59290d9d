import { expect, test } from 'vitest';
import type { Script } from '../../address.ts';
import { refuseUncut } from './uncut.ts';

const page = (body: string) =>
  `<!doctype html><html lang="zh-Hant"><head><title>書</title></head><body>${body}</body></html>`;
const refuse = (body: string, cut: Record<string, string>) =>
  refuseUncut('index.html', page(body), new Map([['zh-Hant' as Script, cut]]));
const CUT = { core: '走得慢', text: '的人散步', more: '', heading: '散步', 'heading-more': '' };

test('a page that shows what was cut is right', () => {
  expect(() => refuse('<h1>散步</h1><p>走得慢的人</p>', CUT)).not.toThrow();
});

test.each([
  ['a character that the manuscript has, and no face', '<p>走得慢的Łukasz</p>', 'Ł'],
  ['one of the interface', '<p>走得慢｜的人</p>', '｜'],
  ['a heading in a character of the text alone', '<h1>慢</h1>', '慢'],
])('%s is refused', (_, body, missing) => {
  expect(() => refuse(body, CUT)).toThrow(`index.html: no glyph was cut for ${missing}`);
});
