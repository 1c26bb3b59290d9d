import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

/**
 * Tells the pages which commit they are made from, `import.meta.env.COMMIT`: `COMMIT` in the
 * environment, or what git says, in short. Empty where neither knows.
 */
export function commit(): AstroIntegration {
  return {
    name: 'commit',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const name = process.env['COMMIT'] ?? (await readCommit(fileURLToPath(config.root)));
        updateConfig({ vite: { define: { 'import.meta.env.COMMIT': JSON.stringify(name) } } });
      },
    },
  };
}

async function readCommit(cwd: string): Promise<string> {
  const git = promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], { cwd });
  return git.then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}
