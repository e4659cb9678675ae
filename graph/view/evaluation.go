package view

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/evaluation"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationnote"
	"cadre/ent/evaluationresult"
	"cadre/ent/evaluationvoice"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// evaluations reads what one answer tells of cycles and what is in them, for all at once. What the viewer may not see
// is never read, but for how many have written.
type evaluations struct {
	world  *world.World
	graph  *orggraph.Graph
	cycles []string
	alone  string // the one evaluation that is asked for; empty: all in the cycles

	rows    lazy[*table[*ent.Evaluation]]
	named   lazy[map[string]*ent.EvaluationCycle]
	voices  lazy[*table[*ent.EvaluationVoice]]
	results lazy[map[string]*ent.EvaluationResult]
	notes   lazy[*table[*ent.EvaluationNote]]
	in      lazy[map[string]staffing.VoiceTally]
}

func evaluationsIn(w *world.World, cycles ...string) *evaluations {
	return &evaluations{world: w, graph: w.Graph(), cycles: cycles}
}

func (e *evaluations) person(key string) *orggraph.Person { return personNamed(e.graph, key) }

// all reads the evaluations of the cycles.
func (e *evaluations) all(ctx context.Context) (*table[*ent.Evaluation], error) {
	return e.rows.get(func() (*table[*ent.Evaluation], error) {
		query := e.world.Client().Evaluation.Query().Where(evaluation.CycleIDIn(e.cycles...)).Order(ent.Asc(evaluation.FieldID))
		if e.alone != "" {
			query.Where(evaluation.ID(e.alone))
		}
		rows, err := query.All(ctx)
		return tableOf(rows, func(r *ent.Evaluation) string { return r.ID }, func(r *ent.Evaluation) string { return r.CycleID }), hidden(err, "read evaluations")
	})
}

// cycle reads one of the cycles: who may see what is in it may see it.
func (e *evaluations) cycle(ctx context.Context, key string) (*EvaluationCycle, error) {
	all, err := e.named.get(func() (map[string]*ent.EvaluationCycle, error) {
		rows, err := e.world.Client().EvaluationCycle.Query().Where(evaluationcycle.IDIn(e.cycles...)).All(ctx)
		byID := map[string]*ent.EvaluationCycle{}
		for _, row := range rows {
			byID[row.ID] = row
		}
		return byID, failed(err, "read cycles")
	})
	if err != nil || all[key] == nil {
		return nil, err
	}
	if e.alone != "" {
		return &EvaluationCycle{evaluationsIn(e.world, e.cycles...), all[key]}, nil
	}
	return &EvaluationCycle{e, all[key]}, nil
}

// EvaluationCycle is a round in which people look back on a period.
type EvaluationCycle struct {
	*evaluations
	row *ent.EvaluationCycle
}

// FindEvaluationCycle returns a cycle by its id; nil where the viewer may see none.
func FindEvaluationCycle(ctx context.Context, w *world.World, id string) (*EvaluationCycle, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().EvaluationCycle.Query().Where(evaluationcycle.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read a cycle")
	}
	return &EvaluationCycle{evaluationsIn(w, rows[0].ID), rows[0]}, nil
}

