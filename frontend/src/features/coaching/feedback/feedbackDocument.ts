import { graphql } from '../../../lib/graphql/document';

export const FeedbackFields = graphql(`
  fragment FeedbackEntry on Feedback {
    id state question text createdAt givenAt sharedUp
    person { id name }
    author { id name }
    requestedBy { id name }
    competency { id name }
  }
`);

/** Feedback about a person that the viewer may see; what they were asked for themselves comes with their own. */
export const FeedbackDocument = graphql(`
  query PersonFeedback($id: ID!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id name } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      competencies { id name active }
      person(id: $id) {
        id
        name
        coach { id }
        manager { id }
        feedback { ...FeedbackEntry }
        feedbackAsked { ...FeedbackEntry }
      }
    }
  }
`);
