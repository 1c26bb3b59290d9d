import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { enterAll, printLedger } from '../../ledger/enter.ts';
import { describe } from '../../reader/fault.ts';
import { proofParagraphs } from './paragraphs.ts';

const FIRST = '沙漏裡裝的是乾沙，量的是它自己，流完了要有人把它倒過來。';
const SECOND = '水鐘一晝夜差幾分鐘，冬天還要生火，免得水凍在壺裡不肯走。';
const OTHER = '日晷陰天不走，夜裡也不走，只好同蠟燭輪班。';

const essay = (body: string, more: Record<string, string> = {}) =>
  manuscript({ 'essay/10-a.mdx': `---\ntitle: 甲\n---\n\n${body}\n`, ...more });

/** The ledger of an essay, with some changes. */
const ledgerOf = (body: string, change: (ledger: { retired: object }) => void = () => {}) => {
  const { ledger } = enterAll(essay(body));
  change(ledger);
  return { 'anchors.json': printLedger(ledger) };
};
const faultsOf = (body: string, ledger: Record<string, string>) =>
  proofParagraphs(essay(body, ledger)).map((fault) => describe(fault));

test('paragraphs that the ledger keeps, moved and mended, are no fault', () => {
  const ledger = ledgerOf(`${FIRST}\n\n${SECOND}`);
  expect(faultsOf(`${SECOND.replace('冬天', '冷天')}\n\n${FIRST}`, ledger)).toEqual([]);
});

test('what is new is said once for each run of it', () => {
  expect(faultsOf(`${FIRST}\n\n${SECOND}\n\n${OTHER}`, ledgerOf(FIRST))).toEqual([
    'content/essay/10-a.mdx:7:1  the paragraph 「水鐘一晝夜差幾分」 and 1 after it are not in the ledger. Run "npm run anchors", which keeps the address for ever.',
  ]);
});

test('what is gone is named at its line in the ledger', () => {
  expect(faultsOf(FIRST, ledgerOf(`${FIRST}\n\n${OTHER}`))).toEqual([
    expect.stringMatching(
      /^content\/anchors\.json:10:5 {2}the paragraph "a-2" is gone\. Run "npm run anchors"/,
    ),
  ]);
});

test('what may be an old one is asked', () => {
  const half = `${OTHER.slice(0, 12)}，後來換了機械鐘，再後來是石英鐘。`;
  expect(faultsOf(half, ledgerOf(OTHER))).toEqual([
    'content/essay/10-a.mdx:5:1  the paragraph 「日晷陰天不走夜裡」 may be "a-1" of the ledger, much changed. Run "npm run anchors", which asks.',
  ]);
});

test.each([
  ['is back', { 'a-1': 'a' }, '"a-1" is in the text again. Run "npm run anchors"'],
  ['leads nowhere', { 'a-2': 'z' }, '"a-2" leads nowhere: there is no "z"'],
  ['leads in a circle', { 'a-2': 'a-2' }, '"a-2" leads in a circle'],
])('a retired paragraph that %s', (_, retired, fault) => {
  const ledger = ledgerOf(`${FIRST}\n\n${OTHER}`, (all) => {
    all.retired = { 'a-2': 'a', ...retired };
  });
  expect(faultsOf(FIRST, ledger)).toEqual([expect.stringContaining(fault)]);
});
