import type { CoachingOverlayQuery, SuccessionOverlayQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

/** How the holders of seats are coached, as far as the viewer may see it. */
export const OverlayDocument = graphql(`
  query CoachingOverlay($asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      coachingOverlay {
        seat { id title }
        person { id name }
        hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses
        gap { gap weighted competency { id name } }
      }
    }
  }
`);

/** How much is behind the seats that the viewer leads. */
export const SuccessionOverlayDocument = graphql(`
  query SuccessionOverlay($asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) { id successionOverlay { now soon later seat { id title person { id name } } } }
  }
`);

export type SuccessionRow = SuccessionOverlayQuery['org']['successionOverlay'][number];
export type OverlayRow = CoachingOverlayQuery['org']['coachingOverlay'][number];
