package strategy

import (
	"context"
	"fmt"

	"cadre/ent/insight"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
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
		f.fail(fault.InvalidInput, "kind", "The kind must be QUANTITATIVE, QUALITATIVE_EVALUATIVE, QUALITATIVE_GENERATIVE, TECHNOLOGY or INDUSTRY.")
	}
}

// RecordInsight keeps something learned, and returns its id.
func RecordInsight(ctx context.Context, w *world.World, in RecordInsightInput) (string, *world.Commit, error) {
	f := &form{w: w}
	f.insightKind(in.Kind)
	in.Statement = f.said("statement", "The statement", in.Statement, maxSaid)
	in.Evidence = f.words("evidence", "The evidence", in.Evidence, maxWhy)
	in.Source = f.words("source", "The source", in.Source, maxSaid)
	in.SharedWith = f.words("sharedWith", "Who has been told", in.SharedWith, maxSaid)
	found := f.pastDay("foundOn", in.FoundOn)
	in.Reason = f.reason(in.Reason)
	if f.err != nil {
		return "", nil, f.err
	}
	made := id.New(id.Insight)
	c, err := edit(ctx, w, "insight.record", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Recorded the insight “%s”", brief(in.Statement))
		create := tx.Insight.Create().SetID(made).SetKind(insight.Kind(in.Kind)).SetStatement(in.Statement).SetNillableEvidence(stored(in.Evidence)).
			SetNillableSource(stored(in.Source)).SetFoundOn(found).SetNillableSharedWith(stored(in.SharedWith))
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("record an insight: %w", err)
		}
		return nil
	})
	return made, c, err
}
