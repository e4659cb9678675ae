import type { ApplicationPageQuery, OpeningPageQuery, StaffingRoomQuery } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
// Have fragments that are spread here.
import '../../ui/VacancyLine';
import './evaluation/evaluationDocument';
import './headcount/headcountDocument';
import './improvement/improvementDocument';
import './leaving/exitDocument';
import './onboarding/onboardingDocument';

export const StaffingDocument = graphql(`
  query StaffingRoom($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    viewer { owner person { id } }
    staffing {
      openings { id openedAt position { id title } hiringManager { id name } stages { key name count } }
      closed: openings(closed: true) { id state closedOn position { id title } hiringManager { id name } }
      seatsWithoutOpening { id title state manager { id title person { id name } } }
      stuck { id days candidate { id name } position { id title } stage { key name limitDays } }
      consentEnding { id candidate { id name consentUntil } position { id title } }
      bench { position { id title person { id name } } covered successors { id readiness person { id name } } }
      numbers { filled daysToFill stages { stage entered passed } sources { source applied hired } }
      erasures { id proof cause at by { id name } }
      onboardings { ...OnboardingLine }
      onboarded: onboardings(ended: true) { ...OnboardingLine }
      canOpenCycle
      evaluationCycles { ...CycleLine }
      voicesDue { ...VoiceDue }
      evaluationsDue { ...EvaluationDueLine }
      improvementPlans { ...ImprovementLine }
      improved: improvementPlans(ended: true) { ...ImprovementLine }
      headcountPlans { ...HeadcountItem }
      headcountSeats { id }
      knowledgeDue { ...KnowledgeLine }
      losses { left regretted }
      ramp { people days }
      toScore { id plannedOn application { id candidate { id name } position { id title } } }
    }
  }
`);

export const OpeningDocument = graphql(`
  query OpeningPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    opening(id: $id) {
      id whyNow outcomes interviewPlan state openedAt closedOn canEdit hires version
      position { id title }
      hiringManager { id name }
      vacancy { ...Vacancy }
      mustHaves { id key name }
      stages { key name limitDays count }
      applications { id state days late candidate { id name source } stage { key name limitDays } }
    }
  }
`);

export const ApplicationDocument = graphql(`
  query ApplicationPage($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    application(id: $id) {
      id state days late verdict verdictWhy hires
      candidate { id name email source consentUntil consentStated consentEndsSoon person { id name } }
      position { id title }
      stage { key name limitDays }
      opening { id state stages { key name } }
      moves { id from to reason why at by { id name } }
      interviews { id plannedOn scored mine ledBy { id name } competencies { id name } }
      scorecards { id overall pros cons at interviewer { id name } scores { rating evidence competency { id name } } }
      offers { id number startsOn expiresOn expired terms state }
    }
  }
`);

export type Staffing = StaffingRoomQuery['staffing'];
export type Opening = NonNullable<OpeningPageQuery['opening']>;
export type BoardCard = Opening['applications'][number];
export type Application = NonNullable<ApplicationPageQuery['application']>;
export type Talk = Application['interviews'][number];
