import { defineConfig } from 'vitest/config';

/** Whole builds and a real browser are among the tests; on a busy machine both take their time, and loops that run whole more. */
const PATIENT = {
  testTimeout: process.env['TEST_ALL'] ? 3_000_000 : 300_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts'],
          exclude: ['src/tests/{built,browser,world}/**'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'built',
          include: ['src/tests/built/**/*.test.ts'],
          isolate: false,
          globalSetup: 'src/tests/support/built.setup.ts',
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/support/built.setup.ts', 'src/tests/support/browser.setup.ts'],
          setupFiles: 'src/tests/support/close-pages.ts',
          isolate: false, // profiles are kept from file to file
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'world',
          include: ['src/tests/world/**/*.test.ts'],
          globalSetup: 'src/tests/world/world.setup.ts',
          maxWorkers: 1, // an engine at a time: each needs all of a small machine
          ...PATIENT,
        },
      },
    ],
  },
});
