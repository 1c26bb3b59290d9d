import type { Change } from './block.ts';

/** What is left of markup: `**` around or beside a mark, the end of a tag. */
export function remnants(text: string): Change[] {
  const found: Change[] = [];
  const removed = (start: number, before: string, why: string) =>
    found.push({
      start,
      end: start + before.length,
      after: '',
      level: 'removed',
      kind: '標記殘餘',
      why,
    });
  for (const { index, 0: whole, 1: mark = '' } of text.matchAll(
    /\*\*([，。、；：？！,.;:?!]+)\*\*/g,
  )) {
    removed(index, '**', 'bold marks around a stop');
    removed(index + 2 + mark.length, whole.slice(-2), 'bold marks around a stop');
  }
  for (const { index, 0: tag } of text.matchAll(
    /(?<![<\w/])\/(?:p|div|span|br|strong|em|section)>/g,
  ))
    removed(index, tag, 'the rest of a tag');
  return found;
}
