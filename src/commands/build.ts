/**
 * `npm run build`: builds the site. Node reads the configuration itself, TypeScript as it is: Astro
 * would start a server of Vite's to do so, a second of every build.
 */

import { build } from 'astro';
import config from '../../astro.config.ts';
import { fullDisk } from '../outputs/hosting/full-disk.ts';

try {
  await build({ ...config, configFile: false });
} catch (error) {
  // The faults of a manuscript say all in their words; of what else goes wrong, the trace helps.
  const words = error instanceof Error && !error.stack ? error.message : error;
  console.error(); // Astro may be within a line
  console.error(fullDisk(error) ?? words);
  process.exit(1);
}
