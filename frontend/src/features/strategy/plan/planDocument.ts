import { graphql } from '../../../lib/graphql/document';

export const FocusOfStrategy = graphql(`
  fragment FocusOfStrategy on Focus { id kind problem why insights { id kind statement evidence source foundOn } objectives { id title state health healthReasons rollup { progress known } teams { id team { id name } } } }
`);

export const ObstacleFields = graphql(`
  fragment ObstacleFields on Obstacle { id what state raisedOn resolvedOn how days owner { id name } focus { id problem } }
`);

export const DecisionFields = graphql(`
  fragment DecisionFields on Decision { id what why alternatives decidedOn decidedBy { id name } principle { id text } focus { id problem } }
`);

export const StrategyFields = graphql(`
  fragment StrategyFields on Strategy {
    id name startsOn endsOn summary state current
    owner { id title person { id name } }
    vision { id name statement principles { id text } }
    lacks { says focus { id } }
    spread { problems teams ratio threshold verdict says }
    focuses { id kind problem ...FocusOfStrategy }
    obstacles { id state ...ObstacleFields }
    decisions { id ...DecisionFields }
  }
`);

export const StrategiesDocument = graphql(`
  query Strategies($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state strategies { id name state startsOn endsOn current } } }
  }
`);

export const StrategyDocument = graphql(`
  query StrategyOf($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision strategy(id: $id) { id ...StrategyFields } } }
`);
