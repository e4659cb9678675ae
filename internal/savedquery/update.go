package savedquery

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/savedquery"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UpdateSavedQueryInput is what to change of a question; only the given fields change. Null takes away what may be absent.
type UpdateSavedQueryInput struct {
	SavedQuery       string
	Name, Title      *string
	Description      *string // empty takes it away
	Query            *string
	Visualisation    *orggraph.Visualisation
	Value            input.Optional[string]
	AtLeast, AtMost  input.Optional[float64]
	Tile             *bool
	Rank             *int
	ExpectedRevision *int64
	Reason           *string
}

func (in *UpdateSavedQueryInput) check(w *world.World) error {
	f := &form{input.Read(w)}
	in.SavedQuery = f.ID("savedQuery", in.SavedQuery, "saved query", id.SavedQuery)
	if in.Name != nil {
		f.name(*in.Name)
	}
	in.Title = f.NewLine("title", "The title", in.Title, maxTitle)
	in.Description = f.Words("description", "The description", in.Description, maxSaid)
	if in.Query != nil {
		in.Query = new(f.query(*in.Query))
	}
	if in.Visualisation != nil {
		f.visualisation(*in.Visualisation)
	}
	in.Value.Value = f.NewLine("value", "Where the number is", in.Value.Value, maxValue)
	f.threshold("atLeast", in.AtLeast.Value)
	f.threshold("atMost", in.AtMost.Value)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// Update changes a saved query.
func Update(ctx context.Context, w *world.World, in UpdateSavedQueryInput, check Checker) (*world.Commit, error) {
	if err := mayEdit(ctx); err != nil {
		return nil, err
	}
	if err := in.check(w); err != nil {
		return nil, err
	}
	if in.Query != nil { // before anybody has to wait: it is checked again with what else the row has
		if err := ask(check, *in.Query, in.Value.Value); err != nil {
			return nil, err
		}
	}
	return write(ctx, w, "query.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := read(ctx, tx, in.SavedQuery, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if in.Name != nil {
			if err := nameFree(ctx, tx, *in.Name, row.ID); err != nil {
				return err
			}
		}
		was := rule{row.Query, row.Value, row.AtLeast, row.AtMost}
		if is := in.after(was); is != was { // a text that the schema has outgrown may still get another title
			if err := is.check(check); err != nil {
				return err
			}
		}
		tx.Summarize("Changed the query “%s”", row.Title)
		if err := in.lay(tx, row).Exec(ctx); err != nil {
			return fmt.Errorf("update the query %s: %w", row.Name, err)
		}
		return nil
	})
}

func read(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.SavedQuery, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.SavedQuery.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "savedQuery", "saved query")
	}
	return row, nil
}

// after is what would be checked once a rule is changed.
func (in *UpdateSavedQueryInput) after(r rule) rule {
	if in.Query != nil {
		r.query = *in.Query
	}
	if in.Value.Set {
		r.value = in.Value.Value
	}
	if in.AtLeast.Set {
		r.atLeast = in.AtLeast.Value
	}
	if in.AtMost.Set {
		r.atMost = in.AtMost.Value
	}
	return r
}

func (in *UpdateSavedQueryInput) lay(tx *history.Tx, row *ent.SavedQuery) *ent.SavedQueryUpdateOne {
	u := tx.SavedQuery.UpdateOneID(row.ID).SetNillableName(in.Name).SetNillableTitle(in.Title).SetNillableQuery(in.Query).
		SetNillableTile(in.Tile).SetNillableRank(in.Rank)
	if in.Visualisation != nil {
		u.SetVisualisation(savedquery.Visualisation(*in.Visualisation))
	}
	if in.Description != nil {
		optional(input.Optional[string]{Set: true, Value: input.Stored(in.Description)}, u.SetDescription, u.ClearDescription)
	}
	optional(in.Value, u.SetValue, u.ClearValue)
	optional(in.AtLeast, u.SetAtLeast, u.ClearAtLeast)
	optional(in.AtMost, u.SetAtMost, u.ClearAtMost)
	return u
}

// optional lays a value into an update where it is given.
func optional[T, B any](o input.Optional[T], set func(T) B, clear func() B) {
	switch {
	case !o.Set:
	case o.Value == nil:
		clear()
	default:
		set(*o.Value)
	}
}
