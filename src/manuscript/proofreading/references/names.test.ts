import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofNames } from './names.ts';

const faultsOf = (names: string) =>
  proofNames(
    manuscript({
      'names.yaml': `# 名字\n\n${names}\n`,
      'essay/10-a.mdx': '諾基亞、360和諾和諾德',
    }),
  ).map(describe);

test('a spelling of two names is a fault of the second, however it is written', () => {
  expect(
    faultsOf(
      "諾基亞:\n  spellings: [Nokia, 諾記]\n'360':\n  spellings: []\n諾和諾德:\n  spellings: [Novo Nordisk,\n    诺记]",
    ),
  ).toEqual([
    'content/names.yaml:7:1  "諾和諾德" shares a spelling with "諾基亞": 诺记. Keep it where it is most at home, or join the two names.',
  ]);
});

test('a name may be spelled in two ways that fold to one', () => {
  expect(faultsOf('諾基亞:\n  spellings: [诺基亚, NOKIA, Nokia]')).toEqual([]);
});

test('a name that no text holds', () => {
  expect(faultsOf('摩托羅垃: { spellings: [] }')).toEqual([
    'content/names.yaml:3:1  no text names "摩托羅垃". Take it out, or mend its spelling.',
  ]);
});
