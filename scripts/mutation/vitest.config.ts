import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['scripts/mutation/bounded-properties.ts'],
    // Each mutant is a run of its own; within one, files share a thread.
    isolate: false,
    testTimeout: 20_000,
  },
});
