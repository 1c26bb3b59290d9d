import { type HeaderRule, TYPES } from './headers.ts';

/** Where a server of one's own finds the site. */
type Serving = {
  /** The folder of the built site, absolute, without a slash at its end. */
  folder: string;
  /** The path that the site lies below, with slashes around. */
  base: string;
  port: number;
};

/** A site of nginx, to be included in its `http { … }`. What is compressed beside a file is sent (`.gz`). */
export function nginx(rules: HeaderRule[], { folder, base, port }: Serving): string {
  const names = namesOf(rules);
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending.slice(1)};`,
  );
  return `${names.map((name) => nginxMap(rules, name, base)).join('\n')}
server {
  listen ${port};
  root ${quoted(folder)};
  charset utf-8;
  charset_types ${TEXT.join(' ')};
  types {
    text/html html;
    image/png png;
${types.join('\n')}
  }
  default_type application/octet-stream;
  gzip_static on;
  absolute_redirect off;
  error_page 404 ${base}404.html;
${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}
  location ${base} {
    alias ${quoted(`${folder}/`)};
  }
}
`;
}

/** The types that are text and need no other charset. */
const TEXT = [...new Set(Object.values(TYPES))]
  .filter((type) => type.includes('charset'))
  .map((type) => type.replace(/;.*/, ''));

/** A header's value by path: nginx takes the first that fits, the table means the last. */
function nginxMap(rules: HeaderRule[], name: string, base: string): string {
  const rows = rules
    .filter(({ headers }) => name in headers)
    .toReversed()
    .map(({ path, headers }) => {
      const pattern = path === '*' ? 'default' : quoted(`~^${patternOf(base + path)}$`);
      return `  ${pattern} ${quoted(headers[name] ?? '')};`;
    });
  return `map $uri $${variable(name)} {\n${rows.join('\n')}\n}`;
}

/** The same for Caddy. What is compressed beside a file is sent (`.br`, `.gz`). */
export function caddy(rules: HeaderRule[], { folder, base, port }: Serving): string {
  const headers = rules.map(({ path, headers: sent }, index) => {
    const lines = Object.entries(sent).map(([name, value]) => `    ${name} ${quoted(value)}`);
    // Caddy's own pattern for paths stops at a slash.
    const matcher = `  @rule${index} path_regexp ^${patternOf(base + path)}$`;
    return `${matcher}\n  header @rule${index} {\n${lines.join('\n')}\n  }`;
  });
  return `:${port} {
  root * ${quoted(folder)}
${headers.join('\n')}
  handle_path ${base}* {
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}

/** The headers of the table; the type of a file both servers learn in their own way. */
const namesOf = (rules: HeaderRule[]) =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
const variable = (name: string) => `sent_${name.toLowerCase().replaceAll('-', '_')}`;
const patternOf = (path: string) => path.split('*').map(escaped).join('.*');
const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
