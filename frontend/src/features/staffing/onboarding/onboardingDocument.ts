import type { OnboardingPageQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const OnboardingLine = graphql(`
  fragment OnboardingLine on Onboarding {
    id reviewBy endedOn standing taskCount doneCount lateCount
    person { id name }
    position { id title }
  }
`);

export const OnboardingDocument = graphql(`
  query OnboardingPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    onboarding(id: $id) {
      id startsOn reviewBy endedOn state standing taskCount doneCount lateCount canEdit canReview extended version
      person { id name }
      position { id title }
      manager { id name }
      buddy { id name }
      tasks { id part whose title dueOn doneOn late note canTick owner { id name } }
      reviews { id outcome why until at by { id name } }
    }
  }
`);

export const PersonOnboardingDocument = graphql(`
  query PersonOnboarding($person: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    onboardingOf(person: $person) { canBegin plans { ...OnboardingLine } }
  }
`);

export type Onboarding = NonNullable<OnboardingPageQuery['onboarding']>;
export type Task = Onboarding['tasks'][number];
