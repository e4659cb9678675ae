import type { HeadcountPageQuery, HeadcountSeatsQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const HeadcountItem = graphql(`fragment HeadcountItem on HeadcountPlan { id name state fromOn toOn budgetFte canDecide position { id title } coverage { totalFte overFte } }`);

export const HeadcountDocument = graphql(`
  query HeadcountPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision }
    headcountPlan(id: $id) {
      id name fromOn toOn state budgetFte budgetAmount currency at decidedAt decidedWhy canRevise canDecide canWithdraw canOpenSeats withdrawnAt withdrawnWhy version
      position { id title }
      by { id name }
      decidedBy { id name }
      withdrawnBy { id name }
      lines { key title fte quarterOn why state reportsTo { id title } role { id name } team { id name } seat { id title } }
      coverage {
        heldSeats heldFte emptySeats emptyFte toComeSeats toComeFte totalFte overFte
        rows { quarterOn plannedSeats plannedFte thereSeats thereFte team { id name } role { id name } }
      }
    }
  }
`);

export const HeadcountSeatsDocument = graphql(`
  query HeadcountSeats($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } teams(first: 100) { edges { node { id name } } } }
    staffing { headcountSeats { id title } }
  }
`);

export type HeadcountPlan = NonNullable<HeadcountPageQuery['headcountPlan']>;
export type Choices = HeadcountSeatsQuery;
