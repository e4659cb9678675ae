package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// SplitTeamInput is what to split off a team.
type SplitTeamInput struct {
	Team             string
	Name             string
	Positions        []string // at least one; their membership moves
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// SplitTeam makes a team of the same kind beside an existing one, moves memberships there as they
// are, and returns its id.
func SplitTeam(ctx context.Context, w *world.World, in SplitTeamInput) (string, *world.Commit, error) {
	c := checking(w)
	in.Team = c.id("team", in.Team, id.Team)
	in.Name = c.line("name", in.Name, maxName)
	in.Positions = c.ids("positions", in.Positions, id.Position, 1)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return "", nil, c.err
	}
	var created *ent.Team
	commit, err := write(ctx, w, "team.split", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expect(ctx, tx, in.ExpectedRevision, []string{in.Team}, membershipsIn(in.Team)); err != nil {
			return err
		}
		t, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		if err := in.checkMembers(ctx, tx, t); err != nil {
			return err
		}
		color, err := colorFor(ctx, tx, nil)
		if err != nil {
			return err
		}
		tx.Summarize("Split %s off %s with %s", in.Name, t.Name, count(len(in.Positions), "seat"))
		created, err = tx.Team.Create().SetName(in.Name).SetKind(t.Kind).SetNillableParentID(t.ParentID).SetColor(color).
			SetNillableTopologyType(t.TopologyType).SetNillableProductType(t.ProductType).Save(ctx)
		if err != nil {
			return fmt.Errorf("create team: %w", err)
		}
		err = tx.Membership.Update().Where(membership.TeamID(t.ID), membership.PositionIDIn(in.Positions...)).SetTeamID(created.ID).Exec(ctx)
		if err != nil {
			return fmt.Errorf("move members of team %s: %w", t.ID, err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return created.ID, commit, nil
}

func (in *SplitTeamInput) checkMembers(ctx context.Context, tx *history.Tx, t *ent.Team) error {
	seats, err := openSeats(ctx, tx, "positions", in.Positions)
	if err != nil {
		return err
	}
	members, err := tx.Membership.Query().Where(membership.TeamID(t.ID), membership.PositionIDIn(in.Positions...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read members of team %s: %w", t.ID, err)
	}
	is := make(map[string]bool, len(members))
	for _, m := range members {
		is[m.PositionID] = true
	}
	for i, s := range seats {
		if !is[s.ID] {
			return input.Invalid(item("positions", i), "%s is not in %s. Only its own seats can move to the new team.", s.Title, t.Name)
		}
	}
	return nil
}
