import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/tests/support/setup.ts',
    // Whole builds and a real browser are among the tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
