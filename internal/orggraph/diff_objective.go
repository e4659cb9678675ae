package orggraph

// objectives counts what differs in objectives and what hangs on them: teams, links, key results, check-ins,
// actions and commitments.
func (d *Diff) objectives() {
	b, a := d.Before, d.After
	d.ObjectivesChanged = len(changedRows(&b.objectives, &a.objectives, objectiveID)) + len(changedRows(&b.objectiveTeams, &a.objectiveTeams, objectiveTeamID)) +
		len(changedRows(&b.objectiveLinks, &a.objectiveLinks, objectiveLinkID)) + len(changedRows(&b.keyResults, &a.keyResults, keyResultID)) +
		len(changedRows(&b.checkIns, &a.checkIns, checkInID)) + len(changedRows(&b.actions, &a.actions, actionID)) +
		len(changedRows(&b.commitments, &a.commitments, commitmentID))
}
