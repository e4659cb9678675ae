package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// colors is the size of the palette that teams are drawn with.
const colors = 12

// CreateTeamInput is a new team.
type CreateTeamInput struct {
	Name         string
	Kind         orggraph.TeamKind
	Purpose      *string
	Parent       *string // nil: the top
	Color        *int    // nil: the least used
	TopologyType *orggraph.TopologyType
	ProductType  *orggraph.ProductType
	Scenario     *string // the scenario that is edited; who opens the world reads it
	Reason       *string
}

func (in *CreateTeamInput) check(w *world.World) error {
	c := checking(w)
	in.Name = c.line("name", in.Name, maxName)
	c.teamKind("kind", in.Kind)
	in.Purpose = c.optionalProse("purpose", in.Purpose, maxPurpose)
	in.Parent = c.optionalID("parent", in.Parent, id.Team)
	c.teamTypes(in.TopologyType, in.ProductType)
	c.color("color", in.Color)
	in.Reason = c.reason(in.Reason)
	return c.err
}

func (c *check) teamKind(field string, kind orggraph.TeamKind) {
	if team.KindValidator(team.Kind(kind)) != nil {
		c.fail(field, "The kind must be TEAM, DEPARTMENT, GROUP or COMMITTEE.")
	}
}

func (c *check) teamTypes(topology *orggraph.TopologyType, product *orggraph.ProductType) {
	if topology != nil && team.TopologyTypeValidator(team.TopologyType(*topology)) != nil {
		c.fail("topologyType", "The type must be STREAM_ALIGNED, PLATFORM, ENABLING or COMPLICATED_SUBSYSTEM.")
	}
	if product != nil && team.ProductTypeValidator(team.ProductType(*product)) != nil {
		c.fail("productType", "The product type must be EXPERIENCE or PLATFORM.")
	}
}

func (c *check) color(field string, color *int) {
	if color != nil {
		c.within(field, *color, 0, colors-1)
	}
}

// CreateTeam creates a team and returns its id.
func CreateTeam(ctx context.Context, w *world.World, in CreateTeamInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var made *ent.Team
	c, err := write(ctx, w, "team.create", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		parent, err := teamAbove(ctx, tx, in.Parent)
		if err != nil {
			return err
		}
		tx.Summarize("Created %s", in.Name)
		if parent != nil {
			tx.Summarize("Created %s in %s", in.Name, parent.Name)
		}
		color, err := colorFor(ctx, tx, in.Color)
		if err != nil {
			return err
		}
		made, err = tx.Team.Create().SetName(in.Name).SetKind(team.Kind(in.Kind)).SetNillablePurpose(in.Purpose).
			SetNillableParentID(in.Parent).SetColor(color).SetNillableTopologyType((*team.TopologyType)(in.TopologyType)).
			SetNillableProductType((*team.ProductType)(in.ProductType)).Save(ctx)
		if err != nil {
			return fmt.Errorf("create team: %w", err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}

// CreateWithin makes a team at the top, in the least used colour, within a write that does more.
func CreateWithin(ctx context.Context, tx *history.Tx, name string, kind orggraph.TeamKind, source string, externalID *string) (*ent.Team, error) {
	color, err := colorFor(ctx, tx, nil)
	if err != nil {
		return nil, err
	}
	made, err := tx.Team.Create().SetName(name).SetKind(team.Kind(kind)).SetColor(color).SetSource(source).SetNillableExternalID(externalID).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("create team: %w", err)
	}
	return made, nil
}

// teamAbove reads the team that another one shall be in; nil stands for the top.
func teamAbove(ctx context.Context, tx *history.Tx, id *string) (*ent.Team, error) {
	if id == nil {
		return nil, nil // nobody above is an answer, not a failure
	}
	return activeTeam(ctx, tx, "parent", *id)
}

// colorFor is the asked-for colour, or the one that the fewest active teams have.
func colorFor(ctx context.Context, tx *history.Tx, asked *int) (int, error) {
	if asked != nil {
		return *asked, nil
	}
	used, err := tx.Team.Query().Where(team.ArchivedOnIsNil()).Select(team.FieldColor).All(ctx)
	if err != nil {
		return 0, fmt.Errorf("read the colours of teams: %w", err)
	}
	var times [colors]int
	for _, t := range used {
		times[t.Color]++
	}
	least := 0
	for c, n := range times {
		if n < times[least] {
			least = c
		}
	}
	return least, nil
}
