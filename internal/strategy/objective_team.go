package strategy

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/objectiveteam"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
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
	return edit(ctx, w, "objective.addTeam", in.Reason, func(ctx context.Context, tx *history.Tx) error {
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
		return assign(ctx, tx, o.ID, t.ID, in.Lead)
	})
}

// assign gives an objective to a team. One team answers for the whole: who is named, else who does already, else the
// first.
func assign(ctx context.Context, tx *history.Tx, objective, team string, lead bool) error {
	rows, err := tx.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveID(objective)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the teams of %s: %w", objective, err)
	}
	at := slices.IndexFunc(rows, func(r *ent.ObjectiveTeam) bool { return r.TeamID == team })
	if at < 0 && len(rows) >= maxTeams {
		return input.Invalid("team", "At most %d teams share an objective; this would be one more. Split the objective.", maxTeams)
	}
	leading := slices.IndexFunc(rows, func(r *ent.ObjectiveTeam) bool { return r.Lead })
	switch {
	case leading < 0:
		lead = true
	case leading == at && !lead:
		return input.Invalid("lead", "This team answers for the whole. Say which other team does instead.")
	case leading != at && lead:
		if err := tx.ObjectiveTeam.UpdateOneID(rows[leading].ID).SetLead(false).Exec(ctx); err != nil {
			return fmt.Errorf("change who leads %s: %w", objective, err)
		}
	}
	switch {
	case at < 0:
		err = tx.ObjectiveTeam.Create().SetObjectiveID(objective).SetTeamID(team).SetLead(lead).Exec(ctx)
	case rows[at].Lead != lead:
		err = tx.ObjectiveTeam.UpdateOneID(rows[at].ID).SetLead(lead).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("give objective %s to team %s: %w", objective, team, err)
	}
	return nil
}

// RemoveObjectiveTeamInput takes an objective from a team.
type RemoveObjectiveTeamInput struct {
	Objective, Team string
	Scenario        *string // the scenario that is edited; who opens the world reads it
	Reason          *string
}

// RemoveObjectiveTeam takes an objective from a team. Where that one answered for the whole, the next one does.
func RemoveObjectiveTeam(ctx context.Context, w *world.World, in RemoveObjectiveTeamInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective, in.Team = f.ID("objective", in.Objective, "objective", id.Objective), f.ID("team", in.Team, "team", id.Team)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "objective.removeTeam", in.Reason, func(ctx context.Context, tx *history.Tx) error {
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
		if !row.Lead {
			return nil
		}
		return handOn(ctx, tx, o.ID)
	})
}

// handOn lets the team that has had an objective for longest answer for it, where others are left.
func handOn(ctx context.Context, tx *history.Tx, objective string) error {
	next, err := tx.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveID(objective)).Order(ent.Asc(objectiveteam.FieldID)).First(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err == nil {
		err = tx.ObjectiveTeam.UpdateOneID(next.ID).SetLead(true).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("hand objective %s on: %w", objective, err)
	}
	return nil
}
