package demo

import (
	"context"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/ent/interaction"
	"cadre/ent/productarea"
	"cadre/internal/id"
)

// insertTopology writes how teams work together.
func (in *inserter) insertTopology(ctx context.Context) error {
	for _, step := range []func(context.Context) error{in.insertInteractions, in.insertDependencies, in.insertAreas, in.insertTeamApis} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (in *inserter) insertInteractions(ctx context.Context) error {
	return inChunks(in, in.org.Topology.Interactions, func(rows []Interaction) error {
		return in.tx.Interaction.MapCreateBulk(rows, func(c *ent.InteractionCreate, i int) {
			r := rows[i]
			c.SetFromTeamID(in.teams[r.From]).SetToTeamID(in.teams[r.To]).SetMode(interaction.Mode(r.Mode)).SetPurpose(r.Purpose).
				SetNillableStartsOn(optional(r.StartsOn)).SetNillableExpiresOn(optional(r.ExpiresOn)).SetNillableEndedOn(optional(r.EndedOn)).
				SetNillableExitCriterion(optional(r.ExitCriterion)).SetNillableOwnerID(optional(in.people[r.Owner])).SetNillableOutcome(optional(r.Outcome)).
				SetExtensions(r.Extensions).SetNillableExtendedWhy(optional(r.ExtendedWhy))
		}).Exec(ctx)
	})
}

func (in *inserter) insertDependencies(ctx context.Context) error {
	return inChunks(in, in.org.Topology.Dependencies, func(rows []Dependency) error {
		return in.tx.Dependency.MapCreateBulk(rows, func(c *ent.DependencyCreate, i int) {
			r := rows[i]
			c.SetNeederID(in.teams[r.Needer]).SetProviderID(in.teams[r.Provider]).SetWhat(r.What).SetSeverity(dependency.Severity(r.Severity)).
				SetState(dependency.State(r.State)).SetNillableNeedBy(optional(r.NeedBy)).SetNillableAgreedOn(optional(r.AgreedOn)).
				SetNillableClosedOn(optional(r.ClosedOn)).SetNillableContract(optional(r.Contract)).SetRecurring(r.Recurring).SetNillableObjectiveID(optional(in.aims.ids[r.Objective])).
				SetNillableCommitmentID(optional(in.promises[r.Commitment]))
		}).Exec(ctx)
	})
}

func (in *inserter) insertAreas(ctx context.Context) error {
	areas := make(map[string]string, len(in.org.Topology.Areas))
	for _, a := range in.org.Topology.Areas {
		areas[a.Key] = id.New(id.ProductArea)
	}
	err := inChunks(in, in.org.Topology.Areas, func(rows []ProductArea) error {
		return in.tx.ProductArea.MapCreateBulk(rows, func(c *ent.ProductAreaCreate, i int) {
			r := rows[i]
			c.SetID(areas[r.Key]).SetName(r.Name).SetKind(productarea.Kind(r.Kind)).SetNillableDescription(optional(r.Description)).
				SetNillableParentID(optional(areas[r.Parent])).SetNillableComplexity((*productarea.Complexity)(optional(r.Complexity)))
		}).Exec(ctx)
	})
	if err != nil {
		return err
	}
	return inChunks(in, in.org.Topology.Ownerships, func(rows []Ownership) error {
		return in.tx.Ownership.MapCreateBulk(rows, func(c *ent.OwnershipCreate, i int) {
			r := rows[i]
			c.SetAreaID(areas[r.Area]).SetTeamID(in.teams[r.Team]).SetNillableSharedWhy(optional(r.SharedWhy))
		}).Exec(ctx)
	})
}

func (in *inserter) insertTeamApis(ctx context.Context) error {
	return inChunks(in, in.org.Topology.TeamApis, func(rows []TeamApi) error {
		return in.tx.TeamApi.MapCreateBulk(rows, func(c *ent.TeamApiCreate, i int) {
			r := rows[i]
			c.SetTeamID(in.teams[r.Team]).SetNillableMission(optional(r.Mission)).SetNillableHowToAsk(optional(r.HowToAsk)).
				SetNillablePromises(optional(r.Promises)).SetNillableVersioning(optional(r.Versioning)).SetNillableChannels(optional(r.Channels)).
				SetNillableMeetingWindows(optional(r.MeetingWindows)).SetNillableOnCall(optional(r.OnCall)).SetNillableDocs(optional(r.Docs)).
				SetNillableConfirmedOn(optional(r.ConfirmedOn)).SetNillableConfirmedByID(optional(in.people[r.ConfirmedBy]))
		}).Exec(ctx)
	})
}
