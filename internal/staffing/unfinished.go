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
	"cadre/ent/interview"
	"cadre/ent/onboarding"
	"cadre/internal/access"
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
)

// Unfinished is something that somebody who leaves has under way, and that nobody takes over by itself.
type Unfinished struct {
	kind  UnfinishedKind
	title string
}

// Kind returns what it is.
func (u *Unfinished) Kind() UnfinishedKind { return u.kind }

// Title returns whom, or what, it is about.
func (u *Unfinished) Title() string { return u.title }

// Unfinished lists what else who leaves has under way, as far as the viewer may read it: it is told, and not handed over.
func (r *ReplacementPreview) Unfinished(ctx context.Context, w *world.World) ([]*Unfinished, error) {
	list := []*Unfinished{}
	for _, read := range []func(context.Context, *world.World, *[]*Unfinished) error{r.beginners, r.talks, r.words} {
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
		u := &Unfinished{UnfinishedBuddy, nameOf(w, row.SubjectID)}
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
			*list = append(*list, &Unfinished{UnfinishedInterview, name})
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
		*list = append(*list, &Unfinished{UnfinishedOwn, r.person.Name()})
	}
	voices, err := w.Client().EvaluationVoice.Query().Where(evaluationvoice.GiverID(r.person.Key()), evaluationvoice.SubjectIDNEQ(r.person.Key()), evaluationvoice.GivenAtIsNil(), evaluationvoice.CycleIDIn(writing...)).
		Order(ent.Asc(evaluationvoice.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read what was asked for: %w", err)
	}
	for _, v := range voices {
		*list = append(*list, &Unfinished{UnfinishedVoice, nameOf(w, v.SubjectID)})
	}
	return nil
}

func nameOf(w *world.World, person string) string {
	if p, ok := w.Graph().Person(person); ok {
		return p.Name()
	}
	return ""
}
