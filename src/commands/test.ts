/**
 * `npm test`: builds the site, checks format, lint and types, and runs every test. Two steps go beside
 * each other, since most use one core of a machine. Says which step it is at, and how long each took;
 * stops when one has failed. With `TEST_ALL=1` (`npm run test:all`) the long loops, of which a sample
 * will do, run whole.
 */

import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const COMMANDS = {
  build: 'npm run build',
  lint: 'npm run lint',
  pure: 'vitest run --project pure',
  // Without `astro check`'s first half: the build has just written what Astro knows of the content.
  types: 'astro-check',
  built: 'vitest run --project built',
  browser: 'vitest run --project browser',
};
type Step = keyof typeof COMMANDS;

/** Stage by stage; what stands first in a stage is shown as it goes, what runs beside it when it is done. */
const STAGES: { first: Step; beside: Step[] }[] = [
  { first: 'build', beside: ['lint', 'pure'] },
  // Not beside the build: both write what Astro knows of the content.
  { first: 'built', beside: ['types'] },
  { first: 'browser', beside: [] },
];

/** The address that the tests ask; on CI a build without one stops. */
const env = { SITE_URL: 'http://localhost:4321', ...process.env };
const took: string[] = [];

/** Runs a step, and tells whether it is green. */
async function run(name: Step, isShown: boolean): Promise<boolean> {
  const start = performance.now();
  const child = spawn(COMMANDS[name], {
    shell: true,
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  took.push(`${name} ${Math.round((performance.now() - start) / 1000)} s`);
  if (output) console.log(`\n── ${name} ──\n${stripVTControlCharacters(output)}`);
  console.log(`\n── ${code === 0 ? 'done' : `FAILED: ${name}`}; took: ${took.join(', ')} ──`);
  return code === 0;
}

async function runAll(names: Step[]): Promise<boolean> {
  for (const name of names) if (!(await run(name, false))) return false;
  return true;
}

const begin = performance.now();
for (const [nth, { first, beside }] of STAGES.entries()) {
  console.log(
    `\n── stage ${nth + 1} of ${STAGES.length}: ${[first, ...beside].join(', beside it ')} ──`,
  );
  const green = await Promise.all([run(first, true), runAll(beside)]);
  if (!green.every(Boolean)) process.exit(1);
}
console.log(`\nAll green in ${Math.round((performance.now() - begin) / 1000)} s.`);
console.log('Other browsers and real servers are tried by: npm run test:engines');
