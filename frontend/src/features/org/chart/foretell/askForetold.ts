import type { ChartMove } from '../../../../chart/DragSession';
import type { MovePreviewQuery } from '../../../../gql/graphql';
import { graphql } from '../../../../lib/graphql/document';
import { requestIn } from '../../../../lib/graphql/useOrgQuery';
import type { World } from '../../../../lib/world';
// Has a fragment that is spread here.
import '../../limits/findingFields';

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
