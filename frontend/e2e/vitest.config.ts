import { defineConfig } from 'vitest/config';

/** Browser journeys against the real program. `SCREENSHOTS=1` takes the pictures of docs/ instead. */
export default defineConfig({
  test: {
    include: [process.env['SCREENSHOTS'] ? 'e2e/**/*.shots.ts' : 'e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/buildCadre.ts'],
    environment: 'node',
    // One browser and one server at a time: the machine that runs this may have two cores.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
