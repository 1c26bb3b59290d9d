import { relative } from 'node:path';
import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { CONTENT } from '../../manuscript/folder.ts';
import { lastChanges } from './changes.ts';
import { depthOf, git } from './git.ts';

let changes: Map<string, string> | undefined;

/**
 * Tells with each rendered file when git last saw it change: `remarkPluginFrontmatter.lastChange`,
 * ISO 8601. A file that git does not know has none.
 */
export const lastChange: RemarkPlugin = () => (_, file) => {
  changes ??= readChanges(file.cwd);
  const date = changes.get(relative(file.cwd, file.path));
  if (date && file.data.astro?.frontmatter) file.data.astro.frontmatter['lastChange'] = date;
};

/**
 * The last changes below `content/` in the project at `cwd`: none without git, and none in a shallow
 * clone, whose one commit seems to change all.
 */
export function readChanges(cwd: string): Map<string, string> {
  if (depthOf(cwd) !== 'whole') return new Map();
  try {
    return lastChanges(git(cwd, 'log', '--format=%cI', '--name-only', '--relative', '--', CONTENT));
  } catch {
    return new Map(); // the words lie outside the repository
  }
}
