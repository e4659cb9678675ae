package staffing_test

import (
	"strings"
	"testing"

	"cadre/ent"
	"cadre/ent/evaluation"
	"cadre/ent/evaluationcycle"
	"cadre/ent/evaluationnote"
	"cadre/ent/evaluationresult"
	"cadre/ent/evaluationvoice"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// cycle has Ana open a cycle over everybody: Ben, Cy below him, and Dan.
func (s search) cycle() string {
	s.t.Helper()
	id, _, err := staffing.BeginEvaluationCycle(s.As("Ana Ruiz"), s.World, staffing.BeginEvaluationCycleInput{Name: "First half", FromOn: "2026-01-01", ToOn: "2026-06-30",
		SelfBy: "2026-07-05", PeersBy: "2026-07-10", DraftBy: "2026-07-15", ReleaseBy: "2026-07-25"})
	return s.ok(id, err)
}

// of reads the evaluation of somebody.
func (s search) of(who string) *ent.Evaluation {
	s.t.Helper()
	e, err := s.Client().Evaluation.Query().Where(evaluation.SubjectID(s.Person(who))).Only(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	return e
}

func (s search) advance(who, cycle string, from evaluationcycle.Stage) error {
	_, _, err := staffing.AdvanceEvaluationCycle(s.As(who), s.World, staffing.AdvanceEvaluationCycleInput{Cycle: cycle, From: from})
	return err
}

func (s search) evaluates(who, whom string, performance evaluationresult.Performance, version *int) error {
	_, _, err := staffing.DraftEvaluation(s.As(who), s.World, staffing.DraftEvaluationInput{Evaluation: s.of(whom).ID, Performance: performance, Text: "Did well", ExpectedVersion: version})
	return err
}

func (s search) rater(who, whom, rater string) error {
	_, _, err := staffing.NameRater(s.As(who), s.World, staffing.NameRaterInput{Evaluation: s.of(whom).ID, Rater: s.Person(rater)})
	return err
}

// speak has somebody write about somebody.
func (s search) speak(who, whom string) error {
	s.t.Helper()
	v, err := s.Client().EvaluationVoice.Query().Where(evaluationvoice.GiverID(s.Person(who)), evaluationvoice.SubjectID(s.Person(whom))).Only(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	_, _, err = staffing.HandInVoice(s.As(who), s.World, staffing.HandInVoiceInput{Voice: v.ID, Text: "As it was"})
	return err
}

func TestACycleFromOpenToArchived(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		cycle := s.cycle()
		s.ok("", s.speak("Cy Lee", "Cy Lee"))
		s.refused("written twice", s.speak("Cy Lee", "Cy Lee"), fault.Conflict)
		s.ok("", s.rater("Ben Ode", "Cy Lee", "Dan Poe"))
		s.refused("a draft before its stage", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformancePERFORMING, nil), fault.Conflict)
		s.refused("led on by who did not open it", s.advance("Ben Ode", cycle, evaluationcycle.StageSELF), fault.Forbidden)
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF))
		s.refused("led on from where it no longer is", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF), fault.Conflict)
		s.ok("", s.speak("Dan Poe", "Cy Lee"))
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StagePEERS))
		s.refused("written after its stage", s.speak("Dan Poe", "Dan Poe"), fault.Conflict)
		s.refused("calibrated without drafts", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT), fault.InvalidInput)

		s.refused("drafted by the chain above", s.evaluates("Ana Ruiz", "Cy Lee", evaluationresult.PerformancePERFORMING, nil), fault.Forbidden)
		s.ok("", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformancePERFORMING, nil))
		s.reads("Ana Ruiz", "Cy Lee", false)
		s.refused("a draft over another", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformanceEXCEEDING, nil), fault.Conflict)
		version := 1
		s.ok("", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformanceEXCEEDING, &version))
		s.ok("", s.evaluates("Ana Ruiz", "Ben Ode", evaluationresult.PerformancePERFORMING, nil))
		s.ok("", s.evaluates("Ana Ruiz", "Dan Poe", evaluationresult.PerformanceTOO_NEW, nil))
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT))
		s.reads("Ana Ruiz", "Cy Lee", true)
		s.reads("Cy Lee", "Cy Lee", false)
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageCALIBRATION))
		s.reads("Cy Lee", "Cy Lee", true)
		version = 2
		s.refused("drafted after the release", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformanceDEVELOPING, &version), fault.Conflict)
		s.talksAndEnds(cycle)
	})
}

