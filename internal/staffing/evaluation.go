package staffing

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/evaluation"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationresult"
	"cadre/ent/evaluationvoice"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// cycleStages are the stages of a cycle, in order.
var cycleStages = []evaluationcycle.Stage{
	evaluationcycle.StageSELF, evaluationcycle.StagePEERS, evaluationcycle.StageDRAFT,
	evaluationcycle.StageCALIBRATION, evaluationcycle.StageRELEASED, evaluationcycle.StageARCHIVED,
}

// BeginEvaluationCycleInput is a round that looks back on a period.
type BeginEvaluationCycleInput struct {
	Name      string
	FromOn    string
	ToOn      string
	SelfBy    string
	PeersBy   string
	DraftBy   string
	ReleaseBy string
	Reason    *string
}

// BeginEvaluationCycle opens a cycle over everybody below the viewer, each asked to write of themselves first, and
// returns its id.
func BeginEvaluationCycle(ctx context.Context, w *world.World, in BeginEvaluationCycleInput) (string, *world.Commit, error) {
	f := input.Read(w)
	name := f.Line("name", "The name", in.Name, maxName)
	last := f.Day("fromOn", in.FromOn)
	for _, next := range []struct{ field, day string }{{"toOn", in.ToOn}, {"selfBy", in.SelfBy}, {"peersBy", in.PeersBy}, {"draftBy", in.DraftBy}, {"releaseBy", in.ReleaseBy}} {
		day := f.Day(next.field, next.day)
		if f.Err() == nil && (day < last || next.field == "toOn" && day == last) {
			f.Fail(next.field, "This day is before the one that comes first.")
		}
		last = day
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	key := id.New(id.EvaluationCycle)
	c, err := write(ctx, w, "evaluation.begin", reason, func(ctx context.Context, tx *history.Tx) error {
		people := evaluatedBelow(ctx, w)
		if len(people) == 0 {
			return fault.New(fault.Forbidden, "Who leads people evaluates them: nobody is below you.").OnField("input.name")
		}
		tx.Summarize("Opened an evaluation of %d people", len(people))
		system := access.System(ctx)
		err := tx.EvaluationCycle.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetName(name).SetFromOn(in.FromOn).SetToOn(in.ToOn).
			SetSelfBy(in.SelfBy).SetPeersBy(in.PeersBy).SetDraftBy(in.DraftBy).SetReleaseBy(in.ReleaseBy).Exec(system)
		if err != nil {
			return fmt.Errorf("open a cycle: %w", err)
		}
		return join(ctx, tx, w, key, people)
	})
	return key, c, err
}

// evaluatedBelow returns everybody who holds a seat below the viewer.
func evaluatedBelow(ctx context.Context, w *world.World) (list []orggraph.Person) {
	leader, ok := w.Graph().Person(me(ctx))
	if !ok {
		return nil
	}
	for _, p := range leader.Below() {
		if holdsSeat(p) && p.Key() != leader.Key() {
			list = append(list, p)
		}
	}
	return list
}

// mostAtOnce is how many rows one statement writes.
const mostAtOnce = 500

// join makes the evaluations of a cycle, and asks each person to write of themselves.
func join(ctx context.Context, tx *history.Tx, w *world.World, cycle string, people []orggraph.Person) error {
	system, now := access.System(ctx), w.Now().UTC()
	for part := range slices.Chunk(people, mostAtOnce) {
		var all []*ent.EvaluationCreate
		var selves []*ent.EvaluationVoiceCreate
		for _, p := range part {
			key := id.New(id.Evaluation)
			all = append(all, tx.Evaluation.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(now).SetSubjectID(p.Key()).SetCycleID(cycle))
			selves = append(selves, tx.EvaluationVoice.Create().SetID(id.New(id.EvaluationVoice)).SetAuthorID(me(ctx)).SetCreatedAt(now).SetSubjectID(p.Key()).
				SetCycleID(cycle).SetEvaluationID(key).SetGiverID(p.Key()))
		}
		if err := tx.Evaluation.CreateBulk(all...).Exec(system); err != nil {
			return fmt.Errorf("make evaluations: %w", err)
		}
		if err := tx.EvaluationVoice.CreateBulk(selves...).Exec(system); err != nil {
			return fmt.Errorf("ask people to write of themselves: %w", err)
		}
	}
	return nil
}

// AdvanceEvaluationCycleInput says to which stage a cycle goes.
type AdvanceEvaluationCycleInput struct {
	Cycle  string
	From   evaluationcycle.Stage // where the client saw it
	Reason *string
}

// AdvanceEvaluationCycle brings a cycle to its next stage and returns its id. Only who opened it does, and never back.
func AdvanceEvaluationCycle(ctx context.Context, w *world.World, in AdvanceEvaluationCycleInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("cycle", in.Cycle, "cycle", id.EvaluationCycle)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.advance", reason, func(ctx context.Context, tx *history.Tx) error {
		cycle, err := tx.EvaluationCycle.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "cycle", "cycle")
		}
		runs, err := RunsCycle(ctx, w, tx.Evaluation, cycle)
		if err != nil {
			return err
		}
		at := slices.Index(cycleStages, cycle.Stage)
		switch {
		case !runs:
			return fault.New(fault.Forbidden, "Who opened the cycle leads it on.").OnField("input.cycle")
		case cycle.Stage != in.From:
			return fault.New(fault.Conflict, "The cycle went on meanwhile. Nothing of yours was written.").OnField("input.from").With("stage", cycle.Stage)
		case at == len(cycleStages)-1:
			return fault.New(fault.Conflict, "The cycle is archived. It stays as it is.").OnField("input.cycle")
		case at < 0:
			return fault.New(fault.Conflict, "The cycle was called off. It stays as it is.").OnField("input.cycle")
		}
		next := cycleStages[at+1]
		tx.Summarize("Led an evaluation on")
		if err := reach(ctx, tx, w, cycle, next); err != nil {
			return err
		}
		if err := tx.EvaluationCycle.UpdateOne(cycle).SetStage(next).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("lead a cycle on: %w", err)
		}
		return nil
	})
	return key, c, err
}

