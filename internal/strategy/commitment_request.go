package strategy

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// RequestCommitmentInput is a promise that somebody asks a team for.
type RequestCommitmentInput struct {
	Title     string
	Why       *string
	Team      string
	Objective *string // that it serves
	AskedBy   *string // nil: who asks
	Manager   *string // who follows it
	NeededBy  *string
	Scenario  *string // the scenario that is edited; who opens the world reads it
	Reason    *string
}

func (in *RequestCommitmentInput) check(ctx context.Context, w *world.World) error {
	f := reading(w)
	in.Title = f.Line("title", "What is promised", in.Title, maxTitle)
	in.Why = f.Prose("why", "This text", in.Why, maxWhy)
	in.Team = f.ID("team", in.Team, "team", id.Team)
	in.Objective = f.OptionalID("objective", in.Objective, "objective", id.Objective)
	if in.AskedBy = f.OptionalID("askedBy", in.AskedBy, "person", id.Person); in.AskedBy == nil {
		in.AskedBy = viewerIn(ctx, w)
	}
	in.Manager = f.OptionalID("manager", in.Manager, "person", id.Person)
	if f.OptionalDay("neededBy", in.NeededBy); in.NeededBy != nil && *in.NeededBy < w.Today() {
		f.Fail("neededBy", "That day has passed. Say a day that can still be met, or none.")
	}
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// RequestCommitment asks a team for a promise and returns its id. Nothing is promised yet.
func RequestCommitment(ctx context.Context, w *world.World, in RequestCommitmentInput) (string, *world.Commit, error) {
	if err := in.check(ctx, w); err != nil {
		return "", nil, err
	}
	key := id.New(id.Commitment)
	c, err := edit(ctx, w, "commitment.request", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		team, err := teamFor(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		if err := objectiveServed(ctx, tx, in.Objective); err != nil {
			return err
		}
		if err := somebody(ctx, tx, "askedBy", in.AskedBy); err != nil {
			return err
		}
		if err := present(ctx, tx, "manager", in.Manager, w.Today()); err != nil {
			return err
		}
		tx.Summarize("Asked %s for the commitment “%s”", team.Name, in.Title)
		err = tx.Commitment.Create().SetID(key).SetTitle(in.Title).SetNillableWhy(in.Why).SetTeamID(in.Team).SetNillableObjectiveID(in.Objective).
			SetNillableAskedByID(in.AskedBy).SetNillableManagerID(in.Manager).SetNillableNeededBy(in.NeededBy).SetRequestedOn(w.Today()).Exec(ctx)
		if err != nil {
			return fmt.Errorf("ask for a commitment: %w", err)
		}
		return nil
	})
	return key, c, err
}
