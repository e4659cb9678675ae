// Compares graph/schema.graphql with that of the last release. `node check-breaking.mjs --release VERSION` makes what it is
// now the last release.
import { readFileSync, writeFileSync } from 'node:fs';
import { breaks, judge } from './breaking.mjs';

const at = (path) => new URL(`../../graph/${path}`, import.meta.url);
const now = readFileSync(at('schema.graphql'), 'utf8');
const [flag, version] = process.argv.slice(2);

if (flag === '--release') {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
    console.error('usage: npm --prefix scripts/schema-lint run release -- VERSION, such as 1.2.0');
    process.exit(2);
  }
  writeFileSync(at('released/schema.graphql'), `# The schema of release ${version}. Written by: npm --prefix scripts/schema-lint run release -- VERSION\n${now}`);
  writeFileSync(at('released/accepted.json'), '{}\n');
  process.exit(0);
}

const wrong = judge(breaks(readFileSync(at('released/schema.graphql'), 'utf8'), now), JSON.parse(readFileSync(at('released/accepted.json'), 'utf8')));
for (const line of wrong) console.error(`graph/schema.graphql ${line}`);
if (wrong.length > 0) {
  console.error('Clients of the last release rely on this. Keep it with @deprecated(reason:), or accept the break: put it with a reason into graph/released/accepted.json.');
  process.exit(1);
}
