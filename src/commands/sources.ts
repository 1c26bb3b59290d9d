import { readManuscript } from '../manuscript/read.ts';
import { citationsIn, idOf } from '../manuscript/proofreading/references.ts';

// Prints every source: grade, how far it was checked, and the cases that cite it.

const { sources, cases } = await readManuscript(new URL('../../', import.meta.url));
const citations = citationsIn(cases);
const field = (block: string, name: string) =>
  new RegExp(`^ {2}${name}: '?(.*?)'?$`, 'm').exec(block)?.[1] ?? '';

const rows = sources.text
  .split(/^(?=[a-z0-9-]+:$)/m)
  .filter((block) => /^[a-z0-9-]+:$/m.test(block))
  .map((block) => {
    const id = block.slice(0, block.indexOf(':'));
    return {
      source: id,
      grade: field(block, 'grade'),
      checked: field(block, 'checked'),
      date: field(block, 'date'),
      'cited by': [
        ...new Set(citations.filter((cite) => cite.id === id).map(({ file }) => idOf(file))),
      ].join(', '),
    };
  });
console.table(rows);
