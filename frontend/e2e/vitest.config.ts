import { defineConfig } from 'vitest/config';

/** Browser journeys against the real program. `SCREENSHOTS=1` takes the pictures of docs/ instead. */
export default defineConfig({
  test: {
    include: [process.env['SCREENSHOTS'] ? 'e2e/**/*.shots.ts' : 'e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/buildCadre.ts'],
    environment: 'node',
    // One browser and one server at a time: the machine that runs this may have two cores.
    fileParallelism: false,
    // What is shown follows an edit once it was read again: a second is short for that on a busy machine.
    expect: { poll: { timeout: 5_000 } },
    // A list that is drawn anew between press and release loses a click; what is broken fails twice.
    retry: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
