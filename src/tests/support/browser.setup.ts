import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { needHanType } from './debian.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all tests share listens. */
    browser: string;
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Before any test in a browser: one runs, and the built site is served; or all stops. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // No request may leave for another host.
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // As on a screen of today, whose letters are not pulled to whole pixels.
  const letters = ['--font-render-hinting=none'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await needHanType();
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [...quiet, ...letters, ...sandbox],
  });
  const site = await serve('dist');
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site.origin);
  return async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  };
}
