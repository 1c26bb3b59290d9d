import { expect, test } from 'vitest';
import { manuscript } from '../../tests/support/manuscript.ts';
import { enterAll, printLedger } from './enter.ts';

const [A, B, C] = [
  '沙漏裡裝的是乾沙，量的是它自己，流完了要有人把它倒過來。',
  '水鐘一晝夜差幾分鐘，冬天還要生火，免得水凍在壺裡不肯走。',
  '日晷陰天不走，夜裡也不走，只好同蠟燭輪班。',
] as const;

/** Enters texts one after another, each over the ledger of the one before, and tells of the last. */
function entered(...bodies: string[]) {
  let text = '';
  let last;
  for (const body of bodies) {
    last = enterAll(
      manuscript({
        'essay/10-a.mdx': `---\ntitle: 甲\n---\n\n${body}\n`,
        'cases/x.mdx': '---\nname: 例\n---\n\n例子。\n',
        'anchors.json': text,
      }),
    );
    text = printLedger(last.ledger);
  }
  if (!last) throw new Error('nothing was entered');
  const { blocks, doubts } = last.addresses;
  return { keys: blocks.map(({ key }) => key), doubts, retired: last.ledger.retired };
}

test('a first text is numbered in its order, a case on a page of its own', () => {
  expect(entered(`${A}\n\n- 甲\n- 乙\n\n${B}`).keys).toEqual([
    'a-1',
    'a-1-1',
    'a-1-2',
    'a-2',
    'x#text-1',
  ]);
});

test('what is put before or between moves no number, and is numbered on', () => {
  expect(entered(`${A}\n\n${B}`, `${C}\n\n${B}\n\n${A}`).keys).toEqual([
    'a-3',
    'a-2',
    'a-1',
    'x#text-1',
  ]);
});

test('of a parted paragraph the larger part keeps the address', () => {
  expect(entered(A + B + C, `${C}\n\n${A}${B}`).keys).toEqual(['a-2', 'a-1', 'x#text-1']);
});

test('of joined ones the smaller leads to the other, and is itself again when they are parted', () => {
  const joined = entered(`${A}\n\n${C}`, A + C);
  expect(joined).toMatchObject({ keys: ['a-1', 'x#text-1'], retired: { 'a-2': 'a-1' } });
  const parted = entered(`${A}\n\n${C}`, A + C, `${A}\n\n${C}`);
  expect(parted).toMatchObject({ keys: ['a-1', 'a-2', 'x#text-1'], retired: {} });
});

test('one that is gone leads to its section, and no other takes its number', () => {
  expect(entered(`${A}\n\n${B}`, A)).toMatchObject({ retired: { 'a-2': 'a' } });
  expect(entered(`${A}\n\n${B}`, A, `${A}\n\n${C}`).keys).toEqual(['a-1', 'a-3', 'x#text-1']);
});

test('a passage that stands in the text twice keeps both addresses', () => {
  expect(entered(`${A}\n\n${B}\n\n${A}`, `${B}\n\n${A}\n\n${A}`).keys.slice(0, 3)).toEqual([
    'a-2',
    'a-1',
    'a-3',
  ]);
});
