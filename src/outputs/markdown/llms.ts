import type { Facts } from './page.ts';

/** A page of the map: what its head says, and where its Markdown lies. */
type Entry = { facts: Facts; address: string };

type Map = { essay: Entry; whole: string; cases: Entry[]; others: Entry[]; twin: Entry[] };

/** The map of the site for machines that read (llmstxt.org): what there is, in Traditional, as Markdown. */
export function llms({ essay, whole, cases, others, twin }: Map): string {
  const { title, description, author, editor, published, modified } = essay.facts;
  const credit = `作者：${author}。${editor ? `編者：${editor}。` : ''}`;
  const line = ({ facts, address }: Entry) =>
    `- [${facts.title}](${address}): ${facts.description}`;
  const section = (heading: string, lines: string[]) =>
    lines.length > 0 ? [`## ${heading}\n\n${lines.join('\n')}`] : [];
  return `${[
    `# ${title}`,
    `> ${description}`,
    `${credit}${published}發表，${modified}修訂。引用時請用每頁開頭的url；註的標籤是它在那一頁的錨，[^note-x]即url#note-x。`,
    ...section('正文', [
      `- [${title}](${essay.address}): 正文和註釋`,
      `- [全部合為一份](${whole}): 正文、註釋${cases.length > 0 ? '、案例、更正' : ''}`,
    ]),
    ...section('案例', cases.map(line)),
    ...section('其他', others.map(line)),
    ...section('Optional', twin.map(line)),
  ].join('\n\n')}\n`;
}
