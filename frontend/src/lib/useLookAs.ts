import { useCallback } from 'react';
import { lookAs, type Eyes } from './eyes';
import { graphql } from './graphql/document';
import { asProblem, type Problem } from './graphql/problem';
import { request } from './graphql/request';
import { useServices } from './services';

const LookDocument = graphql(`
  query Look { viewer { name } }
`);

/**
 * Looks through somebody's eyes, or again with one's own, once the notes that are being written have been put away. Answers why
 * that is refused; nothing has changed then. What is the page's own begins anew.
 */
export function useLookAs(): (eyes: Eyes | null) => Promise<Problem | null> {
  const { vault } = useServices();
  return useCallback(async (eyes) => {
    try {
      if (eyes) await request(LookDocument, {}, undefined, { eyes });
    } catch (error) {
      return asProblem(error);
    }
    await vault.lock('person');
    lookAs(eyes);
    return null;
  }, [vault]);
}
