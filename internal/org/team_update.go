package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UpdateTeamInput is what to change about a team; only the given fields change.
type UpdateTeamInput struct {
	Team             string
	Name             *string
	Kind             *orggraph.TeamKind
	Purpose          input.Optional[string]
	TopologyType     input.Optional[orggraph.TopologyType]
	ProductType      input.Optional[orggraph.ProductType]
	Color            *int
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateTeamInput) check(w *world.World) error {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Name = c.replacement("name", in.Name, maxName)
	if in.Kind != nil {
		c.teamKind("kind", *in.Kind)
	}
	in.Purpose.Value = c.optionalProse("purpose", in.Purpose.Value, maxPurpose)
	c.teamTypes(in.TopologyType.Value, in.ProductType.Value)
	c.color("color", in.Color)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdateTeam changes what a team is called and is there for.
func UpdateTeam(ctx context.Context, w *world.World, in UpdateTeamInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "team.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Team); err != nil {
			return err
		}
		t, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		changed := in.changes(t)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("%s", changed.summary(t.Name, in.Name))
		u := tx.Team.UpdateOneID(t.ID).SetNillableName(in.Name).SetNillableColor(in.Color)
		if in.Kind != nil {
			u.SetKind(team.Kind(*in.Kind))
		}
		input.Patch(in.Purpose, u.SetPurpose, u.ClearPurpose)
		input.Patch(in.TopologyType, func(v orggraph.TopologyType) *ent.TeamUpdateOne { return u.SetTopologyType(team.TopologyType(v)) }, u.ClearTopologyType)
		input.Patch(in.ProductType, func(v orggraph.ProductType) *ent.TeamUpdateOne { return u.SetProductType(team.ProductType(v)) }, u.ClearProductType)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update team %s: %w", t.ID, err)
		}
		return nil
	})
}

func (in *UpdateTeamInput) changes(t *ent.Team) (c changes) {
	c.note(in.Name != nil && *in.Name != t.Name, "name")
	c.note(in.Kind != nil && team.Kind(*in.Kind) != t.Kind, "kind")
	c.note(input.Differs(in.Purpose, t.Purpose), "purpose")
	c.note(input.Differs(in.TopologyType, (*orggraph.TopologyType)(t.TopologyType)), "type")
	c.note(input.Differs(in.ProductType, (*orggraph.ProductType)(t.ProductType)), "product type")
	c.note(in.Color != nil && *in.Color != t.Color, "colour")
	return c
}
