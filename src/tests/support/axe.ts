import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What we read of axe's results. */
type Results = { violations: { id: string; nodes: { html: string }[] }[] };

/**
 * What axe holds against a page, or against a part of it: each rule with the elements that break it.
 *
 * @param part a CSS selector
 */
export async function violationsOn(page: Page, part = ':root'): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<Results>(`axe.run(${JSON.stringify(part)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}
