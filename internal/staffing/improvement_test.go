package staffing_test

import (
	"strings"
	"testing"

	"cadre/ent"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationresult"
	"cadre/ent/improvemententry"
	"cadre/ent/improvementplan"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// told has somebody give feedback to Cy.
func (s search) told(who string) {
	s.t.Helper()
	cy := s.Person("Cy Lee")
	_, _, err := coaching.GiveFeedback(s.As(who), s.World, coaching.GiveFeedbackInput{Person: &cy, Text: "The sketches come late"})
	s.ok("", err)
}

// change is what a plan says.
func change() staffing.ImprovementWords {
	return staffing.ImprovementWords{Diagnosis: improvementplan.DiagnosisSKILL, Issues: []staffing.ImprovementIssueInput{{What: "Sketches come late", Example: "Checkout, in May"}},
		Expectations: []string{"Sketches are there on Tuesday"}, Support: []string{"An hour with Dan each week"}, Days: 60}
}

func (s search) planned(who string, words staffing.ImprovementWords) (string, error) {
	id, _, err := staffing.DraftImprovementPlan(s.As(who), s.World, staffing.DraftImprovementPlanInput{Person: s.Person("Cy Lee"), Plan: words})
	return id, err
}

func (s search) improving(id string) *ent.ImprovementPlan {
	s.t.Helper()
	p, err := s.Client().ImprovementPlan.Get(access.System(s.Context()), id)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

func (s search) opens(who, id string, version int) error {
	_, _, err := staffing.OpenImprovementPlan(s.As(who), s.World, staffing.OpenImprovementPlanInput{ImprovementPlan: id, ExpectedVersion: version})
	return err
}

func (s search) adds(who, id string, kind improvemententry.Kind, until *string) error {
	in := staffing.AddImprovementEntryInput{ImprovementPlan: id, Kind: kind, Text: "As we said", Until: until}
	if kind == improvemententry.KindCHECKPOINT {
		well := true
		in.OnTrack = &well
	}
	_, _, err := staffing.AddImprovementEntry(s.As(who), s.World, in)
	return err
}

// TestAPlanRestsOnFeedback drafts none before somebody was told twice, on days before.
func TestAPlanRestsOnFeedback(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	lacks := func(want string) {
		t.Helper()
		if _, err := s.planned("Ben Ode", change()); fault.CodeOf(err) != fault.InvalidInput || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	lacks("no such feedback is on record, 2 are missing")
	s.told("Ben Ode")
	s.told("Dan Poe")
	lacks("no such feedback is on record") // today is not before
	s.MustBecome("2026-06-16")
	id, err := s.planned("Ben Ode", change())
	s.ok(id, err)
	if grounds := s.improving(id).Grounds; len(grounds) != 2 || grounds[0].Kind != staffing.GroundFeedback || grounds[0].On != "2026-06-15" {
		t.Errorf("it rests on %v", grounds)
	}
	_, err = s.planned("Ben Ode", change())
	s.refused("two plans at once", err, fault.Conflict)
}

// TestAnEvaluationCountsFromItsRelease: what was drafted long ago was told on the day on which it was released.
func TestAnEvaluationCountsFromItsRelease(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.told("Dan Poe")
	cycle := s.cycle()
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF))
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StagePEERS))
	for who, by := range map[string]string{"Cy Lee": "Ben Ode", "Ben Ode": "Ana Ruiz", "Dan Poe": "Ana Ruiz"} {
		s.ok("", s.evaluates(by, who, evaluationresult.PerformanceDEVELOPING, nil))
	}
	s.MustBecome("2026-06-16")
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT))
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageCALIBRATION))
	_, err := s.planned("Ben Ode", change())
	s.refused("on the day of the release", err, fault.InvalidInput)
	s.MustBecome("2026-06-17")
	id, err := s.planned("Ben Ode", change())
	s.ok(id, err)
	if g := s.improving(id).Grounds; len(g) != 2 || g[1].Kind != staffing.GroundEvaluation || g[1].On != "2026-06-16" {
		t.Errorf("it rests on %v", g)
	}
}

