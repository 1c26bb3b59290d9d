import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. A room is a folder of `src/`, one of the parts of `search/`, or a file that is
 * a room by itself; a package is named as it is imported. What is not listed is not allowed.
 */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  // Which script a page is in, and where it lies.
  'address.ts': { rooms: [], packages: /^$/ },
  // The files of a built site.
  'built-files.ts': { rooms: [], packages: /^node:/ },
  // What is made once and kept between builds.
  'cache.ts': { rooms: [], packages: /^node:/ },
  // The shapes of the words, the one room that asks for them, and the boundary between the scripts.
  'content.config.ts': {
    rooms: ['manuscript'],
    packages: /^(astro:content|astro\/loaders|yaml|node:fs)$/,
  },
  collections: {
    rooms: ['collections', 'address.ts', 'manuscript', 'search/shared'],
    packages: /^(astro:content|node:url)$/,
  },
  'middleware.ts': {
    rooms: ['collections', 'address.ts', 'cache.ts', 'html', 'script', 'types of manuscript'],
    packages: /^(astro:middleware|node:url)$/,
  },
  // The words, as their authors see them.
  manuscript: {
    rooms: ['manuscript', 'cache.ts', 'html', 'search/build', 'search/shared'],
    packages:
      /^(astro|astro\/zod|@astrojs\/markdown-remark|hast|hast-util-to-string|mdast|mdast-util-to-(hast|string)|micromark-util-types|opencc-js\/.*|remark-.*|sharp|unified|unist-util-visit|yaml|node:.*)$/,
  },
  // Pure: what is done to the one tree of a page.
  html: {
    rooms: ['html', 'browser'],
    packages: /^(hast|hast-util-.*|hyphen\/.*|parse5|unist-util-visit)$/,
  },
  // Could be published by themselves.
  script: {
    rooms: ['script'],
    packages: /^(hast|hast-util-.*|unist-util-visit|opencc-js\/.*|parse5|node:(fs|module))$/,
  },
  'search/shared': { rooms: ['search/shared'], packages: /^$/ },
  'search/build': {
    rooms: [
      'search/build',
      'search/shared',
      'address.ts',
      'built-files.ts',
      'cache.ts',
      'html',
      'script',
    ],
    packages: /^(astro|cborg|pagefind|hast|hast-util-.*|hastscript|unist-util-visit|node:.*)$/,
  },
  // A manuscript in, sections out.
  import: { rooms: ['import', 'manuscript', 'script'], packages: /./ },
  // What the build makes beside the pages.
  outputs: {
    rooms: [
      'outputs',
      'address.ts',
      'built-files.ts',
      'cache.ts',
      'manuscript',
      'html',
      'script',
      'styles',
    ],
    packages: /./,
  },
  // The browser's: no build, no Node, nothing heavy.
  browser: { rooms: ['browser', 'search/shared', 'styles'], packages: /^$/ },
  // Markup: props in, HTML out. The door's types may pass, its functions may not.
  components: {
    rooms: [
      'components',
      'address.ts',
      'html',
      'outputs',
      'manuscript',
      'browser',
      'styles',
      'types of collections',
    ],
    packages: /^astro(:assets)?$/,
  },
  layouts: {
    rooms: ['layouts', 'components', 'address.ts', 'html', 'outputs', 'browser', 'styles'],
    packages: /^$/,
  },
  pages: {
    rooms: [
      'collections',
      'layouts',
      'components',
      'address.ts',
      'outputs',
      'styles',
      'search/build',
      'search/shared',
    ],
    packages: /^astro$/,
  },
  styles: { rooms: ['styles'], packages: /^$/ },
  commands: {
    rooms: [
      'astro.config.ts',
      'commands',
      'cache.ts',
      'import',
      'manuscript',
      'outputs',
      'script',
      'search/build',
      'search/shared',
      'tests',
    ],
    packages: /./,
  },
  tests: {
    rooms: ['tests', 'manuscript', 'html', 'script', 'outputs', 'search/build', 'search/shared'],
    packages:
      /^(@mdx-js\/mdx|hastscript|vitest|vitest\/node|playwright-core|puppeteer-core|linkedom|hast|hast-util-.*|node:.*)$/,
  },
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
  const [, room = path, part = ''] = path.split('/');
  return room === 'search' ? `search/${part}` : room;
}

/** The room that a file of ours is imported from; nothing for a package. */
function wantedBy({ file, target }: (typeof imports)[number]): string | undefined {
  return target.startsWith('.') ? roomOf(normalize(join(dirname(file), target))) : undefined;
}

