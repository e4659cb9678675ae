package staffing_test

import (
	"context"
	"testing"

	"cadre/ent"
	"cadre/ent/evaluationcycle"
	"cadre/ent/exit"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func (s search) exits(who string, kind exit.Kind, regretted bool) error {
	_, _, err := staffing.RecordExit(s.As(who), s.World, staffing.RecordExitInput{Person: s.Person("Cy Lee"), Position: s.Seat("Designer"), Kind: kind, Regretted: regretted})
	return err
}

func TestExitsAndWhatIsHandedOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		s.leaves("Cy Lee")
		s.refused("recorded by who left", s.exits("Cy Lee", exit.KindMOVE, false), fault.Forbidden)
		s.refused("recorded by who leads others", s.exits("Dan Poe", exit.KindMOVE, false), fault.Forbidden)
		s.ok("", s.exits("Ben Ode", exit.KindMOVE, false))
		s.ok("", s.exits("Ana Ruiz", exit.KindRESIGNATION, true)) // said otherwise: there is one
		for who, want := range map[string]int{"Ben Ode": 1, "Ana Ruiz": 1, "Dan Poe": 0, "Cy Lee": 0} {
			if n, err := s.Client().Exit.Query().Where(exit.Regretted(true)).Count(s.As(who)); err != nil || n != want {
				t.Errorf("%s reads %d exits, want %d, %v", who, n, want, err)
			}
		}
		if said, err := s.Client().Exit.Query().Only(s.As("Ben Ode")); err != nil || said.AuthorID != s.Person("Ana Ruiz") {
			t.Errorf("it is said by %v, %v", said, err)
		}
		hand := func(who, to, seat string) (string, error) {
			id, _, err := staffing.HandOverKnowledge(s.As(who), s.World, staffing.HandOverKnowledgeInput{Person: s.Person("Cy Lee"), Position: s.Seat(seat), What: "The sketches", Owner: s.Person(to), DueOn: "2026-06-20"})
			return id, err
		}
		_, err := hand("Dan Poe", "Ben Ode", "Designer")
		s.refused("handed over by who leads others", err, fault.Forbidden)
		_, err = hand("Ben Ode", "Dan Poe", "VP Design")
		s.refused("of a seat that they never held", err, fault.InvalidInput)
		task, err := hand("Ben Ode", "Dan Poe", "Designer")
		s.ok(task, err)
		due, err := staffing.KnowledgeDue(s.As("Dan Poe"), s.World)
		if err != nil || len(due) != 1 {
			t.Errorf("Dan is to learn %v, %v", due, err)
		}
		tick := func(who string, done bool) error {
			_, _, err := staffing.TickKnowledge(s.As(who), s.World, staffing.TickKnowledgeInput{KnowledgeTask: task, Done: done})
			return err
		}
		s.refused("ticked by who hands it over", tick("Cy Lee", true), fault.Forbidden)
		s.ok("", tick("Dan Poe", true))
		s.refused("ticked twice", tick("Ben Ode", true), fault.Conflict)
		s.ok("", tick("Ben Ode", false))
	})
}

// Of fewer than five nothing is told; neither of who took how long to be on track.
func TestLossesAndRampAreOfFive(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	people := []string{"Ben Ode", "Cy Lee", "Dan Poe", "Ana Ruiz", ""}
	for i := range people {
		if l, err := staffing.LossesOf(s.As("Ana Ruiz"), s.World); l != nil || err != nil {
			t.Errorf("of %d exits %v is told, %v", i, l, err)
		}
		if r, err := staffing.RampOf(s.As("Ana Ruiz"), s.World); r != nil || err != nil {
			t.Errorf("of %d reviews %v is told, %v", i, r, err)
		}
		s.seeds(i)
	}
	l, err := staffing.LossesOf(s.As("Ana Ruiz"), s.World)
	if err != nil || l == nil || l.Left() != 5 || l.Regretted() != 3 {
		t.Errorf("%v, %v", l, err)
	}
	r, err := staffing.RampOf(s.As("Ana Ruiz"), s.World)
	if err != nil || r == nil || r.People() != 5 || r.Days() != 14 {
		t.Errorf("%v, %v", r, err)
	}
	if l, err := staffing.LossesOf(s.As("Cy Lee"), s.World); l != nil || err != nil {
		t.Errorf("who leads nobody is told %v, %v", l, err)
	}
}

