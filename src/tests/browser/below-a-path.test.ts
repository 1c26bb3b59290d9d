import { expect, test } from 'vitest';
import { browser } from '../support/built-site.ts';
import { visit } from '../support/reader.ts';
import { servedFixture } from '../support/served-fixture.ts';

// A site below a path, as a GitHub project page is, in a reader's hands.

const site = servedFixture('hostile');

test.each(['', 'hans/'])('the essay, its type and its search work there: /%s', async (script) => {
  const { page, trouble } = await visit(browser, site.home + script);
  expect(trouble).toEqual([]);
  await page.getByRole('link', { name: '搜索' }).click();
  await page.locator('.find input').fill('latin');
  await page.locator('[data-group=section] a').first().click();
  await page.waitForURL((url) => url.href.startsWith(`${site.home}${script}#`));
  expect(site.requests.filter(({ path }) => !path.startsWith(site.base))).toEqual([]);
});
