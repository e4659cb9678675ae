package staffing

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/evaluation"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationvoice"
	"cadre/ent/improvementplan"
	"cadre/ent/interview"
	"cadre/ent/knowledgetask"
	"cadre/ent/onboarding"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UnfinishedKind is what somebody has under way that is not open to everyone.
type UnfinishedKind string

// The kinds.
const (
	UnfinishedOnboarding UnfinishedKind = "ONBOARDING"     // whose beginning they see to
	UnfinishedBuddy      UnfinishedKind = "BUDDY"          // whose buddy they are
	UnfinishedInterview  UnfinishedKind = "INTERVIEW"      // a scorecard that they owe
	UnfinishedVoice      UnfinishedKind = "VOICE"          // what they were asked to write of somebody
	UnfinishedOwn        UnfinishedKind = "EVALUATION"     // their own evaluation
	UnfinishedBeginning  UnfinishedKind = "OWN_ONBOARDING" // their own first ninety days

	UnfinishedImprovement UnfinishedKind = "IMPROVEMENT"     // their own improvement plan
	UnfinishedLed         UnfinishedKind = "IMPROVEMENT_LED" // the improvement plan of somebody whom they lead
	UnfinishedKnowledge   UnfinishedKind = "KNOWLEDGE"       // what others were to learn from them
)

// Unfinished is something that somebody who leaves has under way, and that nobody takes over by itself.
type Unfinished struct {
	kind   UnfinishedKind
	title  string
	goesOn *orggraph.Person
	ends   bool
}

// Kind returns what it is.
func (u *Unfinished) Kind() UnfinishedKind { return u.kind }

// Title returns whom, or what, it is about.
func (u *Unfinished) Title() string { return u.title }

// GoesOn returns who goes on with it by leading somebody; nil where nobody does by that.
func (u *Unfinished) GoesOn() *orggraph.Person { return u.goesOn }

// Ends reports whether it ends with who leaves the organisation.
func (u *Unfinished) Ends() bool { return u.ends }

// Unfinished lists what else who leaves has under way, as far as the viewer may read it: it is told, and not handed over.
func (r *ReplacementPreview) Unfinished(ctx context.Context, w *world.World) ([]*Unfinished, error) {
	list := []*Unfinished{}
	for _, read := range []func(context.Context, *world.World, *[]*Unfinished) error{r.beginners, r.talks, r.words, r.plans, r.knows} {
		if err := read(ctx, w, &list); err != nil && !errors.Is(err, privacy.Deny) {
			return nil, err
		}
	}
	return list, nil
}

