import { expect, test } from 'vitest';
import { markAliases } from './retired-anchors.ts';

const alias = (old: string, successor: string) => ({ old, successor });

test('begins what took the place with the old anchors', () => {
  expect(markAliases('<h2 id="b">乙</h2>', [alias('a', 'b'), alias('z', 'b')])).toBe(
    '<h2 id="b"><a id="a"></a><a id="z"></a>乙</h2>',
  );
  expect(markAliases('<ol><li id="note-b"><p>乙</p></li></ol>', [alias('note-a', 'note-b')])).toBe(
    '<ol><li id="note-b"><a id="note-a"></a><p>乙</p></li></ol>',
  );
});

test('stays inside the cells of a row', () => {
  expect(
    markAliases('<table><tbody><tr id="c02"> <td>乙</td></tr></tbody></table>', [
      alias('c01', 'c02'),
    ]),
  ).toBe('<table><tbody><tr id="c02"> <td><a id="c01"></a>乙</td></tr></tbody></table>');
});

test('leaves a page alone that has no such anchor', () => {
  expect(markAliases('<p>甲 &amp; 乙</p>', [])).toBe('<p>甲 &amp; 乙</p>');
  expect(markAliases('<p id="x">甲</p>', [alias('a', 'b')])).toBe('<p id="x">甲</p>');
});