// seeds writes the exit of somebody from the GPM's seat, and that Cy was found on track.
func (s search) seeds(i int) {
	s.t.Helper()
	_, err := s.Write(access.System(s.Context()), world.Intent{Action: "test.seed", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Seeded")
		if err := tx.Exit.Create().SetAuthorID("per_x").SetCreatedAt(s.Now()).SetPositionID(s.Seat("GPM")).SetPersonID(id.New(id.Person)).SetKind(exit.KindRESIGNATION).SetRegretted(i%2 == 0).Exec(ctx); err != nil {
			return err
		}
		o, err := tx.Onboarding.Create().SetAuthorID("per_x").SetCreatedAt(s.Now()).SetSubjectID(s.Person("Cy Lee")).SetPositionID(s.Seat("Designer")).SetManagerID("per_x").SetStartsOn("2026-06-01").SetReviewBy("2026-08-30").SetState("ENDED").Save(ctx)
		if err != nil {
			return err
		}
		return tx.OnboardingReview.Create().SetAuthorID("per_x").SetCreatedAt(s.Now()).SetSubjectID(o.SubjectID).SetOnboardingID(o.ID).SetOutcome("ON_TRACK").SetWhy("Well").Exec(ctx)
	})
	s.ok("", err)
}

// TestUnfinished tells what else somebody has under way who leaves.
func TestUnfinished(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.talk(s.add("Wins Here"), "Dan Poe")
	s.cycle()
	s.ok("", s.rater("Ben Ode", "Cy Lee", "Dan Poe"))
	preview, err := staffing.PreviewReplacement(s.As("Ben Ode"), s.World, s.Person("Dan Poe"), nil)
	if err != nil {
		t.Fatal(err)
	}
	kinds := func(who string) (list []string) {
		all, err := preview.Unfinished(s.As(who), s.World)
		if err != nil {
			t.Error(err)
		}
		for _, u := range all {
			list = append(list, string(u.Kind())+" "+u.Title())
		}
		return list
	}
	for who, want := range map[string][]string{
		"Ben Ode": {"INTERVIEW Wins Here"}, // and, once it is in, what Dan writes of Cy
		"Dan Poe": {"INTERVIEW Wins Here", "EVALUATION Dan Poe", "VOICE Cy Lee"},
		"Cy Lee":  nil,
	} {
		got := kinds(who)
		if who == "Ben Ode" && len(got) == 2 && got[1] == "VOICE Cy Lee" {
			got = got[:1]
		}
		if len(got) != len(want) || len(got) > 0 && got[0] != want[0] {
			t.Errorf("%s is told %v, want %v", who, got, want)
		}
	}
}

// TestACycleIsCalledOff ends a cycle before its release, for good.
func TestACycleIsCalledOff(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	cycle := s.cycle()
	off := func(who, why string) error {
		_, _, err := staffing.CallOffEvaluationCycle(s.As(who), s.World, staffing.CallOffEvaluationCycleInput{Cycle: cycle, Why: why})
		return err
	}
	s.refused("by who did not open it", off("Ben Ode", "Too soon"), fault.Forbidden)
	s.refused("without a word", off("Ana Ruiz", " "), fault.InvalidInput)
	s.ok("", off("Ana Ruiz", "We reorganise first"))
	s.refused("twice", off("Ana Ruiz", "Again"), fault.Conflict)
	s.refused("led on", s.advance("Ana Ruiz", cycle, evaluationcycle.StageCALLED_OFF), fault.Conflict)
	s.refused("written", s.speak("Cy Lee", "Cy Lee"), fault.Conflict)
}

