package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/decision"
	"cadre/ent/focusinsight"
	"cadre/ent/objective"
	"cadre/ent/obstacle"
	"cadre/ent/strategy"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RemoveFocusInput says which problem to take out of a draft.
type RemoveFocusInput struct {
	Focus            string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RemoveFocus takes a problem out of a draft and returns the strategy. Obstacles and decisions about it stay
// with the strategy, and what was done about it with the objectives that are over. In an active strategy a problem is left for now, so that everyone sees that it was
// chosen once.
func RemoveFocus(ctx context.Context, w *world.World, in RemoveFocusInput) (string, *world.Commit, error) {
	f := reading(w)
	in.Focus = f.ID("focus", in.Focus, "problem", id.Focus)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := edit(ctx, w, "focus.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, owner, err := readFocus(ctx, tx, in.Focus, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if owner.State == strategy.StateACTIVE {
			return input.Invalid("focus", "The strategy %s is active. Leave the problem for now, so that everyone sees what became of it.", owner.Name)
		}
		waiting, err := tx.Objective.Query().Where(objective.FocusID(row.ID), objective.StateIn(openStates...)).Order(objective.ByID()).First(ctx)
		if err == nil {
			return input.Invalid("focus", "The objective “%s” serves it. Give that another problem first.", waiting.Title)
		} else if !ent.IsNotFound(err) {
			return fmt.Errorf("look for objectives of %s: %w", row.ID, err)
		}
		of = owner.ID
		tx.Summarize("Took the problem “%s” out of the strategy %s", brief(row.Problem), owner.Name)
		if _, err := tx.FocusInsight.Delete().Where(focusinsight.FocusID(row.ID)).Exec(ctx); err != nil {
			return fmt.Errorf("take citations of %s away: %w", row.ID, err)
		}
		if err := tx.Obstacle.Update().Where(obstacle.FocusID(row.ID)).ClearFocusID().Exec(ctx); err != nil {
			return fmt.Errorf("keep obstacles of %s: %w", row.ID, err)
		}
		if err := tx.Decision.Update().Where(decision.FocusID(row.ID)).ClearFocusID().Exec(ctx); err != nil {
			return fmt.Errorf("keep decisions of %s: %w", row.ID, err)
		}
		if err := tx.Objective.Update().Where(objective.FocusID(row.ID)).ClearFocusID().Exec(ctx); err != nil {
			return fmt.Errorf("keep objectives of %s: %w", row.ID, err)
		}
		if err := tx.Focus.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("remove focus %s: %w", row.ID, err)
		}
		return nil
	})
	return of, c, err
}
