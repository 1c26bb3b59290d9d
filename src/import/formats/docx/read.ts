import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ask, type Edit } from '../../edit.ts';
import { pictureAddress, canBeSet, type PictureBytes } from '../../pictures.ts';
import { Refusal } from '../../refusal.ts';
import { prepared, wordsIn } from './prepare.ts';
import { MAIN, unpackParts } from './unpack.ts';

/**
 * A Word document as a page of HTML, a block a line. What mammoth would lose is given to it in a shape
 * that it knows: the character below a reading, dots for emphasis. Throws a Refusal where the file is
 * no document, or a trap.
 */
export async function docxToHtml(
  bytes: Uint8Array,
  file: string,
): Promise<{ html: string; pictures: PictureBytes[]; edits: Edit[] }> {
  const parts = unpackParts(bytes, file);
  const { xml, edits } = prepared(strFromU8(parts[MAIN] ?? new Uint8Array()));
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
  const pictures: PictureBytes[] = [];
  const buffer = Buffer.from(zipSync({ ...parts, [MAIN]: strToU8(xml) }));
  const { value, messages } = await converted(buffer, pictures, file);
  edits.push(
    ...messages
      .filter(({ message }) => !/style/i.test(message))
      .map(({ message }) => ask({ line: 1, column: 1 }, 'Word', '', message)),
  );
  const html = renumbered(value).replaceAll(/(<\/(?:p|h\d|li|table|ol|ul)>)/g, '$1\n');
  return { html: `<body>${html}</body>`, pictures, edits };
}

/** What mammoth makes of a document; pictures are put by. */
async function converted(buffer: Buffer, pictures: PictureBytes[], file: string) {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = image.contentType.replace(/^image\/(?:x-)?|\+.*/g, '');
    const name = `picture-${pictures.length + 1}.${ending}`;
    if (!canBeSet(name)) return { src: name };
    pictures.push({ path: `pictures/${name}`, bytes: await image.readAsBuffer() });
    return { src: pictureAddress(name) };
  });
  // With its empty paragraphs each paragraph is a line, by which the edits name their places.
  try {
    return await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage, ignoreEmptyParagraphs: false },
    );
  } catch {
    throw new Refusal(
      `${file}: its parts do not fit together. Open it in Word, and save it as .docx again.`,
    );
  }
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
