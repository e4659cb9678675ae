package savedquery

import (
	"context"
	"fmt"

	"cadre/ent/savedquery"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// SaveQueryInput is a question to be kept.
type SaveQueryInput struct {
	Name, Title     string
	Description     *string
	Query           string
	Visualisation   orggraph.Visualisation
	Value           *string
	AtLeast, AtMost *float64
	Tile            bool
	Rank            *int
	Reason          *string
}

func (in *SaveQueryInput) check(w *world.World, check Checker) error {
	f := &form{input.Read(w)}
	f.name(in.Name)
	in.Title = f.Line("title", "The title", in.Title, maxTitle)
	in.Description = input.Stored(f.Words("description", "The description", in.Description, maxSaid))
	in.Query = f.query(in.Query)
	f.visualisation(in.Visualisation)
	in.Value = f.NewLine("value", "Where the number is", in.Value, maxValue)
	f.threshold("atLeast", in.AtLeast)
	f.threshold("atMost", in.AtMost)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return f.Err()
	}
	return rule{in.Query, in.Value, in.AtLeast, in.AtMost}.check(check)
}

// Save keeps a question under a name, and returns its id.
func Save(ctx context.Context, w *world.World, in SaveQueryInput, check Checker) (string, *world.Commit, error) {
	if err := mayEdit(ctx); err != nil {
		return "", nil, err
	}
	if err := in.check(w, check); err != nil {
		return "", nil, err
	}
	saved := id.New(id.SavedQuery)
	c, err := write(ctx, w, "query.save", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := nameFree(ctx, tx, in.Name, ""); err != nil {
			return err
		}
		count, err := tx.SavedQuery.Query().Count(ctx)
		if err != nil {
			return fmt.Errorf("count saved queries: %w", err)
		}
		if count >= maxQueries {
			return fault.New(fault.LimitExceeded, "There are %d saved queries, which is the most. Remove one that nobody asks.", count)
		}
		rank := 0
		if in.Rank != nil {
			rank = *in.Rank
		}
		tx.Summarize("Saved the query “%s”", in.Title)
		err = tx.SavedQuery.Create().SetID(saved).SetName(in.Name).SetTitle(in.Title).SetNillableDescription(in.Description).SetQuery(in.Query).
			SetVisualisation(savedquery.Visualisation(in.Visualisation)).SetNillableValue(in.Value).SetNillableAtLeast(in.AtLeast).SetNillableAtMost(in.AtMost).
			SetTile(in.Tile).SetRank(rank).Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the query %s: %w", in.Name, err)
		}
		return nil
	})
	return saved, c, err
}
