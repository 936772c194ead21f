import { defineConfig } from 'vitest/config';
import { observeFindings } from './test/core/codes/observe-findings.ts';

export default defineConfig({
  plugins: [observeFindings()],
  test: {
    include: ['test/**/*.test.ts'],
    // Holds the examples of docs/refusals.md to what the product says in the test that they name.
    setupFiles: ['test/core/codes/hold-examples.ts'],
    // By default one core is left idle, which on two cores doubles the time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['core/**/*.ts'], reporter: ['text-summary'] },
  },
});
