import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierAnchors } from '../ledger/history.ts';
import { refusal } from '../reader/fault.ts';
import { readManuscript } from '../reader/manuscript.ts';
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
        const own = proof(manuscript);
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
