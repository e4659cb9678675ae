package view

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/evaluation"
	"cadre/ent/evaluationcycle"
	"cadre/ent/improvementplan"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// PersonWork is what is said of somebody's work.
type PersonWork struct {
	world *world.World
	key   string
	plans []*ent.ImprovementPlan
}

// WorkOfPerson reads what is said of somebody's work, as far as the viewer may see it.
func WorkOfPerson(ctx context.Context, w *world.World, id string) (*PersonWork, error) {
	key, _ := w.Key(id)
	plans, err := w.Client().ImprovementPlan.Query().Where(improvementplan.SubjectID(key)).Order(ent.Desc(improvementplan.FieldID)).All(ctx)
	return &PersonWork{w, key, plans}, hidden(err, "read plans")
}

// Evaluations returns their evaluations.
func (p *PersonWork) Evaluations(ctx context.Context) ([]*Evaluation, error) {
	rows, err := p.world.Client().Evaluation.Query().Where(evaluation.SubjectID(p.key)).Order(ent.Desc(evaluation.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read evaluations")
	}
	list := make([]*Evaluation, len(rows))
	for i, row := range rows {
		of := evaluationsIn(p.world, row.CycleID)
		of.alone = row.ID
		list[i] = &Evaluation{of, row}
	}
	return list, nil
}

// Plans returns their improvement plans.
func (p *PersonWork) Plans() []*ImprovementPlan { return improvementsOf(p.world, p.plans...) }

// CanDraftPlan reports whether the viewer may draft one.
func (p *PersonWork) CanDraftPlan(ctx context.Context) bool {
	who, ok := p.world.Graph().Person(p.key)
	open := slices.ContainsFunc(p.plans, func(row *ent.ImprovementPlan) bool { return row.State != improvementplan.StateENDED })
	return ok && !open && staffing.BeginsImprovement(ctx, who)
}

// Grounds returns what a plan could rest on.
func (p *PersonWork) Grounds(ctx context.Context) ([]*ImprovementGround, error) {
	if !p.CanDraftPlan(ctx) {
		return nil, nil // nobody asks who drafts none
	}
	rows, err := staffing.GroundsOf(ctx, p.world.Client(), p.world, p.key)
	return groundsOf(rows), failed(err, "read what they were told")
}

// Lack returns what is missing before a plan can be drafted.
func (p *PersonWork) Lack(ctx context.Context) (*string, error) {
	grounds, err := p.Grounds(ctx)
	who, ok := p.world.Graph().Person(p.key)
	if err != nil || !ok || !p.CanDraftPlan(ctx) {
		return nil, err
	}
	return staffing.LackOfGrounds(who.Name(), len(grounds)), nil
}

// EvaluationStep is what somebody is to do with an evaluation.
type EvaluationStep string

// The steps.
const (
	StepDraft       EvaluationStep = "DRAFT"
	StepTalk        EvaluationStep = "TALK"
	StepAcknowledge EvaluationStep = "ACKNOWLEDGE"
)

// EvaluationDue is an evaluation with which the viewer is to do something.
type EvaluationDue struct {
	of    *Evaluation
	step  EvaluationStep
	dueOn string
}

// Evaluation returns the evaluation.
func (d *EvaluationDue) Evaluation() *Evaluation { return d.of }

// Step returns what is to be done.
func (d *EvaluationDue) Step() EvaluationStep { return d.step }

// DueOn returns until when.
func (d *EvaluationDue) DueOn() string { return d.dueOn }

// Late reports whether that day is over.
func (d *EvaluationDue) Late() bool { return d.dueOn < d.of.world.Today() }

// EvaluationsDue returns what of evaluations the viewer is to do next.
func (s *Staffing) EvaluationsDue(ctx context.Context) ([]*EvaluationDue, error) {
	rows, err := s.world.Client().EvaluationCycle.Query().Where(evaluationcycle.StageIn(evaluationcycle.StageDRAFT, evaluationcycle.StageCALIBRATION, evaluationcycle.StageRELEASED)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read cycles")
	}
	of := evaluationsIn(s.world)
	for _, row := range rows {
		of.cycles = append(of.cycles, row.ID)
	}
	list := []*EvaluationDue{}
	for _, row := range rows {
		all, err := (&EvaluationCycle{of, row}).Evaluations(ctx)
		if err != nil {
			return nil, err
		}
		for _, e := range all {
			step, err := e.due(ctx, row)
			if err != nil {
				return nil, err
			}
			if step != "" {
				on := row.ReleaseBy
				if step == StepDraft {
					on = row.DraftBy
				}
				list = append(list, &EvaluationDue{e, step, on})
			}
		}
	}
	return sortDue(list), nil
}

// due tells what the viewer is to do with an evaluation now; nothing is empty.
func (e *Evaluation) due(ctx context.Context, cycle *ent.EvaluationCycle) (EvaluationStep, error) {
	switch {
	case cycle.Stage == evaluationcycle.StageRELEASED && e.row.TalkedOn == nil && e.CanEvaluate(ctx):
		return StepTalk, nil
	case cycle.Stage == evaluationcycle.StageRELEASED && e.row.TalkedOn != nil && e.row.AcknowledgedAt == nil && e.Mine(ctx):
		return StepAcknowledge, nil
	case cycle.Stage == evaluationcycle.StageRELEASED || !e.CanEvaluate(ctx):
		return "", nil
	}
	r, err := e.Result(ctx)
	if err != nil || r != nil {
		return "", err
	}
	return StepDraft, nil
}
