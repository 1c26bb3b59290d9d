import { visit } from 'unist-util-visit';
import type { Fault } from '../../reader/fault.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';

/** `**` that Markdown reads as words, not as bold, because its partner is missing or touches no word. */
export function proofLeftovers({ file, body }: Mdx): Fault[] {
  const faults: Fault[] = [];
  visit(body, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const source = file.text.slice(start, position?.end.offset ?? start);
    for (const { index } of source.matchAll(/(?<!\\)\*\*/g))
      faults.push({
        ...pointAt(file, start + index),
        what: '** that makes nothing bold',
        cure: String.raw`Remove it, or write \*\* where the asterisks are meant`,
      });
  });
  return faults;
}
