import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compressTexts } from '../outputs/hosting/compress.ts';
import { rulesOf } from '../outputs/hosting/headers.ts';
import { caddy, nginx } from '../outputs/hosting/servers.ts';
import { readSiteUrl } from '../outputs/hosting/site-url.ts';
import { policyOf } from '../outputs/policy/tighten.ts';
import { unionOf } from '../outputs/policy/union.ts';

// Makes the built site ready for a server of one's own: compresses its texts, and prints what nginx or
// Caddy has to know. `npm run -s host -- nginx > /etc/nginx/conf.d/essay.conf`

process.umask(0o022); // a server often runs as another user
const SERVERS = { nginx, caddy };
const [name = '', port = '8080'] = process.argv.slice(2);
if (!Object.hasOwn(SERVERS, name) || !/^\d+$/.test(port)) {
  console.error(
    'Name the server, and its port if it is not 8080: npm run -s host -- nginx|caddy [port]',
  );
  process.exit(1);
}
const folder = resolve('dist');
const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }), (page) =>
  readFile(`${folder}/${page}`, 'utf8'),
);
if (pages.length === 0) {
  console.error('dist/ has no pages. Run "npm run build" first.');
  process.exit(1);
}
await compressTexts(folder);
const place = { folder, base: readSiteUrl(process.env).base, port: Number(port) };
console.log(SERVERS[name as keyof typeof SERVERS](rulesOf(unionOf(pages.map(policyOf))), place));
