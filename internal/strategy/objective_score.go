package strategy

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/checkin"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// The scores that are anchored: at what the team vouched for, at what it hoped for, and at what would be
// exceptional.
const (
	scoreAtCommit  = 0.3
	scoreAtTarget  = 0.7
	scoreAtStretch = 1.0
)

// SuggestScore returns the score of a value: 0 at the baseline, 0.3 at commit, 0.7 at target, 1 at stretch, and
// linear between those that there are. Beyond the last it stays: without a stretch no more than 0.7.
func SuggestScore(value, baseline float64, commit *float64, target float64, stretch *float64) float64 {
	type anchor struct{ at, score float64 }
	anchors := []anchor{{baseline, 0}}
	if commit != nil {
		anchors = append(anchors, anchor{*commit, scoreAtCommit})
	}
	anchors = append(anchors, anchor{target, scoreAtTarget})
	if stretch != nil {
		anchors = append(anchors, anchor{*stretch, scoreAtStretch})
	}
	way := 1.0
	if target < baseline {
		way = -1
	}
	for i := len(anchors) - 1; i >= 0; i-- {
		a := anchors[i]
		if (value-a.at)*way < 0 {
			continue
		}
		if i == len(anchors)-1 {
			return a.score
		}
		b := anchors[i+1]
		return a.score + (b.score-a.score)*(value-a.at)/(b.at-a.at)
	}
	return 0
}

// SuggestedScore returns the score of a key result by its latest check-in; nil without one.
func SuggestedScore(k orggraph.KeyResult) *float64 {
	c, ok := k.Latest()
	if !ok {
		return nil
	}
	score := SuggestScore(c.Value(), k.Baseline(), k.Commit(), k.Target(), k.Stretch())
	return &score
}

// Score returns the score of an objective: the mean of those of its primary key results, but those that Unscored tells
// of; nil until it is scored, and where nothing is known of any.
func Score(o orggraph.Objective) *float64 {
	sum, n := 0.0, 0
	for _, k := range o.KeyResults() {
		switch {
		case k.Kind() != orggraph.Primary:
			continue
		case k.Score() != nil:
			sum += *k.Score()
			n++
		case !leftOut(k):
			return nil
		}
	}
	if n == 0 {
		return nil
	}
	mean := sum / float64(n)
	return &mean
}

// leftOut reports whether a key result of a scored objective has no score, since nobody has ever checked in on it.
func leftOut(k orggraph.KeyResult) bool {
	state := k.Objective().State()
	_, seen := k.Latest()
	return (state == orggraph.ObjectiveClosing || state == orggraph.ObjectiveClosed) && k.Score() == nil && !seen
}

// Unscored lists the key results that are left out of the score of an objective, because nobody knows how they stand.
func Unscored(o orggraph.Objective) []orggraph.KeyResult {
	return slices.DeleteFunc(o.KeyResults(), func(k orggraph.KeyResult) bool { return !leftOut(k) })
}

// Missed reports whether an objective was scored below what its team vouched for. That is expected of a moon
// shot; of a roof shot it asks for a post-mortem.
func Missed(o orggraph.Objective) bool {
	score := Score(o)
	return score != nil && *score < scoreAtCommit
}

// KeyResultScore is the score of one key result.
type KeyResultScore struct {
	KeyResult string
	Score     *float64 // nil: nobody knows, and it is left out
}

// ScoreObjectiveInput scores an objective and says what was learned.
type ScoreObjectiveInput struct {
	Objective                       string
	Scores                          []KeyResultScore // those that are not given are suggested by the latest check-in
	Learned, RootCause, WhatChanges *string
	Affected                        *string // who had to bear a miss
	ExpectedRevision                *int64
	Scenario                        *string // the scenario that is edited; who opens the world reads it
	Reason                          *string
}

