package limits

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// WithdrawLimitExceptionInput says which exception no longer holds.
type WithdrawLimitExceptionInput struct {
	Exception string
	Scenario  *string // the scenario that is edited; who opens the world reads it
	Reason    *string
}

// WithdrawException takes an exception away, so that the limit counts again, and returns the rule of
// that limit.
func WithdrawException(ctx context.Context, w *world.World, in WithdrawLimitExceptionInput) (orggraph.LimitRule, *world.Commit, error) {
	key, here := w.Key(in.Exception)
	if in.Exception = key; !here || !id.Is(key, id.LimitException) {
		return "", nil, input.Invalid("exception", "This is not the id of an exception.")
	}
	var rule orggraph.LimitRule
	c, err := write(ctx, w, "limit.withdrawException", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.LimitException.Get(ctx, in.Exception)
		if ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "There is no such exception.").OnField("input.exception")
		}
		if err != nil {
			return fmt.Errorf("read exception %s: %w", in.Exception, err)
		}
		rule = orggraph.LimitRule(row.Rule)
		title := row.Rule
		if l, err := limitOf(rule); err == nil {
			title = l.Title
		}
		name, _, err := nameOf(ctx, tx, row.SubjectID)
		if err != nil {
			return err
		}
		if name == "" {
			name = "something that is gone"
		}
		tx.Summarize("Withdrew the exception from the limit %s for %s", title, name)
		if err := tx.LimitException.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("withdraw exception %s: %w", row.ID, err)
		}
		return nil
	})
	return rule, c, err
}
