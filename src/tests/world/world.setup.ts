import { existsSync } from 'node:fs';
import { findChromium } from '../support/chromium.ts';
import { findProgram, needHanType } from '../support/debian.ts';

/** Before any test: all browsers and servers are there, one after the other, or all stops. */
export default async function setup(): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/. Run "npm run build" first.');
  await needHanType();
  await findChromium();
  for (const [name, ...packages] of PROGRAMS) await findProgram(name, [...packages]);
}

/** Programs, and Debian's packages that have them. */
const PROGRAMS = [
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['Xvfb', 'xvfb'],
  ['pdftotext', 'poppler-utils'],
  ['nginx', 'nginx'],
  ['caddy', 'caddy'],
] as const;
