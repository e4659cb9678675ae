package view_test

import (
	"testing"

	"cadre/ent/evaluation"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/org/orgtest"
	"cadre/internal/staffing"
	"cadre/internal/store/storetest"
)

// What is asked of one evaluation reads nothing of the others in its cycle; its cycle still tells of all.
func TestOneEvaluationOfACycle(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CPO: Ana Ruiz\n  GPM: Ben Ode\n    Designer: Cy Lee")
	ana := o.As("Ana Ruiz")
	_, _, err := staffing.BeginEvaluationCycle(ana, o.World, staffing.BeginEvaluationCycleInput{Name: "First half", FromOn: "2026-01-01", ToOn: "2026-06-30",
		SelfBy: "2026-07-05", PeersBy: "2026-07-10", DraftBy: "2026-07-15", ReleaseBy: "2026-07-25"})
	if err != nil {
		t.Fatal(err)
	}
	row, err := o.Client().Evaluation.Query().Where(evaluation.SubjectID(o.Person("Cy Lee"))).Only(access.System(o.Context()))
	if err != nil {
		t.Fatal(err)
	}
	e, err := view.FindEvaluation(ana, o.World, row.ID)
	if err != nil || e == nil {
		t.Fatalf("%v, %v", e, err)
	}
	if voices, err := e.Voices(ana); err != nil || len(voices) != 1 || !voices[0].OfSelf() {
		t.Errorf("voices are %v, %v", voices, err)
	}
	cycle, err := e.Cycle(ana)
	if err != nil {
		t.Fatal(err)
	}
	if all, err := cycle.Evaluations(ana); err != nil || len(all) != 2 {
		t.Errorf("the cycle has %d evaluations, %v", len(all), err)
	}
	if runs, err := cycle.CanRun(ana); err != nil || !runs {
		t.Errorf("Ana leads it on: %v, %v", runs, err)
	}
}
