import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import whom. A room is a folder of `src/`, or a file that is a room by itself; a package
 * is named as it is imported. What is not listed is not allowed.
 */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  // Pure: text in, text out.
  lib: {
    rooms: ['lib'],
    packages:
      /^(hast|hast-util-.*|hastscript|xast|xast-util-to-xml|xastscript|unist-util-visit|parse5|fflate|opencc-js\/.*|schema-dts|fast-xml-builder|node:crypto)$/,
  },
  // The only room that asks for collections.
  'content.ts': { rooms: ['lib'], packages: /^astro:content$/ },
  'content.config.ts': { rooms: [], packages: /^(astro:content|astro\/(loaders|zod))$/ },
  'middleware.ts': { rooms: ['lib'], packages: /^astro:middleware$/ },
  // Markup: props in, HTML out. The door's types may pass, its functions may not.
  components: {
    rooms: ['components', 'lib', 'styles', 'client', 'types of content.ts'],
    packages: /^$/,
  },
  layouts: { rooms: ['components', 'lib', 'styles', 'client'], packages: /^$/ },
  pages: { rooms: ['content.ts', 'layouts', 'components', 'lib'], packages: /^astro$/ },
  // The browser's: no build, no Node, nothing heavy.
  client: { rooms: ['client', 'lib', 'styles'], packages: /^$/ },
  styles: { rooms: ['styles', '.astro/fonts'], packages: /^$/ },
  integrations: {
    rooms: ['integrations', 'lib'],
    packages: /^(astro|@astrojs\/markdown-remark|fontkit|subset-font|sharp|pagefind|node:.*)$/,
  },
  // What the tests in a browser share.
  'built-site.ts': { rooms: ['testing'], packages: /^(vitest|playwright-core)$/ },
  testing: { rooms: ['testing'], packages: /^(playwright-core|vitest\/node|node:.*)$/ },
  commands: { rooms: ['commands', 'testing', 'integrations', 'lib'], packages: /./ },
};

const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<from>[^']+)'|<script src="(?<script>[^"]+)"|(?:@import |src: url\()'(?<style>[^']+)'/gm;

const files = globSync('src/**/*.{ts,js,astro,css}').filter(
  (file) => !/\.(test|d)\.ts$/.test(file),
);
const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups = {} }) => {
    const target = groups['from'] ?? groups['script'] ?? groups['style'] ?? '';
    return { file, target, type: groups['type'] !== undefined };
  }),
);

/** The room of a path below the project's folder. */
function roomOf(path: string): string {
  if (path.startsWith('.astro/fonts')) return '.astro/fonts';
  return path.split('/')[1] ?? path;
}

test.each(imports)('$file may import $target', ({ file, target, type }) => {
  const room = ROOMS[roomOf(file)];
  expect(room, `${file} stands in no room`).toBeDefined();
  if (!target.startsWith('.')) return expect(target).toMatch(room?.packages ?? /^$/);
  const wanted = roomOf(normalize(join(dirname(file), target)));
  return expect(room?.rooms).toContain(
    type && wanted === 'content.ts' ? `types of ${wanted}` : wanted,
  );
});

test('what the browser loads of lib imports no package', () => {
  const reached = new Set(files.filter((file) => roomOf(file) === 'client'));
  const packages: string[] = [];
  // A set that grows while it is walked is walked to its end.
  for (const file of reached)
    for (const { target } of imports.filter((one) => one.file === file && !one.type))
      if (target.startsWith('.')) reached.add(normalize(join(dirname(file), target)));
      else packages.push(`${file} imports ${target}`);
  expect(reached).toContain('src/lib/search/find.ts');
  expect(packages).toEqual([]);
});

test('every file stands in a room', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
});

test('the manuscript imports nothing and holds no code', () => {
  const manuscript = globSync('content/**/*.mdx');
  expect(manuscript.length).toBeGreaterThan(50);
  const code = manuscript.filter((file) =>
    /^(import|export) |[{}]|<!--/m.test(readFileSync(file, 'utf8')),
  );
  expect(code).toEqual([]);
});
