package orggraph

// patchAim is patch for objectives and what hangs on them.
func (g *Graph) patchAim(d *Delta, p *Patch) error {
	switch p.Entity {
	case "Objective":
		return patchRow(&d.Objectives, &g.objectives, p, objectiveColumns, func(r *ObjectiveRow) { r.ID = p.ID })
	case "ObjectiveTeam":
		return patchRow(&d.ObjectiveTeams, &g.objectiveTeams, p, objectiveTeamColumns, func(r *ObjectiveTeamRow) { r.ID = p.ID })
	case "ObjectiveLink":
		return patchRow(&d.ObjectiveLinks, &g.objectiveLinks, p, objectiveLinkColumns, func(r *ObjectiveLinkRow) { r.ID = p.ID })
	case "KeyResult":
		return patchRow(&d.KeyResults, &g.keyResults, p, keyResultColumns, func(r *KeyResultRow) { r.ID = p.ID })
	case "CheckIn":
		return patchRow(&d.CheckIns, &g.checkIns, p, checkInColumns, func(r *CheckInRow) { r.ID = p.ID })
	case "Commitment":
		return patchRow(&d.Commitments, &g.commitments, p, commitmentColumns, func(r *CommitmentRow) { r.ID = p.ID })
	case "Action":
		return patchRow(&d.Actions, &g.actions, p, actionColumns, func(r *ActionRow) { r.ID = p.ID })
	}
	return nil
}

// The columns of objectives and what hangs on them, by the names under which they are stored.
var (
	objectiveColumns = map[string]column[ObjectiveRow]{
		"title": into(func(r *ObjectiveRow) *string { return &r.Title }), "why": into(func(r *ObjectiveRow) *string { return &r.Why }),
		"starts_on": into(func(r *ObjectiveRow) *string { return &r.StartsOn }), "ends_on": into(func(r *ObjectiveRow) *string { return &r.EndsOn }),
		"ambition": into(func(r *ObjectiveRow) *ObjectiveAmbition { return &r.Ambition }), "state": into(func(r *ObjectiveRow) *ObjectiveState { return &r.State }),
		"sharing":        into(func(r *ObjectiveRow) *ObjectiveSharing { return &r.Sharing }),
		"assigned_by_id": into(func(r *ObjectiveRow) **string { return &r.AssignedBy }), "accepted_by_id": into(func(r *ObjectiveRow) **string { return &r.AcceptedBy }),
		"accepted_on": into(func(r *ObjectiveRow) **string { return &r.AcceptedOn }), "activated_on": into(func(r *ObjectiveRow) **string { return &r.ActivatedOn }),
		"closed_on": into(func(r *ObjectiveRow) **string { return &r.ClosedOn }), "dropped_because": into(func(r *ObjectiveRow) **string { return &r.DroppedBecause }),
		"learned": into(func(r *ObjectiveRow) **string { return &r.Learned }), "root_cause": into(func(r *ObjectiveRow) **string { return &r.RootCause }),
		"what_changes": into(func(r *ObjectiveRow) **string { return &r.WhatChanges }), "focus_id": into(func(r *ObjectiveRow) **string { return &r.Focus }),
		"affected": into(func(r *ObjectiveRow) **string { return &r.Affected }),
	}
	objectiveTeamColumns = map[string]column[ObjectiveTeamRow]{
		"objective_id": into(func(r *ObjectiveTeamRow) *string { return &r.Objective }), "team_id": into(func(r *ObjectiveTeamRow) *string { return &r.Team }),
		"lead": into(func(r *ObjectiveTeamRow) *bool { return &r.Lead }),
	}
	objectiveLinkColumns = map[string]column[ObjectiveLinkRow]{
		"from_id": into(func(r *ObjectiveLinkRow) *string { return &r.From }), "to_id": into(func(r *ObjectiveLinkRow) *string { return &r.To }),
		"kind": into(func(r *ObjectiveLinkRow) *ObjectiveLinkKind { return &r.Kind }), "weight": into(func(r *ObjectiveLinkRow) *float64 { return &r.Weight }),
	}
	keyResultColumns = map[string]column[KeyResultRow]{
		"objective_id": into(func(r *KeyResultRow) *string { return &r.Objective }), "metric": into(func(r *KeyResultRow) *string { return &r.Metric }),
		"unit": into(func(r *KeyResultRow) *string { return &r.Unit }), "source": into(func(r *KeyResultRow) *string { return &r.Source }),
		"cadence_days": into(func(r *KeyResultRow) *int { return &r.CadenceDays }), "rank": into(func(r *KeyResultRow) *int { return &r.Rank }),
		"baseline": into(func(r *KeyResultRow) *float64 { return &r.Baseline }), "target": into(func(r *KeyResultRow) *float64 { return &r.Target }),
		"commit": into(func(r *KeyResultRow) **float64 { return &r.Commit }), "stretch": into(func(r *KeyResultRow) **float64 { return &r.Stretch }),
		"score": into(func(r *KeyResultRow) **float64 { return &r.Score }), "direction": into(func(r *KeyResultRow) *KeyResultDirection { return &r.Direction }),
		"kind": into(func(r *KeyResultRow) *KeyResultKind { return &r.Kind }), "altitude": into(func(r *KeyResultRow) *KeyResultAltitude { return &r.Altitude }),
		"proposed_by_id": into(func(r *KeyResultRow) **string { return &r.ProposedBy }),
	}
	checkInColumns = map[string]column[CheckInRow]{
		"key_result_id": into(func(r *CheckInRow) *string { return &r.KeyResult }), "checked_on": into(func(r *CheckInRow) *string { return &r.CheckedOn }),
		"value": into(func(r *CheckInRow) *float64 { return &r.Value }), "confidence": into(func(r *CheckInRow) *int { return &r.Confidence }),
		"learned": into(func(r *CheckInRow) **string { return &r.Learned }), "next": into(func(r *CheckInRow) **string { return &r.Next }),
		"help": into(func(r *CheckInRow) **string { return &r.Help }), "author_id": into(func(r *CheckInRow) **string { return &r.Author }),
	}
	actionColumns = map[string]column[ActionRow]{
		"of_id": into(func(r *ActionRow) *string { return &r.Of }), "title": into(func(r *ActionRow) *string { return &r.Title }),
		"owner_id": into(func(r *ActionRow) *string { return &r.Owner }), "due_on": into(func(r *ActionRow) **string { return &r.DueOn }),
		"state": into(func(r *ActionRow) *ActionState { return &r.State }),
	}
)
