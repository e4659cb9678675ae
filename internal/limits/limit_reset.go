package limits

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ResetLimitInput says which limit gets back the thresholds that Cadre ships.
type ResetLimitInput struct {
	Rule     orggraph.LimitRule
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// ResetLimit takes the organisation's own thresholds of a rule away.
func ResetLimit(ctx context.Context, w *world.World, in ResetLimitInput) (*world.Commit, error) {
	limit, err := limitOf(in.Rule)
	if err != nil {
		return nil, err
	}
	return write(ctx, w, "limit.reset", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := settingOf(ctx, tx, in.Rule)
		if err != nil || row == nil {
			return err
		}
		tx.Summarize("Reset the limit %s: %s", limit.Title, limit.Defaults.say())
		if err := tx.LimitSetting.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("reset limit %s: %w", in.Rule, err)
		}
		return nil
	})
}
