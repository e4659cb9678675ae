import { graphql } from '../../../lib/graphql/document';
// Has a fragment that is spread here.
import '../evidence/evidenceDocument';

export const ActionFields = graphql(`
  fragment CoachingActionFields on CoachingAction { id kind text dueOn state overdue owner { id name } }
`);

export const FocusFields = graphql(`
  fragment FocusFields on FocusArea {
    id version fromLevel targetLevel currentLevel strength whyNow closedLooksLike state
    competency { id name }
    goals { id text dueOn state overdue }
    actions { ...CoachingActionFields }
    evidence { id ...EvidenceFields }
  }
`);

export const PlanFields = graphql(`
  fragment PlanFields on CoachingPlan {
    id state startedOn reviewBy reviewOverdue closedOn sharedUp canEdit canHandOver
    person { id name }
    coach { id name }
    focusAreas { ...FocusFields }
    reviews { id reviewedOn author { id name } focusReviews { id newLevel decision next focusArea { id competency { id name } } } }
  }
`);

export const PersonPlansDocument = graphql(`
  query PersonPlans($id: ID!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      competencies { id name area active }
      person(id: $id) { id name coach { id name } manager { id name } coachingPlans { ...PlanFields } focusProposals { fromLevel targetLevel strength why competency { id name } } gaps { competency { id } current } }
    }
  }
`);