// EvaluationCycles returns those that the viewer may see, the latest first.
func (s *Staffing) EvaluationCycles(ctx context.Context) ([]*EvaluationCycle, error) {
	rows, err := s.world.Client().EvaluationCycle.Query().Order(ent.Desc(evaluationcycle.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read cycles")
	}
	of := evaluationsIn(s.world)
	list := make([]*EvaluationCycle, len(rows))
	for i, row := range rows {
		of.cycles = append(of.cycles, row.ID)
		list[i] = &EvaluationCycle{of, row}
	}
	return list, nil
}

// VoicesDue returns what the viewer was asked to write and has not handed in.
func (s *Staffing) VoicesDue(ctx context.Context) ([]*EvaluationVoice, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return nil, nil // nobody is asked
	}
	rows, err := s.world.Client().EvaluationVoice.Query().Where(evaluationvoice.GiverID(v.PersonID), evaluationvoice.GivenAtIsNil()).Order(ent.Asc(evaluationvoice.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read what is due")
	}
	of := evaluationsIn(s.world)
	for _, row := range rows {
		of.cycles = append(of.cycles, row.CycleID)
	}
	list := []*EvaluationVoice{}
	for _, row := range rows {
		c, err := of.cycle(ctx, row.CycleID)
		if err != nil {
			return nil, err
		}
		if c != nil && (c.row.Stage == evaluationcycle.StageSELF || c.row.Stage == evaluationcycle.StagePEERS) {
			list = append(list, &EvaluationVoice{of, row})
		}
	}
	return list, nil
}

// CanOpenCycle reports whether the viewer may open a cycle.
func (s *Staffing) CanOpenCycle(ctx context.Context) bool { return staffing.OpensCycles(ctx, s.world) }

// ID returns the id.
func (c *EvaluationCycle) ID() string { return c.row.ID }

// Name returns what it is called.
func (c *EvaluationCycle) Name() string { return c.row.Name }

// FromOn returns the first day of the period.
func (c *EvaluationCycle) FromOn() string { return c.row.FromOn }

// ToOn returns the last day of the period.
func (c *EvaluationCycle) ToOn() string { return c.row.ToOn }

// SelfBy returns until when people write of themselves.
func (c *EvaluationCycle) SelfBy() string { return c.row.SelfBy }

// PeersBy returns until when colleagues write.
func (c *EvaluationCycle) PeersBy() string { return c.row.PeersBy }

// DraftBy returns until when drafts are due.
func (c *EvaluationCycle) DraftBy() string { return c.row.DraftBy }

// ReleaseBy returns until when it is released.
func (c *EvaluationCycle) ReleaseBy() string { return c.row.ReleaseBy }

// Stage returns how far it is.
func (c *EvaluationCycle) Stage() evaluationcycle.Stage { return c.row.Stage }

// CalledOffWhy returns why it was called off.
func (c *EvaluationCycle) CalledOffWhy() string { return c.row.CalledOffWhy }

// OpenedBy returns who opened it.
func (c *EvaluationCycle) OpenedBy() *orggraph.Person { return c.person(c.row.AuthorID) }

// CanRun reports whether the viewer leads it on.
func (c *EvaluationCycle) CanRun(ctx context.Context) (bool, error) {
	runs, err := staffing.RunsCycle(ctx, c.world, c.world.Client().Evaluation, c.row)
	return runs, failed(err, "read who leads a cycle on")
}

// Evaluations returns those in it that the viewer may see, by name.
func (c *EvaluationCycle) Evaluations(ctx context.Context) ([]*Evaluation, error) {
	all, err := c.all(ctx)
	if err != nil {
		return nil, err
	}
	list := []*Evaluation{}
	for _, row := range all.on[c.row.ID] {
		list = append(list, &Evaluation{c.evaluations, row})
	}
	name := func(e *Evaluation) string {
		if p := e.Person(); p != nil {
			return p.Name()
		}
		return ""
	}
	slices.SortStableFunc(list, func(a, b *Evaluation) int { return cmp.Compare(name(a), name(b)) })
	return list, nil
}

// PerformanceCount is how many people were rated in a way.
type PerformanceCount struct {
	Performance evaluationresult.Performance
	Count       int
}

// fewestCounted is of how many results at least a distribution is told.
const fewestCounted = 20

// Distribution counts ratings that the viewer may read; nothing for few.
func (c *EvaluationCycle) Distribution(ctx context.Context) ([]*PerformanceCount, error) {
	all, err := c.Evaluations(ctx)
	if err != nil {
		return nil, err
	}
	counts, n := map[evaluationresult.Performance]int{}, 0
	for _, e := range all {
		r, err := e.Result(ctx)
		if err != nil {
			return nil, err
		}
		if r != nil {
			counts[r.row.Performance]++
			n++
		}
	}
	list := []*PerformanceCount{}
	if n < fewestCounted {
		return list, nil
	}
	for _, p := range []evaluationresult.Performance{evaluationresult.PerformanceTOO_NEW, evaluationresult.PerformanceDEVELOPING, evaluationresult.PerformancePERFORMING, evaluationresult.PerformanceEXCEEDING} {
		list = append(list, &PerformanceCount{p, counts[p]})
	}
	return list, nil
}

// Evaluation is one person's part in a cycle.
type Evaluation struct {
	*evaluations
	row *ent.Evaluation
}

// FindEvaluation returns an evaluation by its id; nil where the viewer may see none.
func FindEvaluation(ctx context.Context, w *world.World, id string) (*Evaluation, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().Evaluation.Query().Where(evaluation.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read an evaluation")
	}
	of := evaluationsIn(w, rows[0].CycleID)
	of.alone = rows[0].ID
	return &Evaluation{of, rows[0]}, nil
}

// ID returns the id.
func (e *Evaluation) ID() string { return e.row.ID }

// Cycle returns the cycle.
func (e *Evaluation) Cycle(ctx context.Context) (*EvaluationCycle, error) {
	return e.cycle(ctx, e.row.CycleID)
}

// Person returns whom it is about.
func (e *Evaluation) Person() *orggraph.Person { return e.person(e.row.SubjectID) }

// Mine reports whether it is about the viewer.
func (e *Evaluation) Mine(ctx context.Context) bool {
	return isMe(ctx, e.row.SubjectID)
}

// CanEvaluate reports whether the viewer says what it comes to.
func (e *Evaluation) CanEvaluate(ctx context.Context) bool { return staffing.Evaluates(ctx, e.row) }

func (e *Evaluation) tally(ctx context.Context) (staffing.VoiceTally, error) {
	all, err := e.in.get(func() (map[string]staffing.VoiceTally, error) {
		all, err := staffing.TallyVoices(ctx, e.world, e.cycles)
		return all, failed(err, "count what was written")
	})
	return all[e.row.ID], err
}

// SelfIn reports whether the person has written of themselves.
func (e *Evaluation) SelfIn(ctx context.Context) (bool, error) {
	t, err := e.tally(ctx)
	return t.Self, err
}

// RaterCount returns how many colleagues were asked.
func (e *Evaluation) RaterCount(ctx context.Context) (int, error) {
	t, err := e.tally(ctx)
	return t.Asked, err
}

// RaterInCount returns how many of them have written.
func (e *Evaluation) RaterInCount(ctx context.Context) (int, error) {
	t, err := e.tally(ctx)
	return t.In, err
}

// Voices returns what was written that the viewer may read, the person's own first.
func (e *Evaluation) Voices(ctx context.Context) ([]*EvaluationVoice, error) {
	all, err := e.voices.get(func() (*table[*ent.EvaluationVoice], error) {
		query := e.world.Client().EvaluationVoice.Query().Where(evaluationvoice.CycleIDIn(e.cycles...)).Order(ent.Asc(evaluationvoice.FieldID))
		if e.alone != "" {
			query.Where(evaluationvoice.EvaluationID(e.alone))
		}
		rows, err := query.All(ctx)
		return tableOf(rows, func(v *ent.EvaluationVoice) string { return v.ID }, func(v *ent.EvaluationVoice) string { return v.EvaluationID }), failed(err, "read what was written")
	})
	if err != nil {
		return nil, err
	}
	list := []*EvaluationVoice{}
	for _, row := range all.on[e.row.ID] {
		list = append(list, &EvaluationVoice{e.evaluations, row})
	}
	return list, nil
}

// Result returns what it comes to, once the viewer may read it.
func (e *Evaluation) Result(ctx context.Context) (*EvaluationResult, error) {
	found, err := e.results.get(func() (map[string]*ent.EvaluationResult, error) {
		all, err := e.all(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := e.world.Client().EvaluationResult.Query().Where(evaluationresult.EvaluationIDIn(all.keys()...)).All(ctx)
		byKey := map[string]*ent.EvaluationResult{}
		for _, row := range rows {
			byKey[row.EvaluationID] = row
		}
		return byKey, failed(err, "read results")
	})
	if err != nil || found[e.row.ID] == nil {
		return nil, err
	}
	return &EvaluationResult{e.evaluations, found[e.row.ID]}, nil
}

// TalkedOn returns the day on which the two talked about it.
func (e *Evaluation) TalkedOn() *string { return e.row.TalkedOn }

// AcknowledgedAt returns when the person acknowledged it.
func (e *Evaluation) AcknowledgedAt() *time.Time { return e.row.AcknowledgedAt }

// Notes returns what was added since it was released.
func (e *Evaluation) Notes(ctx context.Context) ([]*EvaluationNote, error) {
	found, err := e.notes.get(func() (*table[*ent.EvaluationNote], error) {
		all, err := e.all(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := e.world.Client().EvaluationNote.Query().Where(evaluationnote.EvaluationIDIn(all.keys()...)).Order(ent.Asc(evaluationnote.FieldID)).All(ctx)
		return tableOf(rows, func(n *ent.EvaluationNote) string { return n.ID }, func(n *ent.EvaluationNote) string { return n.EvaluationID }), failed(err, "read notes")
	})
	if err != nil {
		return nil, err
	}
	list := []*EvaluationNote{}
	for _, row := range found.on[e.row.ID] {
		list = append(list, &EvaluationNote{e.evaluations, row})
	}
	return list, nil
}
