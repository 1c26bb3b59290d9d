import { chromium } from 'playwright-core';
import { inject } from 'vitest';

// The built site, served, and a browser to read it in, for all tests that import them.

export const browser = await chromium.connect(inject('browser'));
export const site = { origin: inject('site') };
