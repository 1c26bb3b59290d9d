/**
 * `npm test`: builds the site, checks format, lint and types, and runs every test, the quick ones
 * first. Says which step it is at, and how long each took; stops at the first that fails. With
 * `TEST_ALL=1` (`npm run test:all`) the long loops, of which a sample will do, run whole.
 */

import { spawnSync } from 'node:child_process';

const STEPS = {
  build: 'npm run build',
  checks: 'npm run check',
  pure: 'vitest run --project pure',
  built: 'vitest run --project built',
  browser: 'vitest run --project browser',
};

/** The address that the tests ask; on CI a build without one stops. */
const env = { SITE_URL: 'http://localhost:4321', ...process.env };

const names = Object.keys(STEPS);
const took: string[] = [];
for (const [name, command] of Object.entries(STEPS)) {
  console.log(`\n── step ${took.length + 1} of ${names.length}: ${name} ──`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  took.push(`${name} ${Math.round((performance.now() - start) / 1000)} s`);
  console.log(`── ${took.join(', ')} ──`);
  if (status !== 0) process.exit(status ?? 1);
}
console.log('\nOther browsers and real servers are tried by: npm run test:engines');
