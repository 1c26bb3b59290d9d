import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { closePages } from './reader.ts';

/**
 * The built site, served, and a browser to read it in: there for all tests of the file that imports
 * them. No test leaves a window open for the next.
 */
export let browser: Browser;
export const site = { origin: inject('site') };

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterEach(() => closePages(browser));
afterAll(() => browser.close());
