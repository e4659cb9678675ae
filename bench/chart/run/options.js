import path from 'node:path';
import { parseArgs } from 'node:util';
import { LIBS } from './build.js';

const SIZES = [1000, 10_000, 100_000];

/** What the command line asks for; without `--libs`, the usual ones. Throws a sentence that names the option where it cannot be done. */
export function readOptions(root, usual = LIBS) {
  const { values } = parseArgs({
    options: { libs: { type: 'string' }, sizes: { type: 'string' }, runs: { type: 'string', default: '3' }, attempts: { type: 'string', default: '3' }, out: { type: 'string' }, shots: { type: 'string' } },
  });
  const libs = values.libs?.split(',') ?? usual;
  const unknown = libs.find((lib) => !LIBS.includes(lib));
  if (unknown !== undefined) throw new Error(`--libs: there is no "${unknown}", only ${LIBS.join(', ')}`);
  const sizes = values.sizes?.split(',').map((size) => countOf('--sizes', size, 100)) ?? SIZES;
  return { libs, sizes, runs: countOf('--runs', values.runs, 1), attempts: countOf('--attempts', values.attempts, 1), out: path.resolve(values.out ?? path.join(root, '..', 'results', 'chart.json')), shots: values.shots ?? null };
}

function countOf(name, text, least) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least) throw new Error(`${name}: "${text}" is no whole number from ${least} on`);
  return count;
}
