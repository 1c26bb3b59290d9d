import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';

// Builds the project in the current folder as `npm run build` does and prints the peak of its memory in
// kilobytes on the last line. It is a process of its own, so that the peak is the build's; and the cache
// is its own, for `node_modules` leads to the project's.

const { default: config } = await import(pathToFileURL(resolve('astro.config.ts')).href);
await build({ ...config, configFile: false, base: '/', cacheDir: '.cache/', logLevel: 'error' });
console.log(process.resourceUsage().maxRSS);
