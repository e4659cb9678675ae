package savedquery

import (
	"context"
	"fmt"

	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RemoveSavedQueryInput says which question is no longer kept.
type RemoveSavedQueryInput struct {
	SavedQuery       string
	ExpectedRevision *int64
	Reason           *string
}

// Remove takes a saved query away.
func Remove(ctx context.Context, w *world.World, in RemoveSavedQueryInput) (*world.Commit, error) {
	f := input.Read(w)
	in.SavedQuery = f.ID("savedQuery", in.SavedQuery, "saved query", id.SavedQuery)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return write(ctx, w, "query.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := read(ctx, tx, in.SavedQuery, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Removed the query “%s”", row.Title)
		if err := tx.SavedQuery.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("remove the query %s: %w", row.Name, err)
		}
		return nil
	})
}
