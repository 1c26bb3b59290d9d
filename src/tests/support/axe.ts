import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What we read of axe's results. */
type Results = { violations: { id: string; nodes: { html: string }[] }[] };

/**
 * What axe holds against a page, or against parts of it, by light and in the dark, where only the
 * colours are others: each rule with the elements that break it. Parts are asked about together: for
 * each call axe first reads the whole page.
 *
 * @param parts CSS selectors, each of something that is there
 */
export async function violationsOn(page: Page, ...parts: string[]): Promise<string[]> {
  for (const part of parts) await page.locator(part).first().waitFor({ state: 'attached' });
  await page.evaluate(axe);
  const context = parts.length > 0 ? { include: parts.map((part) => [part]) } : ':root';
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
    const call = `axe.run(${JSON.stringify(context)}, ${asked})`;
    const { violations } = await page.evaluate<Results>(call);
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html)}`);
  }
  return found;
}
