package world

import (
	"context"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/ent/interaction"
	"cadre/ent/ownership"
	"cadre/ent/productarea"
	"cadre/ent/teamapi"
	"cadre/internal/orggraph"
)

// readTopology reads the touched rows of how teams work together.
func readTopology(ctx context.Context, c *ent.Client, only touchedIDs, take func(error), d *orggraph.Delta) {
	d.Interactions = rows(only, ent.TypeInteraction, take, func(ids []string) ([]*ent.Interaction, error) {
		return touched(c.Interaction.Query(), ids, interaction.IDIn).All(ctx)
	}, interactionRow)
	d.Dependencies = rows(only, ent.TypeDependency, take, func(ids []string) ([]*ent.Dependency, error) {
		return touched(c.Dependency.Query(), ids, dependency.IDIn).All(ctx)
	}, dependencyRow)
	d.ProductAreas = rows(only, ent.TypeProductArea, take, func(ids []string) ([]*ent.ProductArea, error) {
		return touched(c.ProductArea.Query(), ids, productarea.IDIn).All(ctx)
	}, productAreaRow)
	d.Ownerships = rows(only, ent.TypeOwnership, take, func(ids []string) ([]*ent.Ownership, error) {
		return touched(c.Ownership.Query(), ids, ownership.IDIn).All(ctx)
	}, ownershipRow)
	d.TeamApis = rows(only, ent.TypeTeamApi, take, func(ids []string) ([]*ent.TeamApi, error) {
		return touched(c.TeamApi.Query(), ids, teamapi.IDIn).All(ctx)
	}, teamApiRow)
}

func interactionRow(e *ent.Interaction) (string, *orggraph.InteractionRow) {
	return e.ID, &orggraph.InteractionRow{ID: e.ID, From: e.FromTeamID, To: e.ToTeamID, Mode: orggraph.InteractionMode(e.Mode), Purpose: e.Purpose,
		StartsOn: e.StartsOn, ExpiresOn: e.ExpiresOn, ExitCriterion: e.ExitCriterion, Owner: e.OwnerID, Extensions: e.Extensions,
		ExtendedWhy: e.ExtendedWhy, EndedOn: e.EndedOn, Outcome: e.Outcome}
}

func dependencyRow(e *ent.Dependency) (string, *orggraph.DependencyRow) {
	return e.ID, &orggraph.DependencyRow{ID: e.ID, Needer: e.NeederID, Provider: e.ProviderID, What: e.What, Severity: orggraph.DependencySeverity(e.Severity),
		State: orggraph.DependencyState(e.State), NeedBy: e.NeedBy, AgreedOn: e.AgreedOn, ClosedOn: e.ClosedOn, Recurring: e.Recurring,
		Contract: e.Contract, Objective: e.ObjectiveID, Commitment: e.CommitmentID, Promise: e.PromiseID}
}

func productAreaRow(e *ent.ProductArea) (string, *orggraph.ProductAreaRow) {
	return e.ID, &orggraph.ProductAreaRow{ID: e.ID, Name: e.Name, Kind: orggraph.AreaKind(e.Kind), Complexity: (*orggraph.AreaComplexity)(e.Complexity), Description: e.Description, Parent: e.ParentID}
}

func ownershipRow(e *ent.Ownership) (string, *orggraph.OwnershipRow) {
	return e.ID, &orggraph.OwnershipRow{ID: e.ID, Area: e.AreaID, Team: e.TeamID, SharedWhy: e.SharedWhy}
}

func teamApiRow(e *ent.TeamApi) (string, *orggraph.TeamApiRow) {
	return e.ID, &orggraph.TeamApiRow{ID: e.ID, Team: e.TeamID, Mission: e.Mission, HowToAsk: e.HowToAsk, Promises: e.Promises, Versioning: e.Versioning,
		Channels: e.Channels, MeetingWindows: e.MeetingWindows, OnCall: e.OnCall, Docs: e.Docs, ConfirmedOn: e.ConfirmedOn, ConfirmedBy: e.ConfirmedByID}
}

