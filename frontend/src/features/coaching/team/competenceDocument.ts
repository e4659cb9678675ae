import { graphql } from '../../../lib/graphql/document';

export const MapFields = graphql(`
  fragment TeamMap on CompetenceMap {
    competencies { id name area }
    rows { person { id name } cells { competency { id } expected current gap } missed { id name } }
    lacks { competency { id name } expectedBy rated nearest }
  }
`);

export const TeamCompetenceDocument = graphql(`
  query TeamCompetence($team: ID!, $seat: ID!, $depth: Int!, $ofTeam: Boolean!, $ofSeat: Boolean!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      team(id: $team) @include(if: $ofTeam) { id name competence { ...TeamMap } }
      position(id: $seat) @include(if: $ofSeat) { id title competence(depth: $depth) { ...TeamMap } }
    }
  }
`);