// RunsCycle reports whether the viewer leads a cycle on: who opened it does. Once they hold no seat any more it goes on
// with whoever leads everybody else in it.
func RunsCycle(ctx context.Context, w *world.World, rows *ent.EvaluationClient, c *ent.EvaluationCycle) (bool, error) {
	if !ownHand(ctx) {
		return false, nil
	}
	if c.AuthorID == me(ctx) {
		return true, nil
	}
	if opener, ok := w.Graph().Person(c.AuthorID); ok && holdsSeat(opener) {
		return false, nil
	}
	people, err := rows.Query().Where(evaluation.CycleID(c.ID)).Select(evaluation.FieldSubjectID).Strings(access.System(ctx))
	if err != nil {
		return false, fmt.Errorf("read who is in a cycle: %w", err)
	}
	led := false
	for _, key := range people {
		p, ok := w.Graph().Person(key)
		if !ok || !holdsSeat(p) || key == me(ctx) {
			continue
		}
		if !access.StandsTo(ctx, access.RelationChain, key) {
			return false, nil
		}
		led = true
	}
	return led, nil
}

// reach lets more people read the results of a cycle: the chain above from the calibration on, whom they are about
// once it is released. Nobody whom somebody leads is released without one.
func reach(ctx context.Context, tx *history.Tx, w *world.World, cycle *ent.EvaluationCycle, next evaluationcycle.Stage) error {
	to := map[evaluationcycle.Stage]evaluationresult.Reach{evaluationcycle.StageCALIBRATION: evaluationresult.ReachCALIBRATION, evaluationcycle.StageRELEASED: evaluationresult.ReachRELEASED}[next]
	if to == "" {
		return nil
	}
	system := access.System(ctx)
	all, err := tx.Evaluation.Query().Where(evaluation.CycleID(cycle.ID)).All(system)
	if err != nil {
		return fmt.Errorf("read the evaluations: %w", err)
	}
	keys := make([]string, len(all))
	for i, e := range all {
		keys[i] = e.ID
	}
	results, err := tx.EvaluationResult.Query().Where(evaluationresult.EvaluationIDIn(keys...)).Order(ent.Asc(evaluationresult.FieldID)).All(system)
	if err != nil {
		return fmt.Errorf("read the results: %w", err)
	}
	if lacks := undrafted(w, all, results); len(lacks) > 0 {
		return input.Invalid("cycle", "%s. All are needed first.", missing(lacks))
	}
	for _, r := range results {
		if err := tx.EvaluationResult.UpdateOne(r).SetReach(to).Exec(system); err != nil {
			return fmt.Errorf("let more read a result: %w", err)
		}
	}
	return nil
}

// undrafted names those of whom a draft is missing. Nobody could draft who has left, or is led by nobody any more.
func undrafted(w *world.World, all []*ent.Evaluation, results []*ent.EvaluationResult) (names []string) {
	drafted := map[string]bool{}
	for _, r := range results {
		drafted[r.EvaluationID] = true
	}
	for _, e := range all {
		p, ok := w.Graph().Person(e.SubjectID)
		if !ok || drafted[e.ID] {
			continue
		}
		if _, led := p.Leader(); led {
			names = append(names, p.Name())
		}
	}
	slices.Sort(names)
	return names
}

// mostNamed is how many people one message names.
const mostNamed = 5

// missing says whose drafts are not there.
func missing(names []string) string {
	how, more := "1 draft is missing", ""
	if n := len(names); n > 1 {
		how = fmt.Sprintf("%d drafts are missing", n)
	}
	if n := len(names) - mostNamed; n > 0 {
		names, more = names[:mostNamed], fmt.Sprintf(" and %d more", n)
	}
	return fmt.Sprintf("%s: of %s%s", how, strings.Join(names, ", "), more)
}

