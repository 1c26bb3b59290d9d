import type { Fault } from '../../reader/fault.ts';
import { pointIn, type Prose } from '../../reader/prose.ts';

const PARTNER: Record<string, string> = {
  '」': '「',
  '』': '『',
  '）': '（',
  '》': '《',
  '〉': '〈',
};
const BRACKET = /[「」『』（）《》〈〉]/g;

/** Brackets and quotation marks that do not pair up within their paragraph. */
export function proofBrackets(paragraph: Prose): Fault[] {
  const stray = strayIn(paragraph.text);
  if (stray === undefined) return [];
  return [
    {
      ...pointIn(paragraph, stray),
      what: `${paragraph.text[stray]} without its partner`,
      cure: 'Close every bracket in the paragraph that opens it, inner ones first',
    },
  ];
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
