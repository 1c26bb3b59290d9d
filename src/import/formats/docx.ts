import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ask, type Edit } from '../edit.ts';
import { addressOf, canBeSet, type Picture } from '../pictures.ts';
import { Refusal } from '../refusal.ts';

/** What a document may unpack to, in bytes, and in how many parts. */
const LARGEST = 100_000_000;
const MOST_PARTS = 2000;

const WORDS = /<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)<\/w:(?:t|delText)>/g;
const wordsIn = (xml: string) => [...xml.matchAll(WORDS)].map(([, words = '']) => words).join('');

/**
 * A Word document as a page of HTML, a block a line. What mammoth would lose is given to it in a shape
 * that it knows: the character below a reading, dots for emphasis. Throws a Refusal where the file is
 * no document, or a trap.
 */
export async function docxToHtml(
  bytes: Uint8Array,
  file: string,
): Promise<{ html: string; pictures: Picture[]; edits: Edit[] }> {
  const parts = unpack(bytes, file);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  if (!/<w:document[\s>]/.test(main))
    throw new Refusal(
      `${file}: not a Word document, whatever its name says. Save it as .docx again.`,
    );
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part)))
      throw new Refusal(
        `${file}: ${name} declares entities, which no document needs. Save it as .docx again.`,
      );
  const { xml, edits } = prepared(main);
  for (const [name, what] of Object.entries(BESIDE))
    for (const [part, content] of Object.entries(parts))
      if (
        new RegExp(`^word/${name}\\d*\\.xml$`).test(part) &&
        wordsIn(strFromU8(content)).trim() !== ''
      )
        edits.push(
          ask(
            { line: 1, column: 1 },
            what,
            '',
            `${part} is left out: ${wordsIn(strFromU8(content)).slice(0, 60)}`,
          ),
        );
  const pictures: Picture[] = [];
  const buffer = Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  const { value, messages } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async (image) => {
        const ending = image.contentType.replace(/^image\/(?:x-)?|\+.*/g, '');
        const name = `picture-${pictures.length + 1}.${ending}`;
        if (!canBeSet(name)) return { src: name };
        pictures.push({ path: `pictures/${name}`, bytes: await image.readAsBuffer() });
        return { src: addressOf(name) };
      }),
    },
  );
  edits.push(
    ...messages
      .filter(({ message }) => !/style/i.test(message))
      .map(({ message }) => ask({ line: 1, column: 1 }, 'Word', '', message)),
  );
  const html = renumbered(value).replaceAll(/(<\/(?:p|h\d|li|table|ol|ul)>)/g, '$1\n');
  return { html: `<body>${html}</body>`, pictures, edits };
}

/** Notes numbered in the order in which they are called. */
function renumbered(html: string): string {
  const order = [
    ...new Set([...html.matchAll(/href="#((?:foot|end)note-\d+)"/g)].map(([, id = '']) => id)),
  ];
  return html.replaceAll(
    /((?:foot|end)note)-(ref-)?(\d+)/g,
    (_, kind: string, ref = '', id: string) =>
      `footnote-${ref}${order.indexOf(`${kind}-${id}`) + 1}`,
  );
}

const BESIDE = { comments: '批注', header: '頁眉', footer: '頁腳' };
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='标题'] => h1.title:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='题注'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
];

function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count++;
        if (size > LARGEST || count > MOST_PARTS)
          throw new Refusal(
            `${file}: unpacks to more than ${LARGEST / 1e6} MB. Take its pictures out and save it again.`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `${file}: not a Word document, whatever its name says. Save it as .docx again.`,
    );
  }
}

/** The document's XML with readings taken off, dots as italics; what was deleted is named. */
function prepared(main: string): { xml: string; edits: Edit[] } {
  const edits: Edit[] = [];
  const lineOf = (offset: number) => main.slice(0, offset).split(/<w:p[\s>]/).length - 1;
  const deleted = [...main.matchAll(/<w:del\s[^>]*>.*?<\/w:del>/gs)];
  for (const { index, 0: one } of deleted)
    edits.push({
      line: lineOf(index),
      column: 1,
      level: 'removed',
      kind: '修訂',
      before: wordsIn(one),
      after: '',
      why: 'deleted in a tracked change',
    });
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
      edits.push({
        line: lineOf(offset),
        column: 1,
        level: 'removed',
        kind: '讀音',
        before: wordsIn(reading),
        after: '',
        why: `the reading above ${wordsIn(base)}`,
      });
      return `<w:t xml:space="preserve">${wordsIn(base)}</w:t>`;
    })
    .replaceAll(/<w:em w:val="(?!none)[^"]*"\/>/g, '<w:i/>');
  return { xml, edits };
}
