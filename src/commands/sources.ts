import { readManuscript } from '../integrations/manuscript.ts';

// Prints every source: grade, how far it was checked, and the cases that cite it.

const { sources, cases } = await readManuscript(new URL('../../', import.meta.url));
const field = (block: string, name: string) =>
  new RegExp(`^ {2}${name}: '?(.*?)'?$`, 'm').exec(block)?.[1] ?? '';

const rows = sources.text
  .split(/^(?=[a-z0-9-]+:$)/m)
  .filter((block) => /^[a-z0-9-]+:$/m.test(block))
  .map((block) => {
    const id = block.slice(0, block.indexOf(':'));
    const cited = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
    return {
      source: id,
      grade: field(block, 'grade'),
      checked: field(block, 'checked'),
      date: field(block, 'date'),
      'cited by': cases
        .filter(({ text }) => cited.test(text))
        .map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''))
        .join(', '),
    };
  });
console.table(rows);
