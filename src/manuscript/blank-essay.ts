import { enterAll, printLedger } from './ledger/enter.ts';
import { manuscriptOf } from './reader/manuscript.ts';
import type { TextFile } from './reader/text-file.ts';

/**
 * The files of an essay that says nothing yet and builds at once, their paths below its folder.
 *
 * @param date the day on which it appears, ISO
 */
export function blankEssay(date: string): TextFile[] {
  const files = [
    {
      path: 'site.yaml',
      text: `# What belongs to this essay and to no other. The shape is in src/content.config.ts.
key: my-essay
kind: own
author: 作者
editor: 編者
`,
    },
    {
      path: 'edition.mdx',
      text: `---
title: 題目
deck: 一句話的副題
abstract: 一兩句話，說這篇文章講什麼。
date: ${date}
---

這裡寫版本說明：文章從哪裡來，字句由誰負責。
`,
    },
    {
      path: 'essay/10-first-section.mdx',
      text: `---
title: 第一節
gist: 一句話，說這一節講什麼。
---

一個段落寫成一行。註號跟在句號後面。[^first]

[^first]: 註釋寫在文件末尾。
`,
    },
  ];
  const { ledger } = enterAll(
    manuscriptOf(
      '',
      files.map(({ path, text }) => ({ path: `/${path}`, text })),
    ),
  );
  return [...files, { path: 'anchors.json', text: printLedger(ledger) }];
}
