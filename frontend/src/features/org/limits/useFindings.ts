import { useMemo } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined, type Problem } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import type { Finding } from './findingFields';

const ChartFindingsDocument = graphql(`
  query ChartFindings($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      findings(first: 1000) { severity reason seats { id } }
      problems: findingCount(severity: ERROR)
      warnings: findingCount(severity: WARN)
      all: findingCount
    }
  }
`);

/** How many findings of each severity there are. */
export interface FindingCounts {
  readonly ERROR: number;
  readonly WARN: number;
  readonly INFO: number;
}

interface ChartFindings {
  /** The gravest, as many as the server gives at once; those with an exception in force are left out. Null until they have been read. */
  readonly findings: readonly Pick<Finding, 'severity' | 'reason' | 'seats'>[] | null;
  readonly counts: FindingCounts | null;
  readonly problem: Problem | null;
}

/** What crosses a limit in the world that is open, kept up while it is edited. */
export function useFindings(): ChartFindings {
  const [{ data, error }] = useOrgQuery({ query: ChartFindingsDocument });
  const org = data?.org;
  return useMemo(() => ({
    findings: org?.findings ?? null,
    counts: org ? { ERROR: org.problems, WARN: org.warnings - org.problems, INFO: org.all - org.warnings } : null,
    problem: error && !org ? problemOfCombined(error) : null,
  }), [org, error]);
}
