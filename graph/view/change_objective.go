package view

import "cadre/internal/orggraph"

// Objective returns the objective as it is now.
func (c ObjectiveChange) Objective() (orggraph.Objective, bool) {
	return c.graph.Objective(c.row.EntityID)
}

// now returns the stored ids of both ends, of a row that may be gone.
func (c ObjectiveTeamChange) now() (objective, team string) {
	if t, ok := c.graph.ObjectiveTeam(c.row.EntityID); ok {
		return t.Objective().Key(), t.Team().Key()
	}
	return "", ""
}

// Objective returns the objective as it is now.
func (c ObjectiveTeamChange) Objective() (orggraph.Objective, bool) {
	objective, _ := c.now()
	return c.graph.Objective(c.refers("objective_id", objective))
}

// Team returns the team as it is now.
func (c ObjectiveTeamChange) Team() (orggraph.Team, bool) {
	_, team := c.now()
	return c.graph.Team(c.refers("team_id", team))
}

// Link returns the link as it is now.
func (c ObjectiveLinkChange) Link() (orggraph.ObjectiveLink, bool) {
	return c.graph.ObjectiveLink(c.row.EntityID)
}

// KeyResult returns the key result as it is now.
func (c KeyResultChange) KeyResult() (orggraph.KeyResult, bool) {
	return c.graph.KeyResult(c.row.EntityID)
}

// CheckIn returns the check-in as it is now.
func (c CheckInChange) CheckIn() (orggraph.CheckIn, bool) { return c.graph.CheckIn(c.row.EntityID) }

// Action returns the action as it is now.
func (c ActionChange) Action() (orggraph.Action, bool) { return c.graph.Action(c.row.EntityID) }

// Commitment returns the commitment as it is now.
func (c CommitmentChange) Commitment() (orggraph.Commitment, bool) {
	return c.graph.Commitment(c.row.EntityID)
}
