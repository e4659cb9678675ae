import type { CoachingHomeQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const HomeDocument = graphql(`
  query CoachingHome($asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      peopleWithoutCoachCount
      coachingHome {
        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }
        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }
        overduePlans { id reviewBy person { id name } }
        overdueActions { id text dueOn person { id name } owner { id name } }
        metrics { key title definition unit value threshold alert }
        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }
      }
    }
  }
`);

export type Home = NonNullable<CoachingHomeQuery['org']['coachingHome']>;
