/** Where the Markdown of a page lies: `''` has `index.md`, `cases/nokia/` has `cases/nokia.md`. */
export const markdownPath = (page: string): string =>
  page === '' ? 'index.md' : `${page.replace(/\/$/, '')}.md`;
