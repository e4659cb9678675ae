import { gql, type DocumentInput } from '@urql/core';
import type { DocumentNode } from 'graphql';
import type { graphql as Typed } from '../../gql';

const fragments = new Map<string, DocumentNode>();

/**
 * The document of a source text that stands in a module, with the fragments that it spreads wherever they stand. It is read
 * when it is first asked for something: a room that nobody opens costs nothing, and the app carries no document twice.
 */
export const graphql = ((source: string): DocumentNode => {
  let whole: DocumentNode | undefined;
  const document: DocumentNode = {
    kind: 'Document' as DocumentNode['kind'],
    get definitions() {
      return (whole ??= read(source)).definitions;
    },
  };
  const name = /^\s*fragment (\w+)/.exec(source)?.[1];
  if (name !== undefined) fragments.set(name, document);
  return document;
}) as typeof Typed;

function read(source: string): DocumentNode {
  const names = new Set(Array.from(source.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g), ([, name]) => name!));
  const spread = Array.from(names, (name): DocumentInput => {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`no module that was read has the fragment ${name}`);
    return fragment;
  });
  // As a template with a gap for each fragment, and nothing in between.
  return gql([source, ...spread.map(() => '')] as unknown as TemplateStringsArray, ...spread) as DocumentNode;
}
