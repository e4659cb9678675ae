import { TeamPage } from '../features/org/teams/TeamPage';
import { TeamCommitments } from '../features/strategy/commitments/CommitmentsOf';
import { TeamObjectives } from '../features/strategy/objectives/TeamObjectives';
import { TeamLoad } from '../features/topology/load/TeamLoad';
import { TeamTopology } from '../features/topology/team/TeamTopology';

/** A team's page, put together from what the features know of it. */
export function TeamRoom() {
  return <TeamPage more={(teamId) => <><TeamObjectives key={`objectives ${teamId}`} teamId={teamId} /><TeamCommitments key={`commitments ${teamId}`} teamId={teamId} /><TeamLoad key={`load ${teamId}`} teamId={teamId} /><TeamTopology key={teamId} teamId={teamId} /></>} />;
}
