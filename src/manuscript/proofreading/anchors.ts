import { anchorOf, KEBAB } from '../anchor.ts';
import { type Fault, type File, lineAt } from './fault.ts';

/** Ids that the page itself has, beside the sections'. */
const TAKEN = ['abstract', 'contents', 'notes', 'colophon', 'search', 'twin'];
/** Shapes that the build makes: a note, its calls, a paragraph. */
const MADE = /^(?:note|call)-|-\d+$/;
/** A heading that an author gave an anchor. */
export const HEADING_ID = /<h\d(?:\s[^>]*)?\sid="([^"]*)"/g;
const FRONTMATTER = /^---\n.*?\n---\n/s;

/** Anchors of the essay's sections and sub-headings that clash, or that a link could not carry. */
export function proofAnchors(sections: File[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map(TAKEN.map((id) => [id, 'the page itself']));
  for (const { path, text } of sections) {
    const fault = (offset: number, what: string, cure: string) =>
      faults.push({ file: path, line: lineAt(text, offset), what, cure });
    const headings = [...text.matchAll(HEADING_ID)].map(({ index, 1: id = '' }) => ({ index, id }));
    for (const { index, id } of [{ index: 0, id: anchorOf(path) }, ...headings]) {
      const other = seen.get(id);
      if (!KEBAB.test(id))
        fault(index, `anchor "${id}" is not ASCII kebab-case`, 'Write it in a-z, 0-9 and hyphens');
      if (MADE.test(id))
        fault(
          index,
          `anchor "${id}" looks like a made one`,
          'Begin without note- or call-, end without a number',
        );
      if (other)
        fault(index, `anchor "${id}" is taken by ${other}`, 'Choose another; anchors are for ever');
      seen.set(id, path);
    }
    const body = text.replace(FRONTMATTER, (yaml) => yaml.replace(/./g, ' '));
    for (const { index } of body.matchAll(/^#{1,6} |<h\d(?![^>]*\sid=")/gm))
      fault(index, 'a heading has no hand-made anchor', 'Write <h3 id="ascii-anchor">…</h3>');
  }
  return faults;
}
