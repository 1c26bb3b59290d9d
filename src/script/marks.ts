/** Marks that come in pairs and nest, the outermost written as the first of `written`. */
interface Nesting {
  readonly opening: string;
  readonly closing: string;
  /** Outermost, then within it, and so in turn. */
  readonly written: readonly [outer: string, inner: string];
}

/** GB/T 15834—2011, 4.8: “ outermost, ‘ within. Curly doubles count: 「他說“好”」 nests too. */
const QUOTATIONS: Nesting = { opening: '「『“', closing: '」』”', written: ['“”', '‘’'] };

/** GB/T 15834—2011, 4.13: the title of whatever has one in 《》, and 〈〉 only within it. */
const TITLES: Nesting = { opening: '《〈', closing: '》〉', written: ['《》', '〈〉'] };

/**
 * The quotation marks and title marks of one block as the mainland sets them: by depth, not by
 * shape. A mark that closes nothing keeps its own shape's level. ASCII quotes and apostrophes are
 * left alone.
 */
export const marks = (block: string): string =>
  [QUOTATIONS, TITLES].reduce((text, nesting) => nest(text, nesting), block);

function nest(block: string, { opening, closing, written: [outer, inner] }: Nesting): string {
  const either = new RegExp(`[${opening}${closing}]`, 'g');
  let depth = 0;
  return block.replace(either, (mark) => {
    const opens = opening.includes(mark);
    const level = opens ? depth++ : depth > 0 ? --depth : '』〉'.includes(mark) ? 1 : 0;
    return (level % 2 === 0 ? outer : inner).charAt(opens ? 0 : 1);
  });
}
