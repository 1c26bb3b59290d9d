import { inject } from 'vitest';
import { launchChromium } from './chromium.ts';

// The built site, served, and a browser to read it in, for all tests that import them.

/** No request may leave for another host. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** As on a screen of today, whose letters are not pulled to whole pixels. */
const LETTERS = ['--font-render-hinting=none'];
/** A new frame for each page of a site is not seen, and takes an eighth of a visit. */
const FRAME = ['--disable-features=RenderDocument'];

/** A browser for each worker, which goes when the worker does: one for all would spend a fifth of its time on the way. */
export const browser = await launchChromium(...QUIET, ...LETTERS, ...FRAME);
export const site = { origin: inject('site') };
