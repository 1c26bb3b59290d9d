import { describe } from '../manuscript/reader/fault.ts';
import { type Edit, LEVELS, type Level } from './edit.ts';
import type { Imported } from './manuscript.ts';

const NAMES: Record<Level, string> = {
  repaired: '修復',
  changed: '更改',
  removed: '刪去',
  asked: '請定奪',
};

const number = (count: number) => count.toLocaleString('en');
const quoted = (text: string) => `「${text.replaceAll('\n', '⏎').replaceAll(/[`\p{Cc}]/gu, '')}」`;
const short = (text: string, length = 60) =>
  [...text].length > length ? `${[...text].slice(0, length).join('')}…` : text;

function kindsOf(edits: readonly Edit[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind} ${count}`)
    .join(' · ');
}

/** One thing done, as one line: where it stands now, what, why, in which sentence, and where it stood. */
function lineOf(source: string, edit: Edit): string {
  const { line, column, kind, before, after, why, candidates = [], level } = edit;
  const from = `${source}:${line}:${column}`;
  const was = before && quoted(short(before));
  const done = after ? `${quoted(short(before))} → ${quoted(short(after))}` : was;
  return [
    edit.section?.replace(/^essay\//, '') ?? from,
    kind,
    level === 'asked' ? was : done,
    why,
    candidates.map((one) => quoted(short(one, 30))).join(' '),
    edit.sentence && edit.sentence !== before ? quoted(edit.sentence) : '',
    edit.section ? `（${from}）` : '',
  ]
    .filter(Boolean)
    .join('　');
}

/** The summary on the screen. */
export function summary(imported: Imported, out: string): string {
  const {
    source,
    edits,
    balance,
    sections,
    paragraphs,
    characters,
    encoding,
    damaged,
    reproduced,
  } = imported;
  const of = (level: Level) => edits.filter((edit) => edit.level === level);
  const replay = damaged > 0 ? `　重演損壞：${damaged}行中${reproduced}行與原稿逐字相同` : '';
  return [
    `導入 ${source}（${encoding}）→ ${out}/essay/ ${sections}節 ${paragraphs}段 ${number(characters)}字　原稿 ${number(balance.input)}字 = 留 ${number(balance.kept)} + 修 ${number(balance.repaired)} + 改 ${number(balance.changed)} + 刪 ${number(balance.removed)} + 問 ${number(balance.asked)}`,
    ...LEVELS.map(
      (level) =>
        `${NAMES[level]}　${of(level).length} 處　${kindsOf(of(level))}${level === 'repaired' ? replay : ''}`,
    ),
    ...of('asked').map((edit) => `  ${lineOf(source, edit)}`),
  ].join('\n');
}

/** import-report.md: every edit; what is asked is a box to tick. */
export function printReport(imported: Imported, out: string): string {
  const { source, edits, names, faults } = imported;
  const list = (level: Level) =>
    edits
      .filter((edit) => edit.level === level)
      .map((edit) => `- ${level === 'asked' ? '[ ] ' : ''}${lineOf(source, edit)}`);
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
  return [
    `# 導入 ${source}`,
    '',
    ...summary(imported, out)
      .split('\n')
      .slice(0, 1 + LEVELS.length)
      .flatMap((line) => [line, '']),
    ...part(NAMES.asked, list('asked')),
    ...part(
      '校對所見',
      faults.map((fault) => `- [ ] ${describe(fault)}`),
    ),
    ...part(NAMES.repaired, list('repaired')),
    ...part(NAMES.removed, list('removed')),
    ...part(NAMES.changed, list('changed')),
    ...part(
      '或可立為案例的名字',
      names.map(({ name, count }) => `- ${name}　${count}次`),
    ),
  ].join('\n');
}

/** The questions of a report that nobody has ticked. */
export const openIn = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('- [ ] '));
