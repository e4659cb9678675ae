package world

import (
	"context"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/ent/checkin"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/ent/objectivelink"
	"cadre/ent/objectiveteam"
	"cadre/internal/orggraph"
)

// readAims is read for objectives and what hangs on them.
func readAims(ctx context.Context, c *ent.Client, only touchedIDs, d *orggraph.Delta, take func(error)) {
	d.Objectives = rows(only, ent.TypeObjective, take, func(ids []string) ([]*ent.Objective, error) {
		return touched(c.Objective.Query(), ids, objective.IDIn).All(ctx)
	}, objectiveRow)
	d.ObjectiveTeams = rows(only, ent.TypeObjectiveTeam, take, func(ids []string) ([]*ent.ObjectiveTeam, error) {
		return touched(c.ObjectiveTeam.Query(), ids, objectiveteam.IDIn).All(ctx)
	}, objectiveTeamRow)
	d.ObjectiveLinks = rows(only, ent.TypeObjectiveLink, take, func(ids []string) ([]*ent.ObjectiveLink, error) {
		return touched(c.ObjectiveLink.Query(), ids, objectivelink.IDIn).All(ctx)
	}, objectiveLinkRow)
	d.KeyResults = rows(only, ent.TypeKeyResult, take, func(ids []string) ([]*ent.KeyResult, error) {
		return touched(c.KeyResult.Query(), ids, keyresult.IDIn).All(ctx)
	}, keyResultRow)
	d.CheckIns = rows(only, ent.TypeCheckIn, take, func(ids []string) ([]*ent.CheckIn, error) {
		return touched(c.CheckIn.Query(), ids, checkin.IDIn).All(ctx)
	}, checkInRow)
	d.Actions = rows(only, ent.TypeAction, take, func(ids []string) ([]*ent.Action, error) {
		return touched(c.Action.Query(), ids, action.IDIn).All(ctx)
	}, actionRow)
}

func objectiveRow(e *ent.Objective) (string, *orggraph.ObjectiveRow) {
	return e.ID, &orggraph.ObjectiveRow{ID: e.ID, Title: e.Title, Why: e.Why, StartsOn: e.StartsOn, EndsOn: e.EndsOn,
		Ambition: orggraph.ObjectiveAmbition(e.Ambition), State: orggraph.ObjectiveState(e.State), Sharing: orggraph.ObjectiveSharing(e.Sharing),
		AssignedBy: e.AssignedByID, AcceptedBy: e.AcceptedByID, AcceptedOn: e.AcceptedOn, ActivatedOn: e.ActivatedOn, ClosedOn: e.ClosedOn,
		DroppedBecause: e.DroppedBecause, Learned: e.Learned, RootCause: e.RootCause, WhatChanges: e.WhatChanges, Affected: e.Affected, Focus: e.FocusID}
}

func objectiveTeamRow(e *ent.ObjectiveTeam) (string, *orggraph.ObjectiveTeamRow) {
	return e.ID, &orggraph.ObjectiveTeamRow{ID: e.ID, Objective: e.ObjectiveID, Team: e.TeamID, Lead: e.Lead}
}

func objectiveLinkRow(e *ent.ObjectiveLink) (string, *orggraph.ObjectiveLinkRow) {
	return e.ID, &orggraph.ObjectiveLinkRow{ID: e.ID, From: e.FromID, To: e.ToID, Kind: orggraph.ObjectiveLinkKind(e.Kind), Weight: e.Weight}
}

func keyResultRow(e *ent.KeyResult) (string, *orggraph.KeyResultRow) {
	return e.ID, &orggraph.KeyResultRow{ID: e.ID, Objective: e.ObjectiveID, Metric: e.Metric, Unit: e.Unit, Source: e.Source, CadenceDays: e.CadenceDays, Rank: e.Rank,
		Baseline: e.Baseline, Target: e.Target, Commit: e.Commit, Stretch: e.Stretch, Score: e.Score, Direction: orggraph.KeyResultDirection(e.Direction),
		Kind: orggraph.KeyResultKind(e.Kind), Altitude: orggraph.KeyResultAltitude(e.Altitude), ProposedBy: e.ProposedByID}
}

func checkInRow(e *ent.CheckIn) (string, *orggraph.CheckInRow) {
	return e.ID, &orggraph.CheckInRow{ID: e.ID, KeyResult: e.KeyResultID, CheckedOn: e.CheckedOn, Value: e.Value, Confidence: e.Confidence,
		Learned: e.Learned, Next: e.Next, Help: e.Help, Author: e.AuthorID}
}

func actionRow(e *ent.Action) (string, *orggraph.ActionRow) {
	return e.ID, &orggraph.ActionRow{ID: e.ID, Of: e.OfID, Title: e.Title, Owner: e.OwnerID, DueOn: e.DueOn, State: orggraph.ActionState(e.State)}
}

