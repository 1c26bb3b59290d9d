import { afterAll, beforeAll, inject } from 'vitest';
import type { Fixture } from './fixtures.ts';
import { type Served, serve } from './serve.ts';

/** The built site of a fixture, served while the tests of a file run. */
export function servedFixture(name: Fixture) {
  const { dist, base } = inject('fixtures')[name];
  let served: Served;
  beforeAll(async () => {
    served = await serve(dist, { base });
  });
  afterAll(() => served[Symbol.asyncDispose]());
  return {
    base,
    /** Address of its first page. */
    get home() {
      return served.origin + base;
    },
    get requests() {
      return served.requests;
    },
  };
}
