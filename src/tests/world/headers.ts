import { readFileSync } from 'node:fs';
import { withTrap } from './drivers/trap.ts';

/**
 * What hosts send with every page: the first paragraph of the `_headers` that the build has written. A
 * driver that shows narrow windows in a frame needs the page to allow one.
 */
export function headersOfHosts(inFrames: boolean): Record<string, string> {
  const [forAll = ''] = readFileSync('dist/_headers', 'utf8').split('\n\n');
  const headers = [...forAll.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
    ([, name = '', value = '']) => [name, withTrap(value)] as const,
  );
  return Object.fromEntries(
    headers.map(([name, value]) => [
      name,
      inFrames ? value.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : value,
    ]),
  );
}