func (r *ReplacementPreview) beginners(ctx context.Context, w *world.World, list *[]*Unfinished) error {
	key := r.person.Key()
	rows, err := w.Client().Onboarding.Query().Where(onboarding.StateEQ(onboarding.StateUNDER_WAY), onboarding.Or(onboarding.ManagerID(key), onboarding.BuddyID(key), onboarding.SubjectID(key))).
		Order(ent.Asc(onboarding.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read onboardings: %w", err)
	}
	for _, row := range rows {
		u := &Unfinished{kind: UnfinishedBuddy, title: nameOf(w, row.SubjectID)}
		switch key {
		case row.SubjectID:
			u.kind = UnfinishedBeginning
		case row.ManagerID:
			u.kind = UnfinishedOnboarding
		}
		*list = append(*list, u)
	}
	return nil
}

func (r *ReplacementPreview) talks(ctx context.Context, w *world.World, list *[]*Unfinished) error {
	rows, err := w.Client().Interview.Query().Where(interview.InterviewerID(r.person.Key()), interview.ScoredAtIsNil()).Order(ent.Asc(interview.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read interviews: %w", err)
	}
	var keys []string
	for _, row := range rows {
		keys = append(keys, row.ApplicationID)
	}
	open, err := w.Client().Application.Query().Where(application.IDIn(keys...), application.StateEQ(application.StateACTIVE)).Order(ent.Asc(application.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read applications: %w", err)
	}
	who := make([]string, len(open))
	for i, a := range open {
		who[i] = a.CandidateID
	}
	candidates, err := w.Client().Candidate.Query().Where(candidate.IDIn(who...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read candidates: %w", err)
	}
	names := map[string]string{}
	for _, c := range candidates {
		names[c.ID] = c.Name
	}
	for _, a := range open {
		if name, ok := names[a.CandidateID]; ok {
			*list = append(*list, &Unfinished{kind: UnfinishedInterview, title: name})
		}
	}
	return nil
}

func (r *ReplacementPreview) words(ctx context.Context, w *world.World, list *[]*Unfinished) error {
	system := access.System(ctx)
	running, err := w.Client().EvaluationCycle.Query().Where(evaluationcycle.StageNotIn(evaluationcycle.StageARCHIVED, evaluationcycle.StageCALLED_OFF)).All(system)
	if err != nil {
		return fmt.Errorf("read cycles: %w", err)
	}
	var all, writing []string
	for _, c := range running {
		all = append(all, c.ID)
		if c.Stage == evaluationcycle.StageSELF || c.Stage == evaluationcycle.StagePEERS {
			writing = append(writing, c.ID)
		}
	}
	own, err := w.Client().Evaluation.Query().Where(evaluation.SubjectID(r.person.Key()), evaluation.CycleIDIn(all...)).Order(ent.Asc(evaluation.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read evaluations: %w", err)
	}
	for range own {
		*list = append(*list, &Unfinished{kind: UnfinishedOwn, title: r.person.Name()})
	}
	voices, err := w.Client().EvaluationVoice.Query().Where(evaluationvoice.GiverID(r.person.Key()), evaluationvoice.SubjectIDNEQ(r.person.Key()), evaluationvoice.GivenAtIsNil(), evaluationvoice.CycleIDIn(writing...)).
		Order(ent.Asc(evaluationvoice.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read what was asked for: %w", err)
	}
	for _, v := range voices {
		*list = append(*list, &Unfinished{kind: UnfinishedVoice, title: nameOf(w, v.SubjectID)})
	}
	return nil
}

// plans tells what becomes of improvement plans: their own ends with them, those of people whom they lead go on with who leads
// these next.
func (r *ReplacementPreview) plans(ctx context.Context, w *world.World, list *[]*Unfinished) error {
	ctx, err := AboutImprovements(ctx, w)
	if err != nil {
		return err
	}
	rows, err := w.Client().ImprovementPlan.Query().Where(improvementplan.StateNEQ(improvementplan.StateENDED)).Order(ent.Asc(improvementplan.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read improvement plans: %w", err)
	}
	for _, row := range rows {
		who, ok := r.person.Graph().Person(row.SubjectID) // people of another graph are never equal
		if !ok {
			continue
		}
		if leader, led := who.Leader(); who == r.person {
			*list = append(*list, &Unfinished{kind: UnfinishedImprovement, title: who.Name(), ends: true})
		} else if led && leader == r.person {
			*list = append(*list, &Unfinished{kind: UnfinishedLed, title: who.Name(), goesOn: r.nextLeader(who)})
		}
	}
	return nil
}

// nextLeader returns who leads somebody once who leaves has left.
func (r *ReplacementPreview) nextLeader(who orggraph.Person) *orggraph.Person {
	seat, ok := who.Position()
	if !ok {
		return nil
	}
	for _, above := range seat.Chain() {
		if p, held := above.Person(); held && p != r.person && p != who {
			return &p
		}
	}
	return nil
}

// knows tells what others were to learn from who leaves, and have not yet.
func (r *ReplacementPreview) knows(ctx context.Context, w *world.World, list *[]*Unfinished) error {
	rows, err := w.Client().KnowledgeTask.Query().Where(knowledgetask.PersonID(r.person.Key()), knowledgetask.DoneOnIsNil()).Order(ent.Asc(knowledgetask.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read what is handed over: %w", err)
	}
	for _, row := range rows {
		u := &Unfinished{kind: UnfinishedKnowledge, title: row.What}
		if learner, ok := w.Graph().Person(row.OwnerID); ok {
			u.goesOn = &learner
		}
		*list = append(*list, u)
	}
	return nil
}

func nameOf(w *world.World, person string) string {
	if p, ok := w.Graph().Person(person); ok {
		return p.Name()
	}
	return ""
}
