import { FONT_SIZE, widthOf, WIDTH } from './svg.ts';

/** For the tests: the words of a drawing with the box that they are thought to take. */
type Label = { words: string; left: number; right: number; top: number; bottom: number };

const TOKEN =
  /<(?<close>\/)?(?<name>[a-z]+)(?<list>(?: [a-zA-Z-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(?<empty>\/)?>|(?<text>(?:[^<>&]|&(?:amp|lt|gt|quot);)+)/y;
const ATTRIBUTE = / (?<key>[a-zA-Z-]+)="(?<value>[^"]*)"/g;
const MEANING: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => MEANING[name] ?? '');

/**
 * Reads a drawing as strictly as an XML parser would.
 *
 * @throws when it is not well-formed, or an attribute or an id stands twice
 */
export function labels(svg: string): Label[] {
  const open: string[] = [];
  const ids = new Set<string>();
  const found: Label[] = [];
  let at = { x: 0, y: 0, anchor: 0 };
  let words: string[] = [];
  let extra = 0;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < svg.length;) {
    const start = TOKEN.lastIndex;
    const { groups } = TOKEN.exec(svg) ?? {};
    if (!groups) throw new Error(`Not well-formed: ${svg.slice(start, start + 80)}`);
    const { close, name = '', list = '', empty, text } = groups;
    if (text !== undefined) {
      words.push(plain(text));
      continue;
    }
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      if (name === 'text') {
        const wide = widthOf(words.join('')) + extra;
        const left = at.x - wide * at.anchor;
        const box = {
          left,
          right: left + wide,
          top: at.y - FONT_SIZE * 0.88,
          bottom: at.y + FONT_SIZE * 0.12,
        };
        found.push({ words: words.join(' '), ...box });
      }
      continue;
    }
    const pairs = [...list.matchAll(ATTRIBUTE)].map(
      ({ groups: { key = '', value = '' } = {} }) => [key, plain(value)] as const,
    );
    const attributes = new Map(pairs);
    const id = attributes.get('id');
    if (attributes.size < pairs.length || (id !== undefined && ids.has(id)))
      throw new Error(`<${name}${list}>: an attribute or id stands twice`);
    if (id !== undefined) ids.add(id);
    if (name === 'text') {
      const anchor = { middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? ''] ?? 0;
      at = { x: Number(attributes.get('x')), y: Number(attributes.get('y')), anchor };
      words = [];
      extra = 0;
    }
    extra += Number(attributes.get('dx') ?? 0);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> stays open`);
  return found;
}

/** What is wrong with the labels: outside the drawing, or one upon another. */
export function misplaced(svg: string): string[] {
  const all = labels(svg);
  const height = Number(/viewBox="0 0 343 (\S+)"/.exec(svg)?.[1]);
  const air = 0.1; // numbers are rounded to a tenth
  const outside = all.filter(
    ({ left, right, top, bottom }) =>
      left < -air || right > WIDTH + air || top < 0 || !(bottom <= height),
  );
  const upon = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} × ${other.words}`),
  );
  return [...outside.map(({ words }) => `${words} is outside`), ...upon];
}
