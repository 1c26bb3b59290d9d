import type { Fault, File } from './fault.ts';

const PARTNER: Record<string, string> = {
  '」': '「',
  '』': '『',
  '）': '（',
  '》': '《',
  '〉': '〈',
};
const OPENING = new Set(Object.values(PARTNER));

/** Brackets and quotation marks that do not pair up within their paragraph, which is one line. */
export function proofBrackets({ path, text }: File): Fault[] {
  return text.split('\n').flatMap((paragraph, index) => {
    const stray = strayIn(paragraph);
    return stray === undefined
      ? []
      : [
          {
            file: path,
            line: index + 1,
            what: `${stray} without its partner`,
            cure: 'Close every bracket in the paragraph that opens it, inner ones first',
          },
        ];
  });
}

function strayIn(paragraph: string): string | undefined {
  const open: string[] = [];
  for (const character of paragraph) {
    if (OPENING.has(character)) open.push(character);
    else if (character in PARTNER && open.pop() !== PARTNER[character]) return character;
  }
  return open[0];
}
