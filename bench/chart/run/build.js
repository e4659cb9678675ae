import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

export const LIBS = ['cadre', 'bare-canvas', 'd3-org-chart', 'xyflow', 'xyflow-culled', 'g6', 'cytoscape', 'orgchart'];

/** Bundles a page for each library. Our engine is taken from its source, and gets the same React as the peers. */
export async function buildPages(root, libs, { minify = true } = {}) {
  const out = path.join(root, 'dist');
  mkdirSync(out, { recursive: true });
  const own = (name) => path.join(root, 'node_modules', name);
  for (const lib of libs) {
    await build({
      stdin: { contents: `import library from './libs/${lib}${lib === 'cadre' ? '.jsx' : '.js'}';\nimport { offer } from './page/bench.js';\noffer(library);`, resolveDir: root, loader: 'js' },
      outfile: path.join(out, `${lib}.js`),
      bundle: true,
      minify,
      format: 'iife',
      jsx: 'automatic',
      alias: { react: own('react'), 'react-dom': own('react-dom') },
      define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
      loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
      logLevel: 'error',
      legalComments: 'none',
    });
  }
}
