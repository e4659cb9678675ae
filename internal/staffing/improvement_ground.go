package staffing

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/confidentialchange"
	"cadre/ent/evaluationresult"
	"cadre/ent/evidence"
	"cadre/ent/feedback"
	"cadre/ent/onboardingreview"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/world"
)

// fewestGrounds is how often somebody was told before a plan is drafted for them.
const fewestGrounds = 2

// Kinds of what somebody was told before.
const (
	GroundFeedback   = "FEEDBACK"
	GroundEvidence   = "EVIDENCE"
	GroundEvaluation = "EVALUATION"
	GroundReview     = "ONBOARDING_REVIEW"
)

// GroundsOf lists what somebody was told of their work on days before today, the first one first, as far as the viewer may
// read it: feedback that was given them, feedback noted as evidence, evaluations that were released, and reviews of their
// first ninety days. What was written today, or not shown to them, does not count, nor does praise: evidence that speaks for
// them, an evaluation that exceeds what is expected, and a review that finds them on track.
func GroundsOf(ctx context.Context, c *ent.Client, w *world.World, person string) ([]schema.Ground, error) {
	list, today := []schema.Ground{}, w.Today()
	add := func(kind, of, on string) {
		if on < today {
			list = append(list, schema.Ground{Kind: kind, Of: of, On: on})
		}
	}
	told, err := c.Feedback.Query().Where(feedback.SubjectID(person), feedback.StateEQ(feedback.StateGIVEN), feedback.ReleasedAtNotNil(), feedback.AuthorIDNEQ(person)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read feedback: %w", err)
	}
	for _, row := range told {
		add(GroundFeedback, row.ID, dayOf(w, later(*row.ReleasedAt, row.GivenAt)))
	}
	noted, err := c.Evidence.Query().Where(evidence.SubjectID(person), evidence.KindEQ(evidence.KindFEEDBACK), evidence.DirectionNEQ(evidence.DirectionPOSITIVE), evidence.ReleasedAtNotNil(), evidence.AuthorIDNEQ(person)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read evidence: %w", err)
	}
	for _, row := range noted {
		add(GroundEvidence, row.ID, dayOf(w, *row.ReleasedAt))
	}
	results, err := c.EvaluationResult.Query().Where(evaluationresult.SubjectID(person), evaluationresult.ReachEQ(evaluationresult.ReachRELEASED), evaluationresult.PerformanceNEQ(evaluationresult.PerformanceEXCEEDING)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read results: %w", err)
	}
	released, err := releasedAt(ctx, c, results)
	if err != nil {
		return nil, err
	}
	for _, row := range results {
		add(GroundEvaluation, row.ID, dayOf(w, later(row.CreatedAt, released[row.ID])))
	}
	reviews, err := c.OnboardingReview.Query().Where(onboardingreview.SubjectID(person), onboardingreview.OutcomeNEQ(onboardingreview.OutcomeON_TRACK)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read reviews: %w", err)
	}
	for _, row := range reviews {
		add(GroundReview, row.ID, dayOf(w, row.CreatedAt))
	}
	slices.SortFunc(list, func(a, b schema.Ground) int { return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.Of, b.Of)) })
	return list, nil
}

// releasedAt reads from the log when results were released: until then nobody was told what was drafted long before.
func releasedAt(ctx context.Context, c *ent.Client, results []*ent.EvaluationResult) (map[string]*time.Time, error) {
	if len(results) == 0 {
		return nil, nil
	}
	keys := make([]string, len(results))
	for i, row := range results {
		keys[i] = row.ID
	}
	rows, err := c.ConfidentialChange.Query().Where(confidentialchange.EntityIDIn(keys...), confidentialchange.OperationEQ(confidentialchange.OperationUPDATE)).
		WithChangeset().All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read when results were released: %w", err)
	}
	at := map[string]*time.Time{}
	for _, row := range rows {
		var reach evaluationresult.Reach
		if json.Unmarshal(row.After[evaluationresult.FieldReach], &reach) == nil && reach == evaluationresult.ReachRELEASED {
			at[row.EntityID] = &row.Edges.Changeset.At
		}
	}
	return at, nil
}

// later is the later one of two moments, of which the second may be missing.
func later(a time.Time, b *time.Time) time.Time {
	if b != nil && b.After(a) {
		return *b
	}
	return a
}

// LackOfGrounds says what is missing before a plan can be drafted; nil where nothing is.
func LackOfGrounds(name string, there int) *string {
	if there >= fewestGrounds {
		return nil
	}
	have, lack := "1 such feedback is", "1 more is missing"
	if there == 0 {
		have, lack = "no such feedback is", fmt.Sprintf("%d are missing", fewestGrounds)
	}
	said := fmt.Sprintf("A plan rests on at least %d feedbacks that %s got on days before today: %s on record, %s. "+
		"Feedback given, feedback noted as evidence, released evaluations and reviews of the first 90 days count; praise does not.", fewestGrounds, name, have, lack)
	return &said
}
