import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What we read of axe's results. */
type Results = { violations: { id: string; nodes: { html: string }[] }[] };

/**
 * What axe holds against a page, or against a part of it, by light and in the dark, where only the
 * colours are others: each rule with the elements that break it.
 *
 * @param part a CSS selector
 */
export async function violationsOn(page: Page, part = ':root'): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const call = `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`;
    const { violations } = await page.evaluate<Results>(call);
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html)}`);
  }
  return found;
}
