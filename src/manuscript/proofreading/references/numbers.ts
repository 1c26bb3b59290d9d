import { noteCallsIn } from '../../notes.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf } from '../../reader/manuscript.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { type Prose, pointIn, proseOfBody, proseOfYaml } from '../../reader/prose.ts';

const NUMBER = /\d+(?:\.\d+)?/g;
const SENTENCE = /[^。！？\n]+[。！？]?[」』）]*/g;

/**
 * Years and amounts of a section that the case whose note stands behind their sentence does not know:
 * one of the two has another. Where a sentence calls several cases, it is enough that one knows.
 */
export function proofNumbers(sections: Mdx[], cases: Mdx[]): Fault[] {
  const known = new Map(cases.map((entry) => [idOf(entry.file), numbersOf(entry)]));
  return sections.flatMap((section) =>
    sentencesOf(section).flatMap(({ prose, index, text, labels }) => {
      const called = labels.filter((label) => known.has(label));
      if (called.length === 0) return [];
      return [...text.matchAll(NUMBER)]
        .filter(([number]) => !called.some((label) => known.get(label)?.has(number)))
        .map(({ index: offset, 0: number }) => ({
          ...pointIn(prose, index + offset),
          what: `${number} is not in the case that this sentence calls, ${called.join(' or ')}`,
          cure: 'Let both say the same, or call the case behind another sentence',
        }));
    }),
  );
}

/** Every number that a case says, but for what readers may type to find it. */
function numbersOf(entry: Mdx): Set<string> {
  const said = [
    ...proseOfYaml(entry.frontmatter, ([key]) => key !== 'aliases'),
    ...proseOfBody(entry),
  ];
  return new Set(said.flatMap(({ text }) => text.match(NUMBER) ?? []));
}

/** The sentences of a section, each with the labels of the notes that it calls. */
function sentencesOf(section: Mdx) {
  const sentences = proseOfBody(section).flatMap((prose: Prose) =>
    [...prose.text.matchAll(SENTENCE)].map(({ index, 0: text }) => ({
      prose,
      index,
      text,
      start: prose.offsets[index] ?? 0,
      labels: [] as string[],
    })),
  );
  // A call behind a stop belongs to the sentence that it closes.
  for (const { label, offset } of noteCallsIn(section.body))
    sentences.findLast(({ start }) => start < offset)?.labels.push(label);
  return sentences;
}
