import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startBrowser } from './reader.ts';
import { type Served, serve } from './serve.ts';

/**
 * The built site, served, and a browser to read it in: there for all tests of the file that imports
 * them. No test leaves a window open for the next.
 */
export let browser: Browser;
export let site: Served;

beforeAll(async () => {
  browser = await startBrowser(inject('chromium'));
  site = await serve('dist');
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
