/**
 * The quotation marks of one block by depth, not by shape: the outermost “”, within them ‘’, and so
 * in turn (GB/T 15834—2011, 4.8). Curly doubles count, so that 「他說“好”」 nests too. A mark that
 * closes nothing keeps its own shape's level. ASCII quotes, apostrophes and 《》 are left alone.
 */
export function quotes(block: string): string {
  let depth = 0;
  return block.replace(/[「」『』“”]/g, (mark) => {
    if ('「『“'.includes(mark)) return depth++ % 2 === 0 ? '“' : '‘';
    if (depth > 0) return --depth % 2 === 0 ? '”' : '’';
    return mark === '』' ? '’' : '”';
  });
}