func (in *ScoreObjectiveInput) check(w *world.World) (map[string]*float64, error) {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	given := map[string]*float64{}
	for i, s := range in.Scores {
		field := fmt.Sprintf("scores[%d].", i)
		if v := s.Score; v != nil && (*v < 0 || *v > 1 || *v != *v) {
			f.Fail(field+"score", "A score is 0 to 1.")
		}
		in.Scores[i].KeyResult = f.ID(field+"keyResult", s.KeyResult, "key result", id.KeyResult)
		given[in.Scores[i].KeyResult] = s.Score
	}
	in.Learned, in.RootCause = f.Prose("learned", "This text", in.Learned, maxWhy), f.Prose("rootCause", "This text", in.RootCause, maxWhy)
	in.WhatChanges, in.Affected = f.Prose("whatChanges", "This text", in.WhatChanges, maxWhy), f.Prose("affected", "This text", in.Affected, maxWhy)
	in.Reason = f.Reason(in.Reason)
	return given, f.Err()
}

// ScoreObjective gives each key result a score and keeps what was learned; it can be done again until the
// objective is closed.
func ScoreObjective(ctx context.Context, w *world.World, in ScoreObjectiveInput) (*world.Commit, error) {
	given, err := in.check(w)
	if err != nil {
		return nil, err
	}
	return edit(ctx, w, "objective.score", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "Scored is what was worked on.", objective.StateACTIVE, objective.StateCLOSING)
		if err != nil {
			return err
		}
		list, err := tx.KeyResult.Query().Where(keyresult.ObjectiveID(o.ID)).Order(keyresult.ByRank(), keyresult.ByID()).All(ctx)
		if err != nil {
			return fmt.Errorf("read the key results of %s: %w", o.ID, err)
		}
		for _, k := range list {
			score, ok := given[k.ID]
			delete(given, k.ID)
			if score == nil {
				if score, err = in.scoreOf(ctx, tx, k, ok); err != nil {
					return err
				}
			}
			u := tx.KeyResult.UpdateOneID(k.ID).ClearScore()
			if score != nil {
				u.SetScore(*score)
			}
			if err := u.Exec(ctx); err != nil {
				return fmt.Errorf("score key result %s: %w", k.ID, err)
			}
		}
		if len(given) > 0 {
			return in.notOfIt(given)
		}
		tx.Summarize("Scored the objective “%s”", o.Title)
		u := tx.Objective.UpdateOneID(o.ID).SetState(objective.StateCLOSING).SetNillableLearned(in.Learned).SetNillableRootCause(in.RootCause).SetNillableWhatChanges(in.WhatChanges).SetNillableAffected(in.Affected)
		return saved(u.Exec(ctx), "score", o)
	})
}

// notOfIt blames the first score of a key result that is not of the objective.
func (in *ScoreObjectiveInput) notOfIt(left map[string]*float64) error {
	at := slices.IndexFunc(in.Scores, func(s KeyResultScore) bool { _, ok := left[s.KeyResult]; return ok })
	return fault.New(fault.NotFound, "This key result is not of this objective.").OnField(fmt.Sprintf("input.scores[%d].keyResult", at))
}

// scoreOf is the score that a key result has already, or that its latest check-in suggests. Where there is neither,
// somebody says that it is unknown: what nobody looked at is not what came to nothing.
func (in *ScoreObjectiveInput) scoreOf(ctx context.Context, tx *history.Tx, k *ent.KeyResult, unknown bool) (*float64, error) {
	if k.Score != nil && !unknown {
		return k.Score, nil
	}
	c, err := tx.CheckIn.Query().Where(checkin.KeyResultID(k.ID)).Order(checkin.ByCheckedOn(desc), checkin.ByID(desc)).First(ctx)
	switch {
	case ent.IsNotFound(err) && unknown:
		return nil, nil
	case ent.IsNotFound(err):
		return nil, input.Invalid("scores", "Nobody has checked in on “%s”. Give it a score, or say that nobody knows: give null, and it is left out.", k.Metric)
	case err != nil:
		return nil, fmt.Errorf("read the check-ins of %s: %w", k.ID, err)
	case unknown:
		at := slices.IndexFunc(in.Scores, func(s KeyResultScore) bool { return s.KeyResult == k.ID })
		return nil, input.Invalid(fmt.Sprintf("scores[%d].score", at), "“%s” was checked in on, on %s. Give it a score.", k.Metric, c.CheckedOn)
	}
	score := SuggestScore(c.Value, k.Baseline, k.Commit, k.Target, k.Stretch)
	return &score, nil
}

