import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The program under test. */
    cadre: string;
    /** A workspace with the demo company, to copy. */
    demo: string;
  }
}

const root = resolve(import.meta.dirname, '../../..');

/** Builds the program with the web app that is in dist, once for all journeys, and a demo workspace for them to copy. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'frontend/dist/index.html'))) throw new Error('the web app is not built: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'cadre-e2e-'));
  const cadre = process.env['CADRE_BINARY'] ?? join(folder, 'cadre');
  if (!process.env['CADRE_BINARY']) execFileSync('go', ['build', '-o', cadre, './cmd/cadre'], { cwd: root, stdio: 'inherit' });
  const demo = join(folder, 'demo.cadre');
  execFileSync(cadre, ['demo', '--file', demo], { stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('cadre', cadre);
  project.provide('demo', demo);
  return () => rmSync(folder, { recursive: true, force: true });
}