// allOfTopology reads every row of how teams work together.
func (r *reader) allOfTopology(rows *orggraph.Rows) {
	rows.Interactions = all(r, interaction.Table, func(c *cells) orggraph.InteractionRow {
		return orggraph.InteractionRow{ID: c.text(interaction.FieldID), From: c.text(interaction.FieldFromTeamID), To: c.text(interaction.FieldToTeamID),
			Mode: orggraph.InteractionMode(c.same(interaction.FieldMode)), Purpose: c.text(interaction.FieldPurpose), StartsOn: c.maybe(interaction.FieldStartsOn),
			ExpiresOn: c.maybe(interaction.FieldExpiresOn), ExitCriterion: c.own(interaction.FieldExitCriterion), Owner: c.maybe(interaction.FieldOwnerID),
			Extensions: c.number(interaction.FieldExtensions), ExtendedWhy: c.own(interaction.FieldExtendedWhy), EndedOn: c.maybe(interaction.FieldEndedOn),
			Outcome: c.own(interaction.FieldOutcome)}
	})
	rows.Dependencies = all(r, dependency.Table, func(c *cells) orggraph.DependencyRow {
		return orggraph.DependencyRow{ID: c.text(dependency.FieldID), Needer: c.text(dependency.FieldNeederID), Provider: c.text(dependency.FieldProviderID),
			What: c.text(dependency.FieldWhat), Severity: orggraph.DependencySeverity(c.same(dependency.FieldSeverity)),
			State: orggraph.DependencyState(c.same(dependency.FieldState)), NeedBy: c.maybe(dependency.FieldNeedBy), AgreedOn: c.maybe(dependency.FieldAgreedOn),
			ClosedOn: c.maybe(dependency.FieldClosedOn), Recurring: c.truth(dependency.FieldRecurring), Contract: c.own(dependency.FieldContract),
			Objective: c.own(dependency.FieldObjectiveID), Commitment: c.maybe(dependency.FieldCommitmentID), Promise: c.maybe(dependency.FieldPromiseID)}
	})
	rows.ProductAreas = all(r, productarea.Table, func(c *cells) orggraph.ProductAreaRow {
		return orggraph.ProductAreaRow{ID: c.text(productarea.FieldID), Name: c.text(productarea.FieldName), Kind: orggraph.AreaKind(c.same(productarea.FieldKind)),
			Complexity: (*orggraph.AreaComplexity)(c.maybe(productarea.FieldComplexity)), Description: c.own(productarea.FieldDescription), Parent: c.own(productarea.FieldParentID)}
	})
	rows.Ownerships = all(r, ownership.Table, func(c *cells) orggraph.OwnershipRow {
		return orggraph.OwnershipRow{ID: c.text(ownership.FieldID), Area: c.text(ownership.FieldAreaID), Team: c.text(ownership.FieldTeamID),
			SharedWhy: c.own(ownership.FieldSharedWhy)}
	})
	rows.TeamApis = all(r, teamapi.Table, func(c *cells) orggraph.TeamApiRow {
		return orggraph.TeamApiRow{ID: c.text(teamapi.FieldID), Team: c.text(teamapi.FieldTeamID), Mission: c.own(teamapi.FieldMission),
			HowToAsk: c.own(teamapi.FieldHowToAsk), Promises: c.own(teamapi.FieldPromises), Versioning: c.own(teamapi.FieldVersioning),
			Channels: c.own(teamapi.FieldChannels), MeetingWindows: c.own(teamapi.FieldMeetingWindows), OnCall: c.own(teamapi.FieldOnCall),
			Docs: c.own(teamapi.FieldDocs), ConfirmedOn: c.maybe(teamapi.FieldConfirmedOn), ConfirmedBy: c.maybe(teamapi.FieldConfirmedByID)}
	})
}
