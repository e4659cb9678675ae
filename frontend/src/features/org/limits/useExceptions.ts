import { useMemo } from 'react';
import { unmask } from '../../../gql';
import type { LimitExceptionFieldsFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';

export type Exception = LimitExceptionFieldsFragment;

const LimitExceptionFields = graphql(`
  fragment LimitExceptionFields on LimitException {
    id rule why until current
    subject { __typename ... on Position { id title } ... on Team { id name } ... on Person { id name } }
  }
`);

const ExceptionsDocument = graphql(`
  query LimitExceptions($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id limitExceptions(first: 1000) { ...LimitExceptionFields } }
  }
`);

interface Exceptions {
  /** The latest first; null until they have been read. */
  readonly exceptions: readonly Exception[] | null;
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** What may cross a limit in the world that is open. */
export function useExceptions(): Exceptions {
  const [{ data, error }, execute] = useOrgQuery({ query: ExceptionsDocument });
  return useMemo(() => ({
    exceptions: data ? unmask(LimitExceptionFields, data.org.limitExceptions) : null,
    problem: error && !data ? problemOfCombined(error) : null, retry: () => execute({ requestPolicy: 'network-only' }),
  }), [data, error, execute]);
}
