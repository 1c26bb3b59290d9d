import type { TextFile } from '../../manuscript/reader/text-file.ts';
import { chanceFrom } from '../support/sample.ts';

// Manuscripts by chance: everything that Markdown and MDX have for an author, in any order and nesting,
// well-formed or nearly so.

/** Characters that are one thing in every word, and some that depend on theirs. */
const HAN =
  '天地人山水風雨日月星沙漏鐘曆書春夏秋冬來去長短高低東西南北乾後著裡臺髮發麵只干里並升𠮷堃';
const LATIN = [
  'Nokia',
  'iOS',
  'O(n)',
  '3.5',
  '1,100',
  'GPT-4',
  '12:30',
  'Llanfairpwllgwyngyll',
  'v2',
];

/** The pictures that a text may show. */
export const PICTURES = ['clock.png', 'clock.dark.png', 'bell.jpg'];

/** A manuscript of two sections, their paths below its folder; the same for the same seed. */
export function manuscriptByChance(seed: number): TextFile[] {
  const chance = chanceFrom(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const some = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + below(most - least + 1) }, make);
  /** Now and then: what is odd stands beside much that is not. */
  const seldom = (share: number) => chance() < share;

  let labels = 0;
  let ids = 0;
  let notes: string[] = [];

  const han = (most = 8) => some(1, most, () => one([...HAN])).join('');
  const latin = () => one(LATIN);

  /** Calls a note, which gets its text at the end of the section. */
  function call(depth: number): string {
    const label = `n-${++labels}`;
    notes.push(noteOf(label, depth + 1));
    return seldom(0.2) ? `[^${label}]${han()}[^${label}]` : `[^${label}]`;
  }

  function noteOf(label: string, depth: number): string {
    const first = seldom(0.1) ? picture() : line(depth);
    const rest = seldom(0.3)
      ? some(1, 2, () =>
          one([
            () => line(depth),
            () => list(1),
            () => table(),
            () => fence(),
            () => picture(),
            () => `> ${line(depth)}`,
          ])(),
        )
      : [];
    const indented = rest.map((block) => block.replaceAll(/^(?=.)/gm, '    '));
    return [`[^${label}]: ${first}`, ...indented].join('\n\n');
  }

  const INLINE: ((depth: number) => string)[] = [
    () => han(),
    () => `${han()}${one([...'，。、；：！？'])}${han()}`,
    () => `${han()}${latin()}${han()}`,
    () => `${han()}**${han()}**${one(['', '，', '。'])}`,
    () => `${han()}*${han()}*`,
    () => `${han()}~~${han()}~~`,
    () => `${han()}***${han()}***${han()}`,
    () => `「${han()}『${han()}』${han()}」`,
    () => `《${han()}〈${han()}〉》（${han()}）`,
    () => `${han()}\`${one([han(), latin(), `${han()}, "${han()}"`, '<b>{x}</b>'])}\``,
    () => `${han()}[${han()}](https://example.org/${below(99)})`,
    () => `${han()}https://example.org/a_b/${below(99)}。${han()}`,
    () => `約${below(9)}0~${below(9)}9萬${han()}`,
    () => `${han()}<kbd>${han()}</kbd>`,
    () => `${han()}<ruby>${han(2)}<rt>${han(2)}</rt></ruby>`,
    () => `${han()}<b>${han()}</b><sub>2</sub>`,
    () => `<span translate="no">${han()}</span>`,
    () => `${han()}<cite lang="en">The Clock</cite>`,
    () => `${han()}&copy;${han()}&#x51F8;&amp;&lt;`,
    () => `${han()}\\*${han()}\\_\\{${han()}\\}\\[\\]`,
    () => `${han()}${one(['*', '_', '~', '|', '$', '@', '=', '+', '&', '%', '/', '^'])}${han()}`,
    () => `${han()}……${han()}——${han()}`,
    () => `${han()}<br />${han()}`,
    () => `${han()}\\\n${han()}`,
    (depth) => (depth < 2 ? `${han()}。${call(depth)}` : han()),
    (depth) => (depth < 2 ? `${han()}${call(depth)}${one(['，', ''])}${han()}` : han()),
  ];
  const line = (depth: number): string => some(1, 4, () => one(INLINE)(depth)).join('');

  function list(depth: number): string {
    const ordered = seldom(0.4);
    const loose = seldom(0.3) ? '\n\n' : '\n';
    const item = (_: unknown, nth: number) => {
      const mark = ordered ? `${nth + 1}.` : '-';
      const below1 = depth < 3 && seldom(0.25) ? `\n${list(depth + 1)}` : '';
      const more = seldom(0.1)
        ? `\n\n${one([() => line(2), () => fence(), () => picture()])()}`
        : '';
      const inside = `${line(depth)}${below1}${more}`;
      return `${mark} ${inside.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length + 1)}`)}`;
    };
    return Array.from({ length: 1 + below(4) }, item).join(loose);
  }

  function table(): string {
    const columns = 1 + below(4);
    const cell = () =>
      one([
        () => han(),
        () => latin(),
        () => `**${han()}**`,
        () => `\`${han()}\``,
        () => `${han()}\\|${han()}`,
        () => '',
      ])();
    const row = () =>
      `| ${Array.from({ length: columns + (seldom(0.01) ? 1 : 0) }, cell).join(' | ')} |`;
    const rule = Array.from({ length: columns }, () => one(['---', '---:', ':-:', ':--']));
    return [row(), `| ${rule.join(' | ')} |`, ...some(0, 3, row)].join('\n');
  }

  const fence = () =>
    `\`\`\`${one(['', '', 'ts', 'ts title'])}\n${some(1, 3, () => `${one(['', '  ', '    '])}${han()} = "${latin()}"; // ${han()}`).join('\n')}\n\`\`\``;

  const picture = () => {
    const caption = seldom(0.5) ? ` "${han()}，${han()}。"` : '';
    return `![${han()}](../pictures/${one(['clock.png', 'bell.jpg'])}${caption})`;
  };

  const quote = () =>
    some(1, 3, () =>
      one([() => line(1), () => line(1), () => list(2), () => fence(), () => table()])(),
    )
      .join('\n\n')
      .replaceAll(/^/gm, '> ');

  const heading = () =>
    `<h3 id="h-${++ids}${one([...'abc'])}">${han()}${seldom(0.2) ? `<em>${han()}</em>` : ''}</h3>`;

  const BLOCKS: (() => string)[] = [
    () => line(0),
    () => line(0),
    () => line(0),
    () => line(0),
    heading,
    () => list(0),
    table,
    quote,
    fence,
    picture,
    () => `<blockquote>\n${han()}\n</blockquote>`,
    () => `<dl><dt>${han()}</dt><dd>${han()}</dd></dl>`,
    () => `<ul>\n<li>${han()}</li>\n<li>\n\n${line(1)}\n\n</li>\n</ul>`,
    () => `<h4 id="h-${++ids}d">${han()}</h4>`,
    () => '---',
    () => `{/* remark */}`,
    () => `<p lang="zh-Hans">只有</p>`,
  ];
  /** What an author may do by mistake, or bring from elsewhere. */
  const ODD: (() => string)[] = [
    () => `- [ ] ${han()}`,
    () => `# ${han()}`,
    () => `${han()}\n===`,
    () => `${han()}\n---`,
    () => `[${han()}][x${below(9)}]`,
    () => `[x]: https://example.org "${han()}"`,
    () => `[${han()}](https://example.org "${han()}")`,
    () => `\`\`\`${han()}\n${han()}\n\`\`\``,
    () => `${han()}  \n${han()}`,
    () => `${han()}\n${han()}`,
    () => `　　${han()}`,
    () => `    ${han()}`,
    () => `\t${han()}`,
    () => `${below(99)}. ${han()}`,
    () => `${below(9)}) ${han()}`,
    () => `+ ${han()}`,
    () => `| ${han()} |`,
    () => `: ${han()}`,
    () => `${han()}{${han()}}`,
    () => `${han()}<${han()}`,
    () => `${han()}<!-- ${han()} -->`,
    () => `<small>${han()}</small>${han()}`,
    () => `<span class="facts">${han()}</span>${han()}`,
    () => `<div>${han()}</div>`,
    () => `<details><summary>${han()}</summary>${han()}</details>`,
    () => `![${han()}](https://example.org/a.png)`,
    () => `${han()}![${han()}](../pictures/bell.jpg)`,
    () => `[^n-${below(labels + 2)}]${han()}`,
    () => `[^orphan]: ${han()}`,
    () => `> [^q-${++labels}]: ${han()}\n\n${han()}[^q-${labels}]`,
    () => `$$${han()}$$`,
    () => `import ${han()}`,
    () => `<https://example.org>`,
    () => `${han()} ${latin()}`,
    () => `${han()},${han()}`,
    () => `${han()}**${han()}`,
    () => `[${han()}](#nowhere)`,
    () => `<a id="x-${++ids}y"></a>${han()}`,
    () => `&nbsp;${han()}`,
    () => `${han()}\u200b${han()}`,
  ];

  const section = (anchor: string, nth: number): TextFile => {
    notes = [];
    const blocks = some(1, 9, () => one(seldom(0.015) ? ODD : BLOCKS)());
    // A section has a paragraph; what else it has may stand before it or behind.
    blocks.splice(below(blocks.length + 1), 0, `${han()}。`);
    const body = [...blocks, ...notes].join('\n\n');
    const subtitle = seldom(0.2) ? `subtitle: ${han()}\n` : '';
    return {
      path: `essay/${nth}0-${anchor}.mdx`,
      text: `---\ntitle: ${han()}\n${subtitle}gist: ${han()}。\n---\n\n${body}\n`,
    };
  };
  return [
    { path: 'site.yaml', text: 'key: chance\nkind: own\nauthor: 佚名\neditor: 佚名\n' },
    {
      path: 'edition.mdx',
      text: `---\ntitle: ${han()}\ndeck: ${han()}\nabstract: ${han()}。\ndate: 2026-01-01\n---\n\n${line(2)}\n`,
    },
    section('first', 1),
    section('second', 2),
  ];
}
