import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { depthOf, git, SAID } from './git.ts';

/**
 * Tells the pages which commit they are made from, `import.meta.env.COMMIT`: `COMMIT` in the
 * environment, or what git says, in short. Empty where neither knows. A build says when git knows less
 * than the pages ask of it.
 */
export function commit(): AstroIntegration {
  return {
    name: 'commit',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const depth = depthOf(root);
        if (command === 'build' && depth !== 'whole') logger.warn(SAID[depth]);
        const known = depth === 'none' ? '' : git(root, 'rev-parse', '--short', 'HEAD').trim();
        const name = process.env['COMMIT'] ?? known;
        updateConfig({ vite: { define: { 'import.meta.env.COMMIT': JSON.stringify(name) } } });
      },
    },
  };
}
