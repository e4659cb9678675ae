package demo

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationresult"
	"cadre/internal/access"
	"cadre/internal/id"
)

// Days of the cycle, before and after now.
const (
	cycleBegan, cycleEnded         = -190, -8
	cycleOpened, selfDue, peersDue = -20, -12, -4
	draftDue, releaseDue           = 4, 14
	voiceCame, raterCame, drafted  = -14, -6, -1
)

// insertEvaluations writes the cycle that is under way. Cadre itself does: nobody is asking.
func (r *coachingRows) insertEvaluations(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, c := range r.org.Evaluations {
		if err := r.cycle(ctx, c); err != nil {
			return fmt.Errorf("write the evaluations of %s: %w", c.By, err)
		}
		r.wrote(1)
	}
	return nil
}

func (r *coachingRows) cycle(ctx context.Context, c Evaluating) error {
	on := func(days int) string { return day(r.org.Now.AddDate(0, 0, days)) }
	key, by := id.New(id.EvaluationCycle), r.named(c.By)
	err := r.tx.EvaluationCycle.Create().SetID(key).SetAuthorID(by).SetCreatedAt(ago(r.org.Now, -cycleOpened)).SetName(c.Name).SetFromOn(on(cycleBegan)).SetToOn(on(cycleEnded)).
		SetSelfBy(on(selfDue)).SetPeersBy(on(peersDue)).SetDraftBy(on(draftDue)).SetReleaseBy(on(releaseDue)).SetStage(evaluationcycle.StageDRAFT).Exec(ctx)
	if err != nil {
		return err
	}
	for _, e := range c.People {
		if err := r.evaluated(ctx, key, by, e); err != nil {
			return fmt.Errorf("%s: %w", e.Person, err)
		}
	}
	return nil
}

func (r *coachingRows) evaluated(ctx context.Context, cycle, by string, e Evaluated) error {
	key, who := id.New(id.Evaluation), r.named(e.Person)
	if err := r.tx.Evaluation.Create().SetID(key).SetAuthorID(by).SetCreatedAt(ago(r.org.Now, -cycleOpened)).SetSubjectID(who).SetCycleID(cycle).Exec(ctx); err != nil {
		return err
	}
	speak := func(giver, text string, days int) error {
		create := r.tx.EvaluationVoice.Create().SetAuthorID(by).SetCreatedAt(ago(r.org.Now, -cycleOpened)).SetSubjectID(who).SetCycleID(cycle).SetEvaluationID(key).SetGiverID(giver).SetText(text)
		if text != "" {
			create.SetGivenAt(ago(r.org.Now, -days))
		}
		return create.Exec(ctx)
	}
	if err := speak(who, e.Self, voiceCame); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(e.Peers)) {
		if err := speak(r.named(name), e.Peers[name], raterCame); err != nil {
			return err
		}
	}
	if e.Performance == "" {
		return nil
	}
	return r.tx.EvaluationResult.Create().SetAuthorID(by).SetCreatedAt(ago(r.org.Now, -drafted)).SetSubjectID(who).SetEvaluationID(key).
		SetPerformance(evaluationresult.Performance(e.Performance)).SetGrowth(evaluationresult.Growth(e.Growth)).SetText(e.Text).Exec(ctx)
}
