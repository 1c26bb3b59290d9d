import { ask, type Edit, pointAtOffset } from '../../edit.ts';

type Rule = {
  pattern: RegExp;
  level: 'changed' | 'removed' | 'asked';
  kind: string;
  why: string;
  /** What stands there afterwards; line breaks must stay as many. */
  after: (match: RegExpExecArray) => string;
};

const blank = ([whole]: RegExpExecArray) => whole.replaceAll(/[^\n]/g, '');

/** What Obsidian and Notion write beyond Markdown, in words of Markdown. */
const RULES: Rule[] = [
  {
    pattern: /%%[\s\S]*?%%/g,
    level: 'removed',
    kind: '批注',
    why: 'a comment to oneself',
    after: blank,
  },
  {
    pattern: /<!--[\s\S]*?-->/g,
    level: 'removed',
    kind: '批注',
    why: 'an HTML comment',
    after: blank,
  },
  {
    pattern: /!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g,
    level: 'changed',
    kind: '圖片',
    why: 'a picture of the vault',
    after: ([, name = '']) => `![](<${name}>)`,
  },
  {
    pattern: /\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g,
    level: 'asked',
    kind: '鏈接',
    why: 'a link to a page that is not imported; its words stay',
    after: ([, page = '', words]) => words ?? page,
  },
  {
    pattern: /(?<!!)\[([^\]\n]+)\]\((?!https?:|#)[^)\n]*\.md\)/g,
    level: 'asked',
    kind: '鏈接',
    why: 'a link to a page that is not imported; its words stay',
    after: ([, words = '']) => words,
  },
  {
    pattern: /==([^=\n]+)==/g,
    level: 'changed',
    kind: '強調',
    why: 'highlight becomes emphasis',
    after: ([, words = '']) => `*${words}*`,
  },
  {
    pattern: /(?<=\S)[ \t]*\^[A-Za-z0-9-]+$/gm,
    level: 'removed',
    kind: '塊號',
    why: 'the name of a block',
    after: () => '',
  },
  {
    pattern: /^> \[!\w+\][-+]?[ \t]*(.*)$/gm,
    level: 'changed',
    kind: '引文',
    why: 'a callout becomes a quotation',
    after: ([, title = '']) => (title ? `> ${title}\n>`.replace('\n>', '  ') : '>'),
  },
  {
    pattern: /<aside>([\s\S]*?)<\/aside>/g,
    level: 'changed',
    kind: '引文',
    why: 'an aside becomes a quotation',
    after: ([, body = '']) => body.replaceAll(/^(?=.*\S)/gm, '> '),
  },
];

/** The same text in plain Markdown, line for line, and notes inside the text as notes below it. */
export function dialect(text: string): { text: string; edits: Edit[] } {
  const edits: Edit[] = [];
  let now = text;
  for (const { pattern, level, kind, why, after } of RULES)
    now = now.replace(pattern, (...args) => {
      const match = args.slice(
        0,
        args.findIndex((one) => typeof one === 'number'),
      ) as unknown as RegExpExecArray;
      const offset = args.find((one): one is number => typeof one === 'number') ?? 0;
      const [before] = match;
      const written = after(match);
      const place = pointAtOffset(now, offset);
      if (level === 'asked') edits.push(ask(place, kind, '', `${why}: ${before}`));
      else
        edits.push({
          ...place,
          level,
          kind,
          before: level === 'removed' ? before : '',
          after: '',
          why: `${why}: ${before.slice(0, 40)}`,
        });
      return written;
    });
  return inlineNotes(now, edits);
}

/** `^[…]` becomes a call, its text a note at the end. */
function inlineNotes(text: string, edits: Edit[]) {
  const notes: string[] = [];
  const taken = text.match(/^\[\^[^\]]+\]:/gm)?.length ?? 0;
  const body = text.replace(/\^\[([^\]\n]+)\]/g, (_, words: string) => {
    notes.push(words);
    return `[^${taken + notes.length}]`;
  });
  const below = notes.map((words, index) => `\n\n[^${taken + index + 1}]: ${words}`);
  return { text: body + below.join(''), edits };
}
