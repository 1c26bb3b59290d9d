import { lengthOf, pointAtOffset } from '../edit.ts';
import { Refusal } from '../refusal.ts';

/** What decoders write for bytes that they could not read, and memory that nobody filled. */
const DESTROYED = /(?:锟斤拷|錕斤拷)+|(?:烫烫烫|燙燙燙|屯屯屯)+|\ufffd+/g;

/** Throws a Refusal where characters are gone that nothing brings back, naming every place. */
export function refuseDestroyed(text: string, file: string): void {
  const found = [...text.matchAll(DESTROYED)];
  if (found.length === 0) return;
  const places = found.map(({ index, 0: trace }) => {
    const { line, column } = pointAtOffset(text, index);
    const times = lengthOf(trace) / 3;
    const gone = /斤拷/.test(trace) ? ` (${times} to ${times * 2})` : '';
    return `${file}:${line}:${column} ${trace.slice(0, 3)} stands for characters that are gone${gone}.`;
  });
  throw new Refusal(
    [
      ...places,
      'Get the text again from its source, or mark the gap with […] and import again.',
    ].join('\n'),
  );
}
