import { defineConfig } from 'vitest/config';

/** Browser journeys against the real program. `SCREENSHOTS=1` takes the pictures of docs/ instead. */
export default defineConfig({
  test: {
    include: [process.env['SCREENSHOTS'] ? 'e2e/**/*.shots.ts' : 'e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/buildCadre.ts'],
    environment: 'node',
    // Two browsers and servers at a time: one waits while the other draws, and the machine that runs this may have two cores.
    maxWorkers: 2,
    // What a journey shares with the next is a module, and no module keeps anything of a journey: each is read once for all files.
    isolate: false,
    fileParallelism: !process.env['SCREENSHOTS'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
