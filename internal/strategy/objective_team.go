package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/objectiveteam"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// AddObjectiveTeamInput gives an objective to a further team.
type AddObjectiveTeamInput struct {
	Objective, Team string
	Lead            bool    // whether it answers for the whole
	Scenario        *string // the scenario that is edited; who opens the world reads it
	Reason          *string
}

// AddObjectiveTeam gives an objective to a team, or changes whether the team answers for the whole: one of them
// does.
func AddObjectiveTeam(ctx context.Context, w *world.World, in AddObjectiveTeamInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective, in.Team = f.ID("objective", in.Objective, "objective", id.Objective), f.ID("team", in.Team, "team", id.Team)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	return run(ctx, w, "objective.addTeam", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, nil, "What is over is not given to anybody.", openStates...)
		if err != nil {
			return err
		}
		t, err := teamFor(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		tx.Summarize("Gave the objective “%s” to %s", o.Title, t.Name)
		if in.Lead {
			err := tx.ObjectiveTeam.Update().Where(objectiveteam.ObjectiveID(o.ID), objectiveteam.TeamIDNEQ(t.ID), objectiveteam.Lead(true)).SetLead(false).Exec(ctx)
			if err != nil {
				return fmt.Errorf("change who leads %s: %w", o.ID, err)
			}
		}
		row, err := tx.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveID(o.ID), objectiveteam.TeamID(t.ID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			err = tx.ObjectiveTeam.Create().SetObjectiveID(o.ID).SetTeamID(t.ID).SetLead(in.Lead).Exec(ctx)
		case err == nil && row.Lead != in.Lead:
			err = tx.ObjectiveTeam.UpdateOneID(row.ID).SetLead(in.Lead).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("give objective %s to team %s: %w", o.ID, t.ID, err)
		}
		return nil
	})
}

// RemoveObjectiveTeamInput takes an objective from a team.
type RemoveObjectiveTeamInput struct {
	Objective, Team string
	Scenario        *string // the scenario that is edited; who opens the world reads it
	Reason          *string
}

// RemoveObjectiveTeam takes an objective from a team.
func RemoveObjectiveTeam(ctx context.Context, w *world.World, in RemoveObjectiveTeamInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective, in.Team = f.ID("objective", in.Objective, "objective", id.Objective), f.ID("team", in.Team, "team", id.Team)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	return run(ctx, w, "objective.removeTeam", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, nil, "What is over stays with who had it.", openStates...)
		if err != nil {
			return err
		}
		row, err := tx.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveID(o.ID), objectiveteam.TeamID(in.Team)).WithTeam().Only(ctx)
		if ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "This team does not have the objective.").OnField("input.team")
		}
		if err != nil {
			return fmt.Errorf("read the team of %s: %w", o.ID, err)
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		tx.Summarize("Took the objective “%s” from %s", o.Title, row.Edges.Team.Name)
		if err := tx.ObjectiveTeam.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("take objective %s from team %s: %w", o.ID, in.Team, err)
		}
		return nil
	})
}