// CloseObjectiveInput says what was learned from an objective that is over.
type CloseObjectiveInput struct {
	Objective                       string
	Learned, RootCause, WhatChanges *string // those that are not given stay as they are
	Affected                        *string // who had to bear a miss
	ExpectedRevision                *int64
	Scenario                        *string // the scenario that is edited; who opens the world reads it
	Reason                          *string
}

// CloseObjective closes a scored objective once it says what was learned; a missed roof shot also why and what
// changes.
func CloseObjective(ctx context.Context, w *world.World, in CloseObjectiveInput) (*world.Commit, error) {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	in.Learned, in.RootCause = f.Prose("learned", "This text", in.Learned, maxWhy), f.Prose("rootCause", "This text", in.RootCause, maxWhy)
	in.WhatChanges, in.Affected = f.Prose("whatChanges", "This text", in.WhatChanges, maxWhy), f.Prose("affected", "This text", in.Affected, maxWhy)
	in.Reason = f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, "objective.close", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, in.ExpectedRevision, "Score it first.", objective.StateCLOSING)
		if err != nil {
			return err
		}
		missed, err := missedRow(ctx, tx, o)
		switch {
		case err != nil:
			return err
		case orStored(in.Learned, o.Learned) == nil:
			return input.Invalid("learned", "Say what was learned: it is what the next quarter begins with.")
		case missed && o.Ambition == objective.AmbitionROOF_SHOT && orStored(in.RootCause, o.RootCause) == nil:
			return input.Invalid("rootCause", "“%s” was a roof shot and was missed. Say what the cause at the root was.", o.Title)
		case missed && o.Ambition == objective.AmbitionROOF_SHOT && orStored(in.WhatChanges, o.WhatChanges) == nil:
			return input.Invalid("whatChanges", "“%s” was a roof shot and was missed. Say what is done otherwise from now on.", o.Title)
		}
		tx.Summarize("Closed the objective “%s”", o.Title)
		u := tx.Objective.UpdateOneID(o.ID).SetState(objective.StateCLOSED).SetClosedOn(w.Today()).
			SetNillableLearned(in.Learned).SetNillableRootCause(in.RootCause).SetNillableWhatChanges(in.WhatChanges).SetNillableAffected(in.Affected)
		return saved(u.Exec(ctx), "close", o)
	})
}

// orStored is a value that is given, else what is stored.
func orStored(value, stored *string) *string {
	if value == nil {
		return stored
	}
	return value
}

// missedRow is Missed within a write.
func missedRow(ctx context.Context, tx *history.Tx, o *ent.Objective) (bool, error) {
	list, err := tx.KeyResult.Query().Where(keyresult.ObjectiveID(o.ID), keyresult.KindEQ(keyresult.KindPRIMARY)).All(ctx)
	if err != nil {
		return false, fmt.Errorf("read the key results of %s: %w", o.ID, err)
	}
	sum, n := 0.0, 0
	for _, k := range list {
		if k.Score != nil {
			sum += *k.Score
			n++
			continue
		}
		seen, err := tx.CheckIn.Query().Where(checkin.KeyResultID(k.ID)).Exist(ctx)
		if err != nil {
			return false, fmt.Errorf("read the check-ins of %s: %w", k.ID, err)
		}
		if seen {
			return false, input.Invalid("objective", "“%s” has no score yet. Score the objective anew.", k.Metric)
		}
	}
	return n > 0 && sum/float64(n) < scoreAtCommit, nil
}