// TestASeatThatIsSoughtForStays refuses to close a seat while somebody is sought for it, or for one that is closed with it.
func TestASeatThatIsSoughtForStays(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	for _, in := range []org.ClosePositionInput{{Positions: []string{s.Seat("PM")}, Reports: org.ToManager}, {Positions: []string{s.Seat("GPM")}, Reports: org.CloseToo}} {
		_, _, err := org.ClosePosition(s.Context(), s.World, in)
		s.refused("closed while somebody is sought", err, fault.InvalidInput)
	}
	_, err := org.MergePositions(s.Context(), s.World, org.MergePositionsInput{From: s.Seat("PM"), Into: s.Seat("Designer")})
	s.refused("merged away while somebody is sought", err, fault.InvalidInput)
	_, _, err = staffing.CancelOpening(s.As("Ben Ode"), s.World, staffing.CancelOpeningInput{Opening: s.opening, Why: "Enough"})
	s.ok("", err)
	_, _, err = org.ClosePosition(s.Context(), s.World, org.ClosePositionInput{Positions: []string{s.Seat("PM")}, Reports: org.ToManager})
	s.ok("", err)
}

// TestATemplateOfARole plans the beginning of who begins in it.
func TestATemplateOfARole(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	_, _, err := org.AddPositionRole(s.Context(), s.World, org.AddPositionRoleInput{Position: s.Seat("Designer"), Role: s.Role("PD"), Primary: true})
	s.ok("", err)
	role, _ := s.Graph().Role(s.Role("PD"))
	set := func(who context.Context, version int, steps ...staffing.TemplateStepInput) error {
		_, _, err := staffing.SetOnboardingTemplate(who, s.World, staffing.SetOnboardingTemplateInput{Role: s.Role("PD"), Steps: steps, ExpectedVersion: version})
		return err
	}
	draw := staffing.TemplateStepInput{Day: 40, Whose: onboardingtask.WhoseNEWCOMER, Title: "Draw"}
	s.refused("by who may not edit", set(s.As("Ben Ode"), 0, draw), fault.Forbidden)
	s.refused("a day beyond the last", set(s.owner("Ben Ode"), 0, staffing.TemplateStepInput{Day: 91, Whose: onboardingtask.WhoseBUDDY, Title: "Late"}), fault.InvalidInput)
	s.ok("", set(s.owner("Ben Ode"), 0, draw, staffing.TemplateStepInput{Day: 1, Whose: onboardingtask.WhoseBUDDY, Title: "Say hello"}))
	s.refused("over what somebody changed", set(s.owner("Ben Ode"), 0, draw), fault.Conflict)
	key, _, err := staffing.BeginOnboarding(s.As("Ben Ode"), s.World, staffing.BeginOnboardingInput{Person: s.Person("Cy Lee")})
	s.ok(key, err)
	tasks, err := s.Client().OnboardingTask.Query().Order(ent.Asc(onboardingtask.FieldDueOn)).All(s.As("Ben Ode"))
	if err != nil || len(tasks) != 2 || tasks[0].Title != "Say hello" || tasks[1].Part != onboardingtask.PartCONTRIBUTE {
		t.Errorf("the tasks are %v, %v", tasks, err)
	}
	s.ok("", set(s.owner("Ben Ode"), 1))
	if steps, row, err := staffing.StepsOfRole(s.As("Cy Lee"), s.Client(), role); err != nil || row == nil || row.Version != 2 || len(steps) != len(staffing.Template("PD", false)) {
		t.Errorf("the usual steps are %d, %v, %v", len(steps), row, err)
	}
	// Who saw the template of before does not take the place of the one that came after the usual steps.
	s.refused("as if nothing had ever been changed", set(s.owner("Ben Ode"), 0, draw), fault.Conflict)
	s.refused("over the usual steps that somebody took again", set(s.owner("Ben Ode"), 1, draw), fault.Conflict)
	s.ok("", set(s.owner("Ben Ode"), 2, draw))
	if _, row, err := staffing.StepsOfRole(s.As("Cy Lee"), s.Client(), role); err != nil || row == nil || row.Version != 3 {
		t.Errorf("written anew it is %v, %v", row, err)
	}
}