describe.each(Object.entries(ROOMS))('%s', (name, { rooms, packages }) => {
  test('imports what it may, and nothing else', () => {
    const mine = imports.filter(({ file }) => roomOf(file) === name);
    const forbidden = mine.filter((one) => {
      const wanted = wantedBy(one);
      if (wanted === undefined) return !packages.test(one.target);
      return !(rooms.includes(wanted) || (one.type && rooms.includes(`types of ${wanted}`)));
    });
    expect(files.filter((file) => roomOf(file) === name)).not.toEqual([]);
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

test('words are turned into Simplified at the boundary, and in what lies beside the pages', () => {
  const asking = imports
    .filter((one) => roomOf(one.file) !== 'script' && !one.type && wantedBy(one) === 'script')
    .filter(({ target }) => !/\/(?:dictionaries|dictionary)\.ts$/.test(target));
  expect(asking.map(({ file }) => file)).toContain('src/middleware.ts');
  const allowed = /^src\/(middleware\.ts|outputs\/(cards|fonts)\/|commands\/|tests\/)/;
  expect(asking.map(({ file }) => file).filter((file) => !allowed.test(file))).toEqual([]);
});

/** From where a walk along the imports leads back to where it began. */
function circles(steps: ReadonlyMap<string, readonly string[]>): string[] {
  return [...steps.keys()].filter((start) => {
    const reached = new Set(steps.get(start));
    // A set that grows while it is walked is walked to its end.
    for (const one of reached) for (const next of steps.get(one) ?? []) reached.add(next);
    return reached.has(start);
  });
}

test('no rooms import each other in a circle', () => {
  const steps = Object.keys(ROOMS).map((room) => {
    const mine = imports.filter(({ file, type }) => roomOf(file) === room && !type);
    const wanted = mine.flatMap((one) => wantedBy(one) ?? []);
    return [room, wanted.filter((one) => one !== room)] as const;
  });
  expect(circles(new Map(steps))).toEqual([]);
});

test('no files do', () => {
  const ours = imports.filter(({ target }) => target.startsWith('.'));
  const steps = Map.groupBy(ours, ({ file }) => file);
  const targets = [...steps].map(
    ([file, all]) =>
      [file, all.map(({ target }) => normalize(join(dirname(file), target)))] as const,
  );
  expect(circles(new Map(targets))).toEqual([]);
});

test('what the browser loads imports no package', () => {
  const reached = new Set(files.filter((file) => roomOf(file) === 'browser'));
  const packages: string[] = [];
  for (const file of reached)
    for (const { target } of imports.filter((one) => one.file === file && !one.type))
      if (target.startsWith('.')) reached.add(normalize(join(dirname(file), target)));
      else packages.push(`${file} imports ${target}`);
  expect(reached).toContain('src/search/shared/find.ts');
  expect(packages).toEqual([]);
});

test('every file stands in a room', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
});

test('the manuscript imports nothing and holds no code', () => {
  const manuscript = globSync('content/**/*.mdx');
  expect(manuscript.length).toBeGreaterThan(0);
  const code = manuscript.filter((file) =>
    /^(import|export) |[{}]|<!--/m.test(readFileSync(file, 'utf8')),
  );
  expect(code).toEqual([]);
});

test('what is exported is imported somewhere', () => {
  const all = globSync('{src/**/*.{ts,js,astro},*.ts}');
  const texts = all.map((file) => [file, readFileSync(file, 'utf8')] as const);
  const used = new Set<string>();
  for (const [file, text] of texts) {
    const at = (target: string) => normalize(join(dirname(file), target));
    for (const [, names = '', target = ''] of text.matchAll(/ \{([^}]*)\} from '(\.[^']+)'/g))
      for (const name of names.split(','))
        used.add(`${at(target)} ${name.match(/\w+(?= as |\s*$)/)}`);
    // All of what is loaded later, or whole.
    for (const [, target = ''] of text.matchAll(/(?:import\(|\* as \w+ from )'(\.[^']+)'/g))
      used.add(at(target));
  }
  const exported = texts
    .filter(([file]) => !/^src\/(pages\/|middleware\.ts|content\.config\.ts)|\.d\.ts$/.test(file))
    .flatMap(([file, text]) =>
      [
        ...text.matchAll(
          /^export (?:async )?(?:function\*?|const|let|type|interface|class) (\w+)/gm,
        ),
      ]
        .filter(() => !used.has(file))
        .map(([, name]) => `${file} ${name}`),
    );
  expect(exported.length).toBeGreaterThan(300);
  expect(exported.filter((one) => !used.has(one))).toEqual([]);
});

const [, drawn = '', listed = ''] =
  /^```mermaid\n(.*?)^```\n(.*?)^## /ms.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];

test('CONTRIBUTING lists every room', () => {
  const cells = [...listed.matchAll(/^\| (`.*?`) +\|/gm)].map(([, cell = '']) => cell);
  const names = cells.flatMap((cell) =>
    [...cell.matchAll(/`(?:src\/)?(.+?)\/?`/g)].map(([, name]) => name),
  );
  const rooms = readdirSync('src').filter((name) => !/\.(test|d)\.ts$/.test(name));
  expect(names.toSorted()).toEqual(['content', ...rooms].toSorted());
});

test('the drawing in CONTRIBUTING has no room that is not there', () => {
  const names = [...drawn.matchAll(/[a-z/]+\/|[a-z.]+\.ts/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(10);
  const known = (name: string) => name === 'dist/' || existsSync(name) || existsSync(`src/${name}`);
  expect(names.filter((name) => !known(name))).toEqual([]);
});
