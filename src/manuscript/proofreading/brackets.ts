import { proseOf } from './characters.ts';
import { type Fault, type File, lineAt } from './fault.ts';

const PARTNER: Record<string, string> = {
  '」': '「',
  '』': '『',
  '）': '（',
  '》': '《',
  '〉': '〈',
};
const BRACKET = /[「」『』（）《》〈〉]/g;

/** Lines up to an empty one, a list's or frontmatter's next entry, or the text of a note. */
const PARAGRAPH = /\S.*?(?=\n\s*(?:\n|- |[\w-]+:\s|---|\[\^)|$)/gs;

/** Brackets and quotation marks that do not pair up within their paragraph. */
export function proofBrackets({ path, text }: File): Fault[] {
  return [...proseOf(text).matchAll(PARAGRAPH)].flatMap(({ index, 0: paragraph }) => {
    const stray = strayIn(paragraph);
    return stray === undefined
      ? []
      : [
          {
            file: path,
            line: lineAt(text, index + stray),
            what: `${paragraph[stray]} without its partner`,
            cure: 'Close every bracket in the paragraph that opens it, inner ones first',
          },
        ];
  });
}

/** The offset of the first bracket that has no partner, or the partner of another. */
function strayIn(paragraph: string): number | undefined {
  const open: { bracket: string; index: number }[] = [];
  for (const { index, 0: bracket } of paragraph.matchAll(BRACKET)) {
    const partner = PARTNER[bracket];
    if (!partner) open.push({ bracket, index });
    else if (open.pop()?.bracket !== partner) return index;
  }
  return open[0]?.index;
}