// evaluationOf reads an evaluation that the viewer may see, with its cycle, which must be in one of some stages.
func evaluationOf(ctx context.Context, tx *history.Tx, key string, stages ...evaluationcycle.Stage) (*ent.Evaluation, error) {
	e, err := tx.Evaluation.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "evaluation", "evaluation")
	}
	return e, during(ctx, tx, "evaluation", e.CycleID, stages...)
}

// during refuses what does not belong to the stage that a cycle is in.
func during(ctx context.Context, tx *history.Tx, field, cycle string, stages ...evaluationcycle.Stage) error {
	c, err := tx.EvaluationCycle.Get(access.System(ctx), cycle)
	if err != nil {
		return fmt.Errorf("read the cycle: %w", err)
	}
	if !slices.Contains(stages, c.Stage) {
		return fault.New(fault.Conflict, "The cycle is at another stage. Nothing of yours was written.").OnField("input."+field).With("stage", c.Stage)
	}
	return nil
}

// Evaluates reports whether the viewer says what an evaluation comes to: who leads the person directly.
func Evaluates(ctx context.Context, e *ent.Evaluation) bool {
	return ownHand(ctx) && access.StandsTo(ctx, access.RelationManager, e.SubjectID)
}

// mostRaters is how many colleagues are asked about somebody at most.
const mostRaters = 5

// NameRaterInput says who is asked about somebody.
type NameRaterInput struct {
	Evaluation string
	Rater      string
	Reason     *string
}

// NameRater asks a colleague about somebody and returns the id of the evaluation. Who leads the person names three to
// five, once the two have agreed on them.
func NameRater(ctx context.Context, w *world.World, in NameRaterInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("evaluation", in.Evaluation, "evaluation", id.Evaluation)
	rater := personNow(w, &f, "rater", in.Rater)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.rater", reason, func(ctx context.Context, tx *history.Tx) error {
		e, err := evaluationOf(ctx, tx, key, evaluationcycle.StageSELF, evaluationcycle.StagePEERS)
		if err != nil {
			return err
		}
		if !Evaluates(ctx, e) {
			return fault.New(fault.Forbidden, "Who leads them names whom to ask.").OnField("input.evaluation")
		}
		system := access.System(ctx)
		givers, err := tx.EvaluationVoice.Query().Where(evaluationvoice.EvaluationID(e.ID)).Select(evaluationvoice.FieldGiverID).Strings(system)
		if err != nil {
			return fmt.Errorf("read who was asked: %w", err)
		}
		switch {
		case rater.Key() == me(ctx):
			return input.Invalid("rater", "You say what it comes to: ask somebody else.")
		case slices.Contains(givers, rater.Key()):
			return fault.New(fault.Conflict, "%s writes already.", rater.Name()).OnField("input.rater")
		case len(givers) > mostRaters: // their own is one of them
			return input.Invalid("rater", "Three to five are asked.")
		}
		tx.Summarize("Asked somebody about a colleague")
		err = tx.EvaluationVoice.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(e.SubjectID).SetCycleID(e.CycleID).SetEvaluationID(e.ID).SetGiverID(rater.Key()).Exec(system)
		if err != nil {
			return fmt.Errorf("ask a colleague: %w", err)
		}
		return nil
	})
	return key, c, err
}

// HandInVoiceInput is what somebody writes of themselves or of a colleague.
type HandInVoiceInput struct {
	Voice  string
	Text   string
	Reason *string
}

// HandInVoice hands in what somebody was asked for and returns its id. It stays as it is from then on.
func HandInVoice(ctx context.Context, w *world.World, in HandInVoiceInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("voice", in.Voice, "request", id.EvaluationVoice)
	text := f.Said("text", "The text", in.Text, maxWords)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.voice", reason, func(ctx context.Context, tx *history.Tx) error {
		v, err := tx.EvaluationVoice.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "voice", "request")
		}
		switch {
		case v.GiverID != me(ctx):
			return fault.New(fault.Forbidden, "Only who was asked writes it.").OnField("input.voice")
		case v.GivenAt != nil:
			return fault.New(fault.Conflict, "It was handed in. It stays as it is.").OnField("input.voice")
		}
		if err := during(ctx, tx, "voice", v.CycleID, evaluationcycle.StageSELF, evaluationcycle.StagePEERS); err != nil {
			return err
		}
		tx.Summarize("Wrote for an evaluation")
		if err := tx.EvaluationVoice.UpdateOne(v).SetText(text).SetGivenAt(w.Now().UTC()).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("hand in what was asked for: %w", err)
		}
		return nil
	})
	return key, c, err
}

// maxWords is how long what people say of somebody's work may be.
const maxWords = 20_000