// reads tells whether somebody reads what the work of another comes to.
func (s search) reads(who, whom string, want bool) {
	s.t.Helper()
	if got, err := s.Client().EvaluationResult.Query().Where(evaluationresult.SubjectID(s.Person(whom))).Exist(s.As(who)); err != nil || got != want {
		s.t.Errorf("%s reads the result of %s: %v, %v", who, whom, got, err)
	}
}

// talksAndEnds goes on from the release.
func (s search) talksAndEnds(cycle string) {
	s.t.Helper()
	talked := func(who string, on *string) error {
		_, _, err := staffing.NoteEvaluationTalk(s.As(who), s.World, staffing.NoteEvaluationTalkInput{Evaluation: s.of("Cy Lee").ID, TalkedOn: on})
		return err
	}
	talk := func(who string) error { return talked(who, nil) }
	acknowledge := func(who string) error {
		comment := "I see it otherwise"
		_, _, err := staffing.AcknowledgeEvaluation(s.As(who), s.World, staffing.AcknowledgeEvaluationInput{Evaluation: s.of("Cy Lee").ID, Comment: &comment})
		return err
	}
	correct := func(who string) error {
		_, _, err := staffing.CorrectEvaluation(s.As(who), s.World, staffing.CorrectEvaluationInput{Evaluation: s.of("Cy Lee").ID, Text: "The date was another one"})
		return err
	}
	s.refused("acknowledged before the talk", acknowledge("Cy Lee"), fault.InvalidInput)
	s.refused("a talk noted by whom it is about", talk("Cy Lee"), fault.Forbidden)
	before := "2026-06-14"
	s.refused("a talk before the cycle was open", talked("Ben Ode", &before), fault.InvalidInput)
	s.ok("", talk("Ben Ode"))
	s.refused("acknowledged by who leads them", acknowledge("Ben Ode"), fault.Forbidden)
	s.ok("", acknowledge("Cy Lee"))
	s.refused("acknowledged twice", acknowledge("Cy Lee"), fault.Conflict)
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageRELEASED))
	s.refused("led on after the end", s.advance("Ana Ruiz", cycle, evaluationcycle.StageARCHIVED), fault.Conflict)
	s.refused("a talk noted in what is archived", talk("Ben Ode"), fault.Conflict)
	s.refused("corrected by whom it is about", correct("Cy Lee"), fault.Forbidden)
	s.ok("", correct("Ben Ode"))
	rows, err := s.Client().EvaluationNote.Query().Order(ent.Asc(evaluationnote.FieldID)).All(s.As("Cy Lee"))
	if err != nil || len(rows) != 2 || rows[0].Kind != evaluationnote.KindCOMMENT || rows[1].Kind != evaluationnote.KindCORRECTION {
		s.t.Errorf("notes are %v, %v", rows, err)
	}
}

func TestWhoWritesOfWhom(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	_, _, err := staffing.BeginEvaluationCycle(s.As("Dan Poe"), s.World, staffing.BeginEvaluationCycleInput{Name: "Mine", FromOn: "2026-01-01", ToOn: "2026-06-30", SelfBy: "2026-07-05", PeersBy: "2026-07-10", DraftBy: "2026-07-15", ReleaseBy: "2026-07-25"})
	s.refused("a cycle over nobody", err, fault.Forbidden)
	_, _, err = staffing.BeginEvaluationCycle(s.As("Ana Ruiz"), s.World, staffing.BeginEvaluationCycleInput{Name: "Back", FromOn: "2026-01-01", ToOn: "2026-06-30", SelfBy: "2026-07-05", PeersBy: "2026-07-04", DraftBy: "2026-07-15", ReleaseBy: "2026-07-25"})
	s.refused("days that go back", err, fault.InvalidInput)
	s.cycle()
	s.refused("asked by whom it is about", s.rater("Cy Lee", "Cy Lee", "Dan Poe"), fault.Forbidden)
	s.refused("asked by the chain above", s.rater("Ana Ruiz", "Cy Lee", "Dan Poe"), fault.Forbidden)
	s.refused("who leads them asks themselves", s.rater("Ben Ode", "Cy Lee", "Ben Ode"), fault.InvalidInput)
	s.ok("", s.rater("Ben Ode", "Cy Lee", "Dan Poe"))
	s.refused("asked twice", s.rater("Ben Ode", "Cy Lee", "Dan Poe"), fault.Conflict)
	s.ok("", s.speak("Dan Poe", "Cy Lee"))
	// Of what colleagues write, who leads them reads it, and they do not; Dan owes his own still.
	for who, want := range map[string]int{"Cy Lee": 1, "Ben Ode": 3, "Dan Poe": 2, "Ana Ruiz": 4} {
		if n, err := s.Client().EvaluationVoice.Query().Count(s.As(who)); err != nil || n != want {
			t.Errorf("%s reads %d, want %d, %v", who, n, want, err)
		}
	}
	all, err := staffing.TallyVoices(s.Context(), s.World, []string{s.of("Cy Lee").CycleID})
	if got := all[s.of("Cy Lee").ID]; err != nil || got != (staffing.VoiceTally{Asked: 1, In: 1}) {
		t.Errorf("%v, %v", got, err)
	}
}

