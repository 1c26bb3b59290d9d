import type { Change } from './block.ts';

/** A path of Windows, a face made of marks. */
const ODD = /\b[A-Za-z]:\\[\w\\.-]*|(?<!\w)[:;]-[()DP](?!\w)/g;

/** What keeps its marks and may not be meant to. */
export function oddities(text: string): Change[] {
  return [...text.matchAll(ODD)].map(({ index, 0: odd }) => ({
    start: index,
    end: index + odd.length,
    after: odd,
    level: 'asked',
    kind: '標點',
    why: 'looks like a path or a face; its marks stay',
  }));
}
