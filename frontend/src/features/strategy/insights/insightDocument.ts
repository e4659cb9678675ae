import { graphql } from '../../../lib/graphql/document';

export const InsightFields = graphql(`
  fragment InsightFields on Insight { id kind statement evidence source foundOn sharedWith citedBy { id problem strategy { id name } } }
`);

export const InsightsDocument = graphql(`
  query Insights($first: Int!, $after: Cursor, $where: InsightWhere, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision insights(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind statement ...InsightFields } } } }
  }
`);
