import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

/** The shell first: it is the same engine without the browser's own windows, and twice as quick to open a page. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium for the tests: `CHROME_PATH`, an installed one, or Playwright's own; else installs
 * one, by Playwright's download or, as root, Debian's package. Throws when none of that works: a
 * missing browser never turns into a skipped test.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const found = named ?? find();
  if (found) return found;

  const failures = [];
  for (const install of [installByPlaywright, installByDebian]) {
    try {
      install();
    } catch (error) {
      failures.push(`${install.name}: ${error instanceof Error ? error.message : error}`);
    }
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    `No Chromium to test in. Install Chrome or Chromium, or set CHROME_PATH.\n${failures.join('\n')}`,
  );
}

/** Milliseconds that a busy machine may take for what is awaited in a page. */
const PATIENCE = 120_000;

/** Starts it, with options of its command line. */
export async function launchChromium(...options: string[]): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: options });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

const find = () => [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));

function installByPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'pipe', timeout: 300_000 });
}

function installByDebian(): void {
  if (process.getuid?.() !== 0) throw new Error('only root can');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'pipe', env });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium-headless-shell');
}
