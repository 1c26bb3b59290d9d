import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { needHanType } from './debian.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Before any test in a browser: there is one, and the built site is served; or all stops. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await needHanType();
  await findChromium();
  const site = await serve('dist');
  project.provide('site', site.origin);
  return () => site[Symbol.asyncDispose]();
}
