package strategy

import (
	"context"
	"fmt"

	"cadre/ent/insight"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// RecordInsightInput is something learned.
type RecordInsightInput struct {
	Kind       orggraph.InsightKind
	Statement  string
	Evidence   *string
	Source     *string
	FoundOn    *string // nil: today
	SharedWith *string
	Scenario   *string // the scenario that is edited; who opens the world reads it
	Reason     *string
}

func (f *form) insightKind(kind orggraph.InsightKind) {
	if insight.KindValidator(insight.Kind(kind)) != nil {
		f.Fail("kind", "The kind must be QUANTITATIVE, QUALITATIVE_EVALUATIVE, QUALITATIVE_GENERATIVE, TECHNOLOGY or INDUSTRY.")
	}
}

// RecordInsight keeps something learned, and returns its id.
func RecordInsight(ctx context.Context, w *world.World, in RecordInsightInput) (string, *world.Commit, error) {
	f := reading(w)
	f.insightKind(in.Kind)
	in.Statement = f.Said("statement", "The statement", in.Statement, maxSaid)
	in.Evidence = f.Words("evidence", "The evidence", in.Evidence, maxWhy)
	in.Source = f.Words("source", "The source", in.Source, maxSaid)
	in.SharedWith = f.Words("sharedWith", "Who has been told", in.SharedWith, maxSaid)
	found := f.PastDay("foundOn", in.FoundOn)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	made := id.New(id.Insight)
	c, err := edit(ctx, w, "insight.record", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Recorded the insight “%s”", brief(in.Statement))
		create := tx.Insight.Create().SetID(made).SetKind(insight.Kind(in.Kind)).SetStatement(in.Statement).SetNillableEvidence(input.Stored(in.Evidence)).
			SetNillableSource(input.Stored(in.Source)).SetFoundOn(found).SetNillableSharedWith(input.Stored(in.SharedWith))
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("record an insight: %w", err)
		}
		return nil
	})
	return made, c, err
}
