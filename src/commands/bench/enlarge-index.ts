import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { INDEX_PARTS } from '../../search/build/integration.ts';
import { indexed, type PlacedRecord } from '../../search/build/pagefind.ts';
import { recordsOf } from '../../search/build/records.ts';

/** A site whose text is there many times over, each copy in other characters: an index as large as that. */
export async function enlargeIndex(
  dist: string,
  to: string,
  times: number,
): Promise<PlacedRecord[]> {
  await cp(dist, to, { recursive: true });
  await rm(join(to, 'pagefind'), { recursive: true });
  const records = await readRecords(dist);
  const characters = [
    ...new Set(
      records
        .flatMap(({ record }) => record.blocks)
        .flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []),
    ),
  ];
  const place = new Map(characters.map((character, index) => [character, index]));
  const shifted = (text: string, by: number) =>
    text.replace(
      /\p{Script=Han}/gu,
      (character) => characters[((place.get(character) ?? 0) + by) % characters.length] ?? '',
    );
  const copies = Array.from({ length: times }, (_, nth) =>
    records.map(({ url, lang, record }) => ({
      url: nth === 0 ? url : `/copy${nth}${url}`,
      lang,
      record: {
        ...record,
        blocks: record.blocks.map((block) => ({ ...block, text: shifted(block.text, nth) })),
      },
    })),
  ).flat();
  for (const { folder, kinds } of INDEX_PARTS)
    for (const { path, content } of await indexed(
      copies.filter(({ record }) => kinds.some((kind) => kind === record.kind)),
    )) {
      const file = join(to, 'pagefind', folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  return copies;
}

/** The records of the Traditional pages. */
async function readRecords(dist: string): Promise<PlacedRecord[]> {
  const pages = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).toSorted();
  const all = pages
    .filter((path) => !/^(hans|bare)\//.test(path))
    .map(async (path) => {
      const records = recordsOf(await readFile(join(dist, path), 'utf8'));
      const page = `/${path.replace('index.html', '')}`;
      return records.map((record) => ({
        url: `${page}#${record.id}`,
        lang: 'zh-Hant' as const,
        record,
      }));
    });
  return (await Promise.all(all)).flat();
}
