import { print, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphql } from './document';

const sources = import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../gql/**', '!../../**/*.test.{ts,tsx}'], { query: '?raw', import: 'default', eager: true });

/** A document of a source that the code generator does not know. */
const read = graphql as unknown as (source: string) => DocumentNode;

describe('a document', () => {
  it('brings the fragments that it spreads, each once, wherever they stand', () => {
    const query = read('query Probe { org { id ...ProbeOuter ...ProbeInner } }');
    read('fragment ProbeInner on Org { id }');
    read('fragment ProbeOuter on Org { id ...ProbeInner ... on Org { id } }');
    expect(print(query).match(/fragment \w+|query \w+/g)?.toSorted()).toEqual(['fragment ProbeInner', 'fragment ProbeOuter', 'query Probe']);
  });

  it('names a fragment that nobody has read', () => {
    expect(() => read('query Lost { org { ...ProbeNowhere } }').definitions).toThrow('ProbeNowhere');
  });
});

describe('the modules of the app', () => {
  it('make their documents here: the generated map would bring those of every room along', () => {
    expect(Object.entries(sources).filter(([, text]) => /^import \{[^}]*\bgraphql\b[^}]*\} from '[./]+\/gql';$/m.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('import whatever has the fragments that they spread: else a room would open without them', () => {
    const homes = new Map(Object.entries(sources).flatMap(([file, text]) => Array.from(text.matchAll(/graphql\(`\s*fragment (\w+)/g), ([, name]) => [name!, file] as const)));
    const lost = Object.entries(sources).flatMap(([file, text]) => {
      const documents = Array.from(text.matchAll(/graphql\(`([^`]*)`/g), ([, document]) => document!).join('\n');
      const reached = reachedFrom(file);
      return Array.from(new Set(Array.from(documents.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g), ([, name]) => name!)))
        .filter((name) => !reached.has(homes.get(name) ?? ''))
        .map((name) => `${file} spreads ${name} of ${homes.get(name) ?? 'nobody'}`);
    });
    expect(lost).toEqual([]);
    expect(homes.size).toBeGreaterThan(20);
  });
});

/** Each module by its place, as others name it. */
const places = new Map(Object.keys(sources).map((file) => [placeOf(file).replace(/(\/index)?\.tsx?$/, ''), file] as const));

function placeOf(path: string, from = './document.test.ts'): string {
  return new URL(path, new URL(from, 'file:///src/lib/graphql/')).pathname;
}

/** The modules that are read before a module is, and the module itself. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const [, names = '', path] of sources[at]!.matchAll(/^(?:import|export) (?:([^;']*) from )?'(\.[^']+)';$/gm)) {
      // What is imported for its types alone is not there when the app runs.
      const isForTypes = names.startsWith('type ') || (names.startsWith('{') && names.slice(1, -1).split(',').every((name) => /^\s*(type .*)?$/.test(name)));
      const next = places.get(placeOf(path!, `file://${placeOf(at)}`));
      if (next !== undefined && !isForTypes) waiting.push(next);
    }
  }
  return reached;
}
