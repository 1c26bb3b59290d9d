import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; fonts, pictures and books are compressed by themselves. */
const TEXT = '**/*.{html,css,js,json,xml,svg,txt,webmanifest,md}';

/**
 * Writes `.br` and `.gz` beside every text of a built site, for a server of one's own; hosts do it by
 * themselves.
 *
 * @returns how many texts there are
 */
export async function compressTexts(folder: string): Promise<number> {
  const paths = await Array.fromAsync(glob(TEXT, { cwd: folder }));
  for (const path of paths) {
    if (await isCompressed(`${folder}/${path}`)) continue;
    const content = await readFile(`${folder}/${path}`);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await writeFile(`${folder}/${path}.br`, await promisify(brotliCompress)(content, { params }));
    await writeFile(`${folder}/${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
  return paths.length;
}

/** Whether that was done since the file was built. */
async function isCompressed(file: string): Promise<boolean> {
  const [text, copy] = await Promise.all(
    [file, `${file}.gz`].map((one) => stat(one).catch(() => null)),
  );
  return Boolean(text && copy && copy.mtimeMs >= text.mtimeMs);
}
