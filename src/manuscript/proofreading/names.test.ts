import { expect, test } from 'vitest';
import { proofNames } from './names.ts';

const fileOf = (...names: string[]) => ({
  path: 'content/names.yaml',
  text: `# 名字\n\n${names.join('\n')}\n`,
});

test('a spelling of two names is a fault of the second, however it is written', () => {
  const file = fileOf(
    '諾基亞:\n  spellings: [Nokia, 諾記]',
    "'360':\n  spellings: []",
    '諾和諾德:\n  spellings: [Novo Nordisk,\n    诺记]',
  );
  expect(proofNames(file)).toEqual([
    {
      file: 'content/names.yaml',
      line: 7,
      what: '"諾和諾德" shares a spelling with "諾基亞": 诺记',
      cure: 'Keep it where it is most at home, or join the two names',
    },
  ]);
});

test('a name may be spelled in two ways that fold to one', () => {
  expect(proofNames(fileOf('諾基亞:\n  spellings: [诺基亚, NOKIA, Nokia]'))).toEqual([]);
});
