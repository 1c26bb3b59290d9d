import { expect, test } from 'vitest';
import { mdx, placed } from '../../tests/support/manuscript.ts';
import { proofCharacters } from '../proofreading/words/characters.ts';
import { proseOf } from '../reader/prose.ts';
import { toString } from 'mdast-util-to-string';

test('what is beside an e-mail address keeps its place', () => {
  const { body } = mdx('文&\n\n寄a&amp;b*文*c\\_d@b.cn收\n');
  const [, paragraph] = body.children;
  const places = 'children' in paragraph! ? paragraph.children : [];
  expect(places.map((node) => [toString(node), node.position?.start.column])).toEqual([
    ['寄a&b', 1],
    ['文', 9],
    ['c_d@b.cn', 12],
    ['收', 21],
  ]);
});

test('a fault beside an e-mail address is named where it stands', () => {
  const faults = proseOf(mdx('文\n\n寄a@b.cn，後 来\n')).flatMap(proofCharacters);
  expect(faults.map(placed)).toEqual(['3:11 Simplified character 来 in Traditional text']);
});

test('an escaped note’s mark before an e-mail address stays words', () => {
  expect(toString(mdx('文後來「1./？、（1,000（里面&\n\n文\\[^x]廠？a\\@b.cn\n').body)).toContain(
    '文[^x]廠',
  );
});
