import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Five seconds are too few for a property on a machine that is busy otherwise.
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node', pool: 'threads', maxWorkers: '100%', testTimeout: 20_000 },
});
