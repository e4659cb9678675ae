package demo

import (
	"context"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/ent/commitment"
)

// insertCommitments writes what teams promised, after the objectives that it serves.
func (in *inserter) insertCommitments(ctx context.Context) error {
	err := inChunks(in, in.org.Commitments, func(rows []Commitment) error {
		return in.tx.Commitment.MapCreateBulk(rows, func(c *ent.CommitmentCreate, i int) { in.commitment(c, rows[i]) }).Exec(ctx)
	})
	if err != nil {
		return err
	}
	var steps []aimStep
	for _, c := range in.org.Commitments {
		for _, a := range c.Actions {
			steps = append(steps, aimStep{a, c.Key})
		}
	}
	return inChunks(in, steps, func(rows []aimStep) error {
		return in.tx.Action.MapCreateBulk(rows, func(c *ent.ActionCreate, i int) {
			a := rows[i]
			c.SetOfID(in.promises[a.objective]).SetTitle(a.Title).SetOwnerID(in.people[a.Owner]).SetDueOn(a.DueOn).SetState(action.State(a.State))
		}).Exec(ctx)
	})
}

func (in *inserter) commitment(c *ent.CommitmentCreate, r Commitment) {
	c.SetID(in.promises[r.Key]).SetTitle(r.Title).SetWhy(r.Why).SetTeamID(in.teams[r.Team]).SetNillableObjectiveID(optional(in.aims.ids[r.Objective])).SetState(commitment.State(r.State)).
		SetNillableAskedByID(optional(in.people[r.AskedBy])).SetNillableManagerID(optional(in.people[r.Manager])).SetRequestedOn(r.RequestedOn).SetNillableNeededBy(optional(r.NeededBy)).
		SetNillableDiscoveryFrom(optional(r.DiscoveryFrom)).SetNillableDiscoveryUntil(optional(r.DiscoveryUntil)).SetNillableDueOn(optional(r.DueOn)).
		SetNillableCommittedOn(optional(r.CommittedOn)).SetNillableEndedOn(optional(r.EndedOn)).SetNillableRootCause(optional(r.RootCause)).
		SetNillableWhatChanges(optional(r.WhatChanges)).SetNillableAffected(optional(r.Affected)).
		SetNillableValueFound(optional(r.Found[0].What)).SetNillableValueOn(optional(r.Found[0].On)).SetNillableUsabilityFound(optional(r.Found[1].What)).SetNillableUsabilityOn(optional(r.Found[1].On)).
		SetNillableFeasibilityFound(optional(r.Found[2].What)).SetNillableFeasibilityOn(optional(r.Found[2].On)).SetNillableViabilityFound(optional(r.Found[3].What)).SetNillableViabilityOn(optional(r.Found[3].On))
	if r.SignedOn != "" {
		c.SetTeamSignedByID(in.people[r.TeamSigned]).SetTeamSignedOn(r.SignedOn).SetTechSignedByID(in.people[r.TechSigned]).SetTechSignedOn(r.SignedOn)
	}
}
