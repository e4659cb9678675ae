package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/insight"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UpdateInsightInput is what to say otherwise of an insight; only the given fields change. An empty text
// takes away what may be absent.
type UpdateInsightInput struct {
	Insight          string
	Kind             *orggraph.InsightKind
	Statement        *string
	Evidence         *string
	Source           *string
	FoundOn          *string
	SharedWith       *string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateInsightInput) check(w *world.World) error {
	f := reading(w)
	in.Insight = f.ID("insight", in.Insight, "insight", id.Insight)
	if in.Kind != nil {
		f.insightKind(*in.Kind)
	}
	in.Statement = f.NewSaid("statement", "The statement", in.Statement, maxSaid)
	in.Evidence = f.Words("evidence", "The evidence", in.Evidence, maxWhy)
	in.Source = f.Words("source", "The source", in.Source, maxSaid)
	in.SharedWith = f.Words("sharedWith", "Who has been told", in.SharedWith, maxSaid)
	if in.FoundOn != nil {
		f.PastDay("foundOn", in.FoundOn)
	}
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// UpdateInsight says an insight otherwise.
func UpdateInsight(ctx context.Context, w *world.World, in UpdateInsightInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "insight.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := readInsight(ctx, tx, in.Insight, in.ExpectedRevision)
		if err != nil {
			return err
		}
		u := tx.Insight.UpdateOneID(row.ID).SetNillableStatement(in.Statement).SetNillableFoundOn(in.FoundOn)
		if in.Kind != nil {
			u.SetKind(insight.Kind(*in.Kind))
		}
		patch(in.Evidence, row.Evidence, u.SetEvidence, u.ClearEvidence)
		patch(in.Source, row.Source, u.SetSource, u.ClearSource)
		patch(in.SharedWith, row.SharedWith, u.SetSharedWith, u.ClearSharedWith)
		tx.Summarize("Changed the insight “%s”", brief(row.Statement))
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update insight %s: %w", row.ID, err)
		}
		return nil
	})
}

func readInsight(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.Insight, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	row, err := tx.Insight.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "insight", "insight")
	}
	return row, nil
}
