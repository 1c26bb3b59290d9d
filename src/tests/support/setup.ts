import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that the tests drive. */
    chromium: string;
  }
}

/** Before any test: a browser is at hand, or the run stops. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
}
