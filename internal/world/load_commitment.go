package world

import (
	"context"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/orggraph"
)

// readCommitments is read for commitments.
func readCommitments(ctx context.Context, c *ent.Client, only touchedIDs, d *orggraph.Delta, take func(error)) {
	d.Commitments = rows(only, ent.TypeCommitment, take, func(ids []string) ([]*ent.Commitment, error) {
		return touched(c.Commitment.Query(), ids, commitment.IDIn).All(ctx)
	}, commitmentRow)
}

func commitmentRow(e *ent.Commitment) (string, *orggraph.CommitmentRow) {
	return e.ID, &orggraph.CommitmentRow{ID: e.ID, Title: e.Title, Why: e.Why, Team: e.TeamID, Objective: e.ObjectiveID, AskedBy: e.AskedByID, Manager: e.ManagerID,
		State: orggraph.CommitmentState(e.State), RequestedOn: e.RequestedOn, NeededBy: e.NeededBy, DiscoveryFrom: e.DiscoveryFrom, DiscoveryUntil: e.DiscoveryUntil,
		DueOn: e.DueOn, CommittedOn: e.CommittedOn, EndedOn: e.EndedOn, Because: e.Because, RootCause: e.RootCause, WhatChanges: e.WhatChanges, Affected: e.Affected,
		ValueFound: e.ValueFound, ValueOn: e.ValueOn, UsabilityFound: e.UsabilityFound, UsabilityOn: e.UsabilityOn, FeasibilityFound: e.FeasibilityFound,
		FeasibilityOn: e.FeasibilityOn, ViabilityFound: e.ViabilityFound, ViabilityOn: e.ViabilityOn,
		TeamSigned: e.TeamSignedByID, TeamSignedOn: e.TeamSignedOn, TechSigned: e.TechSignedByID, TechOn: e.TechSignedOn}
}

// readAllCommitments is readAll for commitments.
func readAllCommitments(r *reader, rows *orggraph.Rows) {
	rows.Commitments = all(r, commitment.Table, func(c *cells) orggraph.CommitmentRow {
		return orggraph.CommitmentRow{ID: c.text(commitment.FieldID), Title: c.text(commitment.FieldTitle), Why: c.text(commitment.FieldWhy), Team: c.same(commitment.FieldTeamID),
			Objective: c.maybe(commitment.FieldObjectiveID), AskedBy: c.maybe(commitment.FieldAskedByID), Manager: c.maybe(commitment.FieldManagerID),
			State: orggraph.CommitmentState(c.same(commitment.FieldState)), RequestedOn: c.same(commitment.FieldRequestedOn), NeededBy: c.maybe(commitment.FieldNeededBy),
			DiscoveryFrom: c.maybe(commitment.FieldDiscoveryFrom), DiscoveryUntil: c.maybe(commitment.FieldDiscoveryUntil), DueOn: c.maybe(commitment.FieldDueOn),
			CommittedOn: c.maybe(commitment.FieldCommittedOn), EndedOn: c.maybe(commitment.FieldEndedOn), Because: c.own(commitment.FieldBecause),
			RootCause: c.own(commitment.FieldRootCause), WhatChanges: c.own(commitment.FieldWhatChanges), Affected: c.own(commitment.FieldAffected),
			ValueFound: c.own(commitment.FieldValueFound), ValueOn: c.maybe(commitment.FieldValueOn), UsabilityFound: c.own(commitment.FieldUsabilityFound),
			UsabilityOn: c.maybe(commitment.FieldUsabilityOn), FeasibilityFound: c.own(commitment.FieldFeasibilityFound), FeasibilityOn: c.maybe(commitment.FieldFeasibilityOn),
			ViabilityFound: c.own(commitment.FieldViabilityFound), ViabilityOn: c.maybe(commitment.FieldViabilityOn), TeamSigned: c.maybe(commitment.FieldTeamSignedByID),
			TeamSignedOn: c.maybe(commitment.FieldTeamSignedOn), TechSigned: c.maybe(commitment.FieldTechSignedByID), TechOn: c.maybe(commitment.FieldTechSignedOn)}
	})
}
