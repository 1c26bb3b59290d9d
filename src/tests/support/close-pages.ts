import { afterEach } from 'vitest';
import { browser } from './built-site.ts';
import { closePages } from './reader.ts';

// For each file of tests in a browser: no test leaves a window open for the next.
afterEach(() => closePages(browser));
