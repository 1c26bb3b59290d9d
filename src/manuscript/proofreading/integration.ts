import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedText } from '../../cache.ts';
import { earlierAnchors } from '../ledger/history.ts';
import { type Fault, refusal } from '../reader/fault.ts';
import { type Manuscript, readManuscript, yamlOf } from '../reader/manuscript.ts';
import { proofGrowth } from './anchors/grown.ts';
import { faultPage } from './fault-page.ts';
import { proof, proofData, proofDraft } from './proofread.ts';

/**
 * Reads the manuscript for faults before anything is made from it: a build stops with all of them, and
 * `npm run dev` shows them in the place of its pages until they are mended.
 */
export function proofread(): AstroIntegration {
  let root: URL;
  return {
    name: 'proofread',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = config.root;
        if (command === 'preview') return;
        const manuscript = await readManuscript(root);
        const earlier = earlierAnchors(fileURLToPath(root), manuscript.ledger.file.path);
        const own = await proofOnce(manuscript, root);
        const faults = own.length > 0 ? own : proofGrowth(manuscript, earlier);
        // A server starts with faulty words, and shows the faults; without data Astro starts none.
        const stopping = command === 'dev' ? proofData(manuscript) : faults;
        if (stopping.length > 0) throw refusal(faults);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          readManuscript(root)
            .then((manuscript) => {
              const faults = proofDraft(manuscript);
              if (faults.length === 0) return next();
              response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
              response.end(faultPage(faults));
            })
            .catch(next);
        });
      },
    },
  };
}

/** The faults of a manuscript, looked for once in the same words by the same code. */
async function proofOnce(manuscript: Manuscript, root: URL): Promise<Fault[]> {
  const { names, ledger, pictures, others } = manuscript;
  const files = [...yamlOf(manuscript), names, ledger].map(({ file }) => file);
  const madeFrom = [JSON.stringify([files, pictures, others])];
  const made = await cachedText('faults', root, madeFrom, async () =>
    JSON.stringify(proof(manuscript)),
  );
  return JSON.parse(made) as Fault[];
}