func TestWhoPlansWithWhom(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.told("Ben Ode")
	s.told("Dan Poe")
	s.MustBecome("2026-06-16")
	for _, who := range []string{"Ana Ruiz", "Cy Lee", "Dan Poe"} {
		_, err := s.planned(who, change())
		s.refused("drafted by "+who, err, fault.Forbidden)
	}
	for name, bend := range map[string]func(*staffing.ImprovementWords){
		"too short":          func(w *staffing.ImprovementWords) { w.Days = 29 },
		"too long":           func(w *staffing.ImprovementWords) { w.Days = 91 },
		"without an issue":   func(w *staffing.ImprovementWords) { w.Issues = nil },
		"without an example": func(w *staffing.ImprovementWords) { w.Issues[0].Example = " " },
		"without support":    func(w *staffing.ImprovementWords) { w.Support = nil },
	} {
		w := change()
		bend(&w)
		_, err := s.planned("Ben Ode", w)
		s.refused(name, err, fault.InvalidInput)
	}
	id, err := s.planned("Ben Ode", change())
	s.ok(id, err)
	s.refused("opened by the chain above", s.opens("Ana Ruiz", id, 1), fault.Forbidden)
	s.refused("opened by whom it is about", s.opens("Cy Lee", id, 1), fault.NotFound)
	s.refused("looked at before it was opened", s.adds("Ben Ode", id, improvemententry.KindCHECKPOINT, nil), fault.Conflict)
	drop := func(who string) error {
		_, _, err := staffing.DropImprovementPlan(s.As(who), s.World, staffing.DropImprovementPlanInput{ImprovementPlan: id, ExpectedVersion: 1})
		return err
	}
	s.refused("dropped by the chain above", drop("Ana Ruiz"), fault.Forbidden)
	s.ok("", drop("Ben Ode"))
	if n, err := s.Client().ImprovementPlan.Query().Count(access.System(s.Context())); n != 0 || err != nil {
		t.Errorf("%d drafts are left, %v", n, err)
	}
}

// TestAnOpenedPlanStays keeps what was said, and adds to it.
func TestAnOpenedPlanStays(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		s.told("Ben Ode")
		s.told("Dan Poe")
		s.MustBecome("2026-06-16")
		id, err := s.planned("Ben Ode", change())
		s.ok(id, err)
		revise := func(days, version int) error {
			w := change()
			w.Days = days
			_, _, err := staffing.ReviseImprovementPlan(s.As("Ben Ode"), s.World, staffing.ReviseImprovementPlanInput{ImprovementPlan: id, Plan: w, ExpectedVersion: version})
			return err
		}
		s.ok("", revise(30, 1))
		s.refused("a draft over another", revise(40, 1), fault.Conflict)
		s.refused("what was not read is opened", s.opens("Ben Ode", id, 1), fault.Conflict)
		reads := func(who string, want bool) {
			t.Helper()
			if got, err := s.Client().ImprovementPlan.Query().Exist(s.As(who)); err != nil || got != want {
				t.Errorf("%s reads the plan: %v, %v", who, got, err)
			}
		}
		reads("Cy Lee", false)
		s.ok("", s.opens("Ben Ode", id, 2))
		reads("Cy Lee", true)
		reads("Ana Ruiz", true)
		reads("Dan Poe", false)
		s.refused("changed after it was opened", revise(90, 3), fault.Conflict)
		s.refused("a comment of who leads them", s.adds("Ben Ode", id, improvemententry.KindCOMMENT, nil), fault.Forbidden)
		s.refused("an outcome by whom it is about", s.adds("Cy Lee", id, improvemententry.KindMET, nil), fault.Forbidden)
		s.refused("a checkpoint by the chain above", s.adds("Ana Ruiz", id, improvemententry.KindCHECKPOINT, nil), fault.Forbidden)
		s.ok("", s.adds("Cy Lee", id, improvemententry.KindCOMMENT, nil))
		if p := s.improving(id); staffing.CheckpointDue(p, "") != "2026-06-23" || *p.EndsOn != "2026-07-16" {
			t.Errorf("it is looked at by %s, and ends on %s", staffing.CheckpointDue(p, ""), *p.EndsOn)
		}
		s.ok("", s.adds("Ben Ode", id, improvemententry.KindCHECKPOINT, nil))
		s.ok("", s.adds("Ben Ode", id, improvemententry.KindCORRECTION, nil))
		sooner, later := "2026-07-01", "2026-08-01"
		s.refused("extended to an earlier day", s.adds("Ben Ode", id, improvemententry.KindEXTENDED, &sooner), fault.InvalidInput)
		s.ok("", s.adds("Ben Ode", id, improvemententry.KindEXTENDED, &later))
		latest := "2026-08-10"
		s.refused("extended twice", s.adds("Ben Ode", id, improvemententry.KindEXTENDED, &latest), fault.InvalidInput)
		s.ok("", s.adds("Ben Ode", id, improvemententry.KindMET, nil))
		s.refused("ended twice", s.adds("Ben Ode", id, improvemententry.KindEXIT, nil), fault.Conflict)
		s.ok("", s.adds("Cy Lee", id, improvemententry.KindCOMMENT, nil))
		p := s.improving(id)
		if p.State != improvementplan.StateENDED || *p.Outcome != improvementplan.OutcomeMET || *p.EndsOn != later || staffing.CheckpointDue(p, "") != "" {
			t.Errorf("the plan is %v", p)
		}
		if n, err := s.Client().ImprovementEntry.Query().Count(s.As("Cy Lee")); n != 6 || err != nil {
			t.Errorf("Cy reads %d entries, %v", n, err)
		}
	})
}
