import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { blankEssay } from '../blank-essay.ts';
import { proofread } from './integration.ts';

type Handler = (request: object, response: object, next: (error?: Error) => void) => void;

/** The place of a page in `npm run dev`: what is sent there, or nothing where the page itself is. */
async function served(root: string, accept = 'text/html'): Promise<string | undefined> {
  const { hooks } = proofread();
  const config = { root: pathToFileURL(`${root}/`) };
  await hooks['astro:config:setup']?.({ config, command: 'dev' } as never);
  let handle: Handler | undefined;
  const use = (handler: Handler) => (handle = handler);
  await hooks['astro:server:setup']?.({ server: { middlewares: { use } } } as never);
  return new Promise((resolve, reject) => {
    const response = { writeHead: () => undefined, end: resolve };
    handle?.({ headers: { accept } }, response, (error) =>
      error ? reject(error) : resolve(undefined),
    );
  });
}

test('npm run dev shows all faults in the place of a page, until they are mended', async () => {
  await using root = await mkdtempDisposable(join(tmpdir(), 'dev-'));
  for (const { path, text } of blankEssay('2026-01-01')) {
    const file = join(root.path, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  expect(await served(root.path)).toBeUndefined();
  const section = join(root.path, 'content/essay/10-first-section.mdx');
  await writeFile(
    section,
    '---\ntitle: 甲\ngist: 乙。\n---\n\n丙,丁。[^first]第{3}條。\n\n[^first]: 戊。\n',
  );
  const page = await served(root.path);
  expect(page).toContain('content/essay/10-first-section.mdx:6:2  half-width mark beside Han');
  expect(page).toContain('content/essay/10-first-section.mdx:6:14  code within the text');
  expect(await served(root.path, 'image/png')).toBeUndefined();
});
