import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../../refusal.ts';

/** What a document may unpack to, in bytes, and in how many parts. */
const LARGEST = 100_000_000;
const MOST_PARTS = 2000;

/** The parts of a document by their names. Throws a Refusal where the file is no document, or a trap. */
export function unpackParts(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  const parts = unpack(bytes, file);
  if (!/<w:document[\s>]/.test(strFromU8(parts[MAIN] ?? new Uint8Array())))
    throw new Refusal(
      `${file}: not a Word document, whatever its name says. Save it as .docx again.`,
    );
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part)))
      throw new Refusal(
        `${file}: ${name} declares entities, which no document needs. Save it as .docx again.`,
      );
  return parts;
}

/** The part that holds the text. */
export const MAIN = 'word/document.xml';

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
