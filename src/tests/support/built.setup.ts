import type { TestProject } from 'vitest/node';
import { buildFixtures, type Built, type Fixture } from './fixtures.ts';

declare module 'vitest' {
  interface ProvidedContext {
    fixtures: Record<Fixture, Built>;
  }
}

/** Before any test of a built site: the fixtures are built. That of the essay, `dist/`, `npm test` builds. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('fixtures', await buildFixtures());
}
