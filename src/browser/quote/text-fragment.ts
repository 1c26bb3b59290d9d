/** Where a quotation stands in a text, in code points. */
export type Span = { start: number; end: number };

/** 字 that a directive quotes at most; longer passages are named by their beginning and end. */
const WHOLE = 40;
const EDGE = 12;
/** 字 before the passage that tell it from others like it. */
const CONTEXT = 10;

/**
 * The text directive that leads to a passage (WICG Scroll to Text Fragment): `start`, or `start,end`
 * where the passage is long or a note's mark stands in it, with a `prefix-,` where the text has it
 * more than once. Cut between words, since browsers match whole words only.
 *
 * @param text the text as shown, blocks parted by `\n`, marks of notes as `\u0000`
 */
export function textDirective(text: string, span: Span): string {
  const characters = [...text];
  const cuts = wordCuts(characters);
  const start = cuts.findLast((cut) => cut <= span.start) ?? 0;
  const end = cuts.find((cut) => cut >= span.end) ?? characters.length;
  const passage = characters.slice(start, end).join('').trim();
  const parts = passage.split(/[\n\0]+/).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const terms =
    parts.length === 1 && [...passage].length <= WHOLE
      ? [passage]
      : [edge(first, 1), edge(last, -1)];
  const again = text.indexOf(terms[0] ?? '') !== text.lastIndexOf(terms[0] ?? '');
  const prefix = again ? before(characters, cuts, start) : '';
  const suffix = again && !prefix ? after(characters, cuts, end) : '';
  const directive = terms.map(encode);
  if (prefix) directive.unshift(`${encode(prefix)}-`);
  if (suffix) directive.push(`-${encode(suffix)}`);
  return `text=${directive.join(',')}`;
}

/** The words at one end of a part: about as many as `EDGE`, never half a word. */
function edge(part: string, step: 1 | -1): string {
  const characters = [...part];
  const cuts = wordCuts(characters);
  if (characters.length <= EDGE) return part;
  const cut =
    step === 1
      ? cuts.find((at) => at >= EDGE)
      : cuts.findLast((at) => at <= characters.length - EDGE);
  return step === 1 ? characters.slice(0, cut).join('') : characters.slice(cut).join('');
}

/** The words before the passage in its block. */
function before(characters: string[], cuts: number[], start: number): string {
  const from = cuts.find((cut) => cut >= start - CONTEXT) ?? start;
  return (
    characters
      .slice(from, start)
      .join('')
      .split(/[\n\0]/)
      .at(-1) ?? ''
  );
}

/** The words after it, for one that begins its block. */
function after(characters: string[], cuts: number[], end: number): string {
  const to = cuts.findLast((cut) => cut <= end + CONTEXT) ?? end;
  return (
    characters
      .slice(end, to)
      .join('')
      .split(/[\n\0]/)[0] ?? ''
  );
}

/** Offsets between words, in code points, the ends included. */
function wordCuts(characters: string[]): number[] {
  const cuts = [0];
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    characters.join(''),
  ))
    cuts.push((at += [...segment].length));
  return cuts;
}

/** A hyphen and a comma are signs of the directive itself. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
