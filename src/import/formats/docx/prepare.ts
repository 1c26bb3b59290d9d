import { ask, type Edit, removal } from '../../edit.ts';

const WORDS = /<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)<\/w:(?:t|delText)>/g;
/** The words of a stretch of XML, those that were deleted among them. */
export const wordsIn = (xml: string) =>
  [...xml.matchAll(WORDS)].map(([, words = '']) => words).join('');

/**
 * The document's XML with readings taken off, formulas as words, dots as italics; what was deleted is
 * named.
 */
export function prepared(main: string): { xml: string; edits: Edit[] } {
  const edits: Edit[] = [];
  const lineOf = (offset: number) => main.slice(0, offset).split(/<w:p[\s>]/).length - 1;
  const deleted = [...main.matchAll(/<w:del\s[^>]*>.*?<\/w:del>/gs)];
  for (const { index, 0: one } of deleted)
    edits.push(
      removal(
        { line: lineOf(index), column: 1 },
        '修訂',
        wordsIn(one),
        'deleted in a tracked change',
      ),
    );
  const inserted = main.match(/<w:ins\s/g)?.length ?? 0;
  if (deleted.length + inserted > 0)
    edits.push(
      ask(
        { line: 1, column: 1 },
        '修訂',
        '',
        `the document has tracked changes; insertions taken, ${deleted.length} deletions dropped: ${deleted.map(([one]) => wordsIn(one)).join(' / ')}`,
      ),
    );
  const xml = main
    .replaceAll(/<w:ruby>(.*?)<\/w:ruby>/gs, (_: string, inner: string, offset: number) => {
      const reading = /<w:rt>(.*?)<\/w:rt>/s.exec(inner)?.[1] ?? '';
      const base = /<w:rubyBase>(.*?)<\/w:rubyBase>/s.exec(inner)?.[1] ?? '';
      edits.push(
        removal(
          { line: lineOf(offset), column: 1 },
          '讀音',
          wordsIn(reading),
          `the reading above ${wordsIn(base)}`,
        ),
      );
      return `<w:t xml:space="preserve">${wordsIn(base)}</w:t>`;
    })
    .replaceAll(
      /<m:oMath(?:\s[^>]*)?>(.*?)<\/m:oMath>/gs,
      (_: string, inner: string, offset: number) => {
        const formula = [...inner.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)</g)].map(
          ([, text = '']) => text,
        );
        const why = `a formula, whose letters stand in line here: ${formula.join('')}`;
        edits.push(ask({ line: lineOf(offset), column: 1 }, '公式', '', why));
        return `<w:r><w:t xml:space="preserve">${formula.join('')}</w:t></w:r>`;
      },
    )
    .replaceAll(/<w:em w:val="(?!none)[^"]*"\/>/g, '<w:i/>');
  return { xml, edits };
}
