import type { ChartMove } from '../../../../chart/DragSession';
import { graphql } from '../../../../gql';
import type { MovePreviewQuery } from '../../../../gql/graphql';
import { requestIn } from '../../../../lib/graphql/useOrgQuery';
import type { World } from '../../../../lib/world';

const MovePreviewDocument = graphql(`
  query MovePreview($positions: [ID!]!, $reportsTo: ID, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      movePreview(positions: $positions, reportsTo: $reportsTo) { appeared { ...Finding } resolved { ...Finding } }
    }
  }
`);

/** Asks the server what a move would do to limits. Nothing is written. */
export async function askForetold(world: World, { seatIds, newParentId }: ChartMove, signal: AbortSignal): Promise<MovePreviewQuery['org']['movePreview']> {
  return (await requestIn(world, MovePreviewDocument, { positions: [...seatIds], reportsTo: newParentId }, signal)).org.movePreview;
}