// readAllAims is readAll for objectives and what hangs on them.
func readAllAims(r *reader, rows *orggraph.Rows) {
	rows.Objectives = all(r, objective.Table, func(c *cells) orggraph.ObjectiveRow {
		return orggraph.ObjectiveRow{ID: c.text(objective.FieldID), Title: c.text(objective.FieldTitle), Why: c.text(objective.FieldWhy), StartsOn: c.same(objective.FieldStartsOn),
			EndsOn: c.same(objective.FieldEndsOn), Ambition: orggraph.ObjectiveAmbition(c.same(objective.FieldAmbition)), State: orggraph.ObjectiveState(c.same(objective.FieldState)),
			Sharing: orggraph.ObjectiveSharing(c.same(objective.FieldSharing)), AssignedBy: c.maybe(objective.FieldAssignedByID), AcceptedBy: c.maybe(objective.FieldAcceptedByID),
			AcceptedOn: c.maybe(objective.FieldAcceptedOn), ActivatedOn: c.maybe(objective.FieldActivatedOn), ClosedOn: c.maybe(objective.FieldClosedOn),
			DroppedBecause: c.own(objective.FieldDroppedBecause), Learned: c.own(objective.FieldLearned), RootCause: c.own(objective.FieldRootCause),
			WhatChanges: c.own(objective.FieldWhatChanges), Affected: c.own(objective.FieldAffected), Focus: c.maybe(objective.FieldFocusID)}
	})
	rows.ObjectiveTeams = all(r, objectiveteam.Table, func(c *cells) orggraph.ObjectiveTeamRow {
		return orggraph.ObjectiveTeamRow{ID: c.text(objectiveteam.FieldID), Objective: c.same(objectiveteam.FieldObjectiveID), Team: c.same(objectiveteam.FieldTeamID),
			Lead: c.truth(objectiveteam.FieldLead)}
	})
	rows.ObjectiveLinks = all(r, objectivelink.Table, func(c *cells) orggraph.ObjectiveLinkRow {
		return orggraph.ObjectiveLinkRow{ID: c.text(objectivelink.FieldID), From: c.text(objectivelink.FieldFromID), To: c.same(objectivelink.FieldToID),
			Kind: orggraph.ObjectiveLinkKind(c.same(objectivelink.FieldKind)), Weight: c.fraction(objectivelink.FieldWeight)}
	})
	rows.KeyResults = all(r, keyresult.Table, func(c *cells) orggraph.KeyResultRow {
		return orggraph.KeyResultRow{ID: c.text(keyresult.FieldID), Objective: c.same(keyresult.FieldObjectiveID), Metric: c.text(keyresult.FieldMetric), Unit: c.same(keyresult.FieldUnit),
			Source: c.same(keyresult.FieldSource), CadenceDays: c.number(keyresult.FieldCadenceDays), Rank: c.number(keyresult.FieldRank), Baseline: c.fraction(keyresult.FieldBaseline),
			Target: c.fraction(keyresult.FieldTarget), Commit: c.maybeFraction(keyresult.FieldCommit), Stretch: c.maybeFraction(keyresult.FieldStretch),
			Score: c.maybeFraction(keyresult.FieldScore), Direction: orggraph.KeyResultDirection(c.same(keyresult.FieldDirection)), Kind: orggraph.KeyResultKind(c.same(keyresult.FieldKind)),
			Altitude: orggraph.KeyResultAltitude(c.same(keyresult.FieldAltitude)), ProposedBy: c.maybe(keyresult.FieldProposedByID)}
	})
	rows.CheckIns = all(r, checkin.Table, func(c *cells) orggraph.CheckInRow {
		return orggraph.CheckInRow{ID: c.text(checkin.FieldID), KeyResult: c.same(checkin.FieldKeyResultID), CheckedOn: c.same(checkin.FieldCheckedOn), Value: c.fraction(checkin.FieldValue),
			Confidence: c.number(checkin.FieldConfidence), Learned: c.own(checkin.FieldLearned), Next: c.own(checkin.FieldNext), Help: c.own(checkin.FieldHelp), Author: c.maybe(checkin.FieldAuthorID)}
	})
	rows.Actions = all(r, action.Table, func(c *cells) orggraph.ActionRow {
		return orggraph.ActionRow{ID: c.text(action.FieldID), Of: c.same(action.FieldOfID), Title: c.text(action.FieldTitle), Owner: c.same(action.FieldOwnerID),
			DueOn: c.maybe(action.FieldDueOn), State: orggraph.ActionState(c.same(action.FieldState))}
	})
}
