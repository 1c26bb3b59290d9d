import type { Runs } from '../../support/place.ts';

/** Milliseconds that a step may take on a busy machine. */
export const STEP = 120_000;

/** What a tour asks of a browser, whichever it is. */
export type Driver = {
  /** Follows an address, until the page has loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page, as Playwright does. */
  evaluate: Runs['evaluate'];
  /** Presses a key, or several at once: `Escape`, `Control+v`. */
  key(keys: string): Promise<void>;
  /** Presses the middle of the first element of a CSS selector, brought into view if need be. */
  click(selector: string): Promise<void>;
  /** Makes the window as large, in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  /** The page as a PDF, where the driver can. */
  print?(): Promise<Uint8Array>;
  /** What the console said that no reader should meet, where the driver tells; see also trap.ts. */
  trouble?: string[];
  close(): Promise<void>;
};
