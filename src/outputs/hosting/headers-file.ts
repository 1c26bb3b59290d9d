import type { HeaderRule } from './headers.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read: a path a paragraph. They send what every rule
 * that fits says; Cloudflare would join two values of one header, so a rule first takes back (`!`)
 * what the one for all paths said.
 */
export function headersFile(rules: HeaderRule[], base: string): string {
  const forAll = rules
    .filter(({ path }) => path === '*')
    .flatMap(({ headers }) => Object.keys(headers));
  const paragraphs = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(path !== '*' && forAll.includes(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [`${base}${path}`, ...lines].join('\n');
  });
  return `${paragraphs.join('\n\n')}\n`;
}
