import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '../../support/debian.ts';
import { freePort } from '../free-port.ts';
import { type Driver, STEP } from './driver.ts';

/** Keys that are no characters, as WebDriver has them: https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Control: '\uE009',
  ArrowDown: '\uE015',
};
const BROWSER = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';
/** Narrower no window becomes, in CSS pixels. */
const LEAST = 500;

/**
 * WebKit as GNOME has it, by WebDriver over HTTP. A window narrower than its least is a frame in a
 * page of the site that is only text and has no policy.
 */
export async function openWebKit(): Promise<Driver> {
  const xvfb = await findProgram('Xvfb', ['xvfb']);
  const driver = await findProgram('WebKitWebDriver', ['webkit2gtk-driver']);
  const [binary] = globSync(BROWSER);
  if (!binary) throw new Error(`No ${BROWSER}. Install it (Debian: webkit2gtk-driver).`);
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  });
  let session = `http://127.0.0.1:${port}/session`;

  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(session + path, {
      method,
      signal: AbortSignal.timeout(STEP),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as {
      value: T & { error?: string; message?: string };
    };
    if (value?.error) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  const post = <T>(path: string, body: object = {}) => ask<T>('POST', path, body);
  const run = <T>(script: string, ...args: unknown[]) => post<T>('/execute/sync', { script, args });

  for (let tries = 0; ; tries++) {
    const answers = await fetch(session.replace('session', 'status')).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (tries === 100) throw new Error('WebKitWebDriver does not answer');
    await wait(100);
  }
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await post<{ sessionId: string }>('', {
    capabilities: { alwaysMatch: { ...options, timeouts: { script: STEP, pageLoad: STEP } } },
  });
  session += `/${sessionId}`;

  let frame: { width: number; height: number } | undefined;
  return {
    goto: async (url) => {
      await post('/frame', { id: null });
      if (!frame) return post('/url', { url });
      await post('/url', { url: new URL('/robots.txt', url).href });
      const place = (address: string, width: number, height: number) =>
        new Promise((resolve) => {
          const element = document.createElement('iframe');
          Object.assign(element, { src: address, width, height, onload: resolve });
          element.style.border = '0';
          document.body.style.margin = '0';
          document.body.replaceChildren(element);
        }).then(() => {});
      await run(`return (${place})(...arguments)`, url, frame.width, frame.height);
      await post('/frame', { id: 0 });
    },
    evaluate: ((script: unknown, arg: unknown) =>
      run(`return (${String(script)})(...arguments)`, arg ?? null)) as Driver['evaluate'],
    key: async (keys) => {
      const values = keys.split('+').map((key) => KEYS[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    click: async (selector) => {
      const { x, y } = await run<{ x: number; y: number }>(
        `return (${middleOf})(...arguments)`,
        selector,
      );
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    size: async (width, height) => {
      frame = width < LEAST ? { width, height } : undefined;
      const BAR = 38; // above the page
      await post('/window/rect', { width: Math.max(width, LEAST), height: height + BAR });
    },
    close: async () => {
      await ask('DELETE', '');
      server.kill();
      screen.kill();
    },
  };
}

/** The middle of the first element of a selector, in view, once it stands still; runs in the page. */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  for (let before = NaN; ;) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const y = Math.round((top + bottom) / 2);
    if (y < 0 || y >= innerHeight) element.scrollIntoView({ block: 'center' });
    else if (y === before) return { x: Math.round((left + right) / 2), y };
    before = y;
    await new Promise(requestAnimationFrame);
  }
}
async function firstLine(screen: ChildProcess): Promise<string> {
  const [line] = (await once(createInterface(screen.stdio[3] as never), 'line')) as [string];
  return line;
}