func (s search) leaves(who string) {
	s.t.Helper()
	_, err := org.RecordLeaving(s.Context(), s.World, org.RecordLeavingInput{Person: s.Person(who)})
	s.ok("", err)
}

// Nobody is left to draft of who has left: the others are released all the same.
func TestACycleGoesOnWithoutWhoHasLeft(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	cycle := s.cycle()
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF))
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StagePEERS))
	err := s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT)
	if err == nil || !strings.Contains(err.Error(), "3 drafts are missing: of Ben Ode, Cy Lee, Dan Poe") {
		t.Errorf("calibrated without drafts: %v", err)
	}
	s.leaves("Ben Ode")
	s.ok("", s.evaluates("Ana Ruiz", "Dan Poe", evaluationresult.PerformancePERFORMING, nil))
	s.refused("calibrated without the draft of whom somebody leads", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT), fault.InvalidInput)
	s.ok("", s.evaluates("Ana Ruiz", "Cy Lee", evaluationresult.PerformancePERFORMING, nil))
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT))
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageCALIBRATION))
	s.reads("Cy Lee", "Cy Lee", true)
}

func TestACycleGoesOnWithoutWhoOpenedIt(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	cycle, _, err := staffing.BeginEvaluationCycle(s.As("Ben Ode"), s.World, staffing.BeginEvaluationCycleInput{Name: "His", FromOn: "2026-01-01", ToOn: "2026-06-30",
		SelfBy: "2026-07-05", PeersBy: "2026-07-10", DraftBy: "2026-07-15", ReleaseBy: "2026-07-25"})
	s.ok("", err)
	s.refused("led on by the chain above", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF), fault.Forbidden)
	s.leaves("Ben Ode")
	s.refused("led on by who leads nobody in it", s.advance("Dan Poe", cycle, evaluationcycle.StageSELF), fault.NotFound)
	s.refused("led on by who is in it", s.advance("Cy Lee", cycle, evaluationcycle.StageSELF), fault.Forbidden)
	s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF))
}

// Who drafts anew what whoever led before has drafted says it in their own name.
func TestADraftIsWhoseWordsItHas(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		cycle := s.cycle()
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageSELF))
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StagePEERS))
		for _, whom := range []string{"Ben Ode", "Dan Poe"} {
			s.ok("", s.evaluates("Ana Ruiz", whom, evaluationresult.PerformancePERFORMING, nil))
		}
		s.ok("", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformancePERFORMING, nil))
		under := func(seat string) {
			to := s.Seat(seat)
			_, err := org.MovePosition(s.Context(), s.World, org.MovePositionInput{Positions: []string{s.Seat("Designer")}, ReportsTo: &to})
			s.ok("", err)
		}
		under("VP Design")
		version := 1
		s.refused("drafted by who led before", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformanceEXCEEDING, &version), fault.NotFound)
		s.refused("a draft over another", s.evaluates("Dan Poe", "Cy Lee", evaluationresult.PerformanceEXCEEDING, nil), fault.Conflict)
		s.ok("", s.evaluates("Dan Poe", "Cy Lee", evaluationresult.PerformanceEXCEEDING, &version))
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageDRAFT))
		under("GPM")
		version = 2
		s.ok("", s.evaluates("Ben Ode", "Cy Lee", evaluationresult.PerformanceEXCEEDING, &version))
		s.reads("Ana Ruiz", "Cy Lee", true)
		under("VP Design")
		version = 3
		s.ok("", s.evaluates("Dan Poe", "Cy Lee", evaluationresult.PerformancePERFORMING, &version))
		s.ok("", s.advance("Ana Ruiz", cycle, evaluationcycle.StageCALIBRATION))
		r, err := s.Client().EvaluationResult.Query().Where(evaluationresult.SubjectID(s.Person("Cy Lee"))).Only(s.As("Cy Lee"))
		if err != nil || r.AuthorID != s.Person("Dan Poe") || r.Version != 4 {
			t.Errorf("the result is %v, %v", r, err)
		}
		s.reads("Ben Ode", "Cy Lee", false)
	})
}
