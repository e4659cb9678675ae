package demo_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/coachingplan"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/demo"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// northlight is a workspace with the demo company.
type northlight struct {
	*world.World
	t      *testing.T
	owner  context.Context
	commit *world.Commit
}

func mustOpenNorthlight(t *testing.T, s *store.Store) northlight {
	t.Helper()
	ctx, w := mustOpenWorld(t, s)
	return northlight{w, t, ctx, mustWrite(t, ctx, w, demo.Company(w.Now()))}
}

func (n northlight) person(name string) orggraph.Person {
	n.t.Helper()
	for p := range n.Graph().Everyone() {
		if p.Name() == name {
			return p
		}
	}
	n.t.Fatalf("there is no %s", name)
	return orggraph.Person{}
}

// as is the context of somebody who asks.
func (n northlight) as(name string) context.Context {
	p := n.person(name)
	ctx := access.WithStanding(n.t.Context(), n.Standing())
	return access.With(ctx, &access.Viewer{Name: name, PersonID: p.Key()})
}

// count counts rows of some tables that the asker may see.
func (n northlight) count(ctx context.Context) (list [6]int) {
	n.t.Helper()
	c := n.Client()
	for i, count := range []func(context.Context) (int, error){
		c.Assessment.Query().Count, c.Rating.Query().Count, c.Evidence.Query().Count, c.CoachingPlan.Query().Count, c.OneOnOne.Query().Count, c.Feedback.Query().Count,
	} {
		var err error
		if list[i], err = count(ctx); err != nil {
			n.t.Fatal(err)
		}
	}
	return list
}

func TestCoachingIsWrittenUndoneAndRedone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		n := mustOpenNorthlight(t, s)
		system := access.System(t.Context())
		all := n.count(system)
		for i, rows := range all {
			if rows == 0 {
				t.Errorf("table %d is empty: %v", i, all)
			}
		}
		if got := n.count(n.owner); got != [6]int{} {
			t.Errorf("an owner who is nobody sees %v", got)
		}
		undone, err := n.Undo(n.owner, n.commit.Changeset.ID, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := n.count(system); got != [6]int{} {
			t.Errorf("after the undo there are %v", got)
		}
		redone, err := n.Undo(n.owner, undone.Changeset.ID, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := n.count(system); got != all {
			t.Errorf("after the redo there are %v, want %v", got, all)
		}
		// Once somebody has written, what is confidential stays: it returns with its people.
		anneliese := n.as("Anneliese Trautvetter")
		if _, _, err := coaching.StartAssessment(anneliese, n.World, coaching.StartAssessmentInput{Person: n.person("Benedita Quaresma").Key(), Kind: assessment.KindMANAGER}); err != nil {
			t.Fatal(err)
		}
		if _, err := n.Undo(n.owner, redone.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if got := n.count(system); got[0] != all[0]+1 || got[1] != all[1] {
			t.Errorf("after an undo that came late there are %v, want %v and one assessment more", got, all)
		}
	})
}

// TestCoachingIsByThoseWhoCoach holds what was written last to how people stand to each other.
func TestCoachingIsByThoseWhoCoach(t *testing.T) {
	n := mustOpenNorthlight(t, storetest.SQLite(t))
	system := access.System(t.Context())
	for _, p := range n.Client().CoachingPlan.Query().AllX(system) {
		if coach, ok := must(n.Graph().Person(p.SubjectID)).Coach(); !ok || coach.Key() != p.CoachID {
			t.Errorf("%s is coached by %s, and not by whose plan it is", must(n.Graph().Person(p.SubjectID)).Name(), coach.Name())
		}
	}
	for _, s := range n.Client().OneOnOneSeries.Query().AllX(system) {
		if coach, ok := must(n.Graph().Person(s.SubjectID)).Coach(); !ok || coach.Key() != s.AuthorID {
			t.Errorf("%s meets somebody else than their coach %s", must(n.Graph().Person(s.SubjectID)).Name(), coach.Name())
		}
	}
	for _, a := range n.Client().Assessment.Query().Where(assessment.KindEQ(assessment.KindMANAGER), assessment.StateNEQ(assessment.StateSUPERSEDED)).AllX(system) {
		if !n.Standing().Coaches(a.AuthorID, a.SubjectID) && !n.Standing().Manages(a.AuthorID, a.SubjectID) {
			t.Errorf("%s assesses %s", must(n.Graph().Person(a.AuthorID)).Name(), must(n.Graph().Person(a.SubjectID)).Name())
		}
	}
	for _, r := range n.Client().Rating.Query().WithAssessment().AllX(system) {
		seat := must(n.Graph().Position(*r.Edges.Assessment.PositionID))
		for _, e := range coaching.ExpectationsOfSeat(seat) {
			if e.Competency().StoredID() == r.CompetencyID && (e.Level() != r.Expected || e.Importance() != r.Importance) {
				t.Errorf("%s of %s is expected at %d, and was written as %d", e.Competency().Key(), seat.Title(), e.Level(), r.Expected)
			}
		}
	}
	for p := range n.Graph().Everyone() {
		if coach, ok := p.Coach(); ok && coach == p {
			t.Errorf("%s coaches themselves", p.Name())
		}
	}
}

func must[T any](v T, ok bool) T {
	if !ok {
		panic("nothing there")
	}
	return v
}

// TestCoachingHasSomethingToShow looks for what each view of coaching is there to tell.
func TestCoachingHasSomethingToShow(t *testing.T) {
	n := mustOpenNorthlight(t, storetest.SQLite(t))
	system := access.System(t.Context())
	states := map[string]int{}
	for _, a := range n.Client().Assessment.Query().AllX(system) {
		states[string(a.Kind)+" "+string(a.State)]++
		if a.State == assessment.StateSHARED && a.ReleasedAt == nil {
			states[string(a.Kind)+" alone"]++
		}
	}
	for _, want := range []string{"MANAGER AGREED", "SELF AGREED", "MANAGER SUPERSEDED", "MANAGER SHARED", "PEER SHARED", "MANAGER alone", "SELF alone", "MANAGER DRAFT", "SELF DRAFT"} {
		if states[want] == 0 {
			t.Errorf("no assessment is %s: %v", want, states)
		}
	}
	overdue := 0
	for _, p := range n.Client().CoachingPlan.Query().Where(coachingplan.StateEQ(coachingplan.StateACTIVE)).AllX(system) {
		if coaching.ReviewOverdue(p, n.Today()) {
			overdue++
		}
	}
	within(t, "plans whose review is overdue", float64(overdue), 1, 4)
	late := 0
	for _, a := range n.Client().CoachingAction.Query().AllX(system) {
		if coaching.OverdueAction(a, n.Today()) {
			late++
		}
	}
	within(t, "actions that are overdue", float64(late), 4, 40)
	for _, table := range [][2]int{{n.Client().OneOnOne.Query().CountX(system), 250}, {n.Client().AgendaItem.Query().CountX(system), 200}, {n.Client().Feedback.Query().CountX(system), 20}, {n.Client().TimeAllocation.Query().CountX(system), 36}} {
		if table[0] < table[1] {
			t.Errorf("there are %d rows, want at least %d", table[0], table[1])
		}
	}
}

// TestAveragesTellOnceTheQuarterIsOver asks for averages in the quarter that the demo company was taken in, of which nothing is
// told but of the one before, and in the quarter after it.
func TestAveragesTellOnceTheQuarterIsOver(t *testing.T) {
	s := storetest.SQLite(t)
	n := mustOpenNorthlight(t, s)
	now, err := coaching.Averages(n.owner, n.World, coaching.ByOrganisation, nil)
	if err != nil || len(now) == 0 || now[0].LastDay >= today.Format(time.DateOnly) {
		t.Errorf("what is told before the quarter is over is %v (%v)", now, err)
	}
	later, err := world.OpenLive(n.owner, s, world.Options{Now: func() time.Time { return today.AddDate(0, 3, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(later.Close)
	averages, err := coaching.Averages(n.owner, later, coaching.ByOrganisation, nil)
	if err != nil || len(averages) < 10 || averages[0].LastDay <= now[0].LastDay {
		t.Errorf("averages tell of %d competencies (%v), want most, and of the quarter after", len(averages), err)
	}
	if byRole, err := coaching.Averages(n.owner, later, coaching.ByRole, nil); err != nil || len(byRole) == 0 {
		t.Errorf("no role is large enough for an average: %v", err)
	}
}

// TestAGapClosed follows Davit Lomsadze's outcomes, and leaves Benedita Quaresma without anything.
func TestAGapClosed(t *testing.T) {
	n := mustOpenNorthlight(t, storetest.SQLite(t))
	davit, benedita := n.person("Davit Lomsadze"), n.person("Benedita Quaresma")
	anneliese := n.as("Anneliese Trautvetter")
	all, err := coaching.Assessed(anneliese, n.Client(), []string{davit.Key(), benedita.Key()})
	if err != nil {
		t.Fatal(err)
	}
	outcomes := func(assessments []*ent.Assessment) coaching.Gap {
		gaps := coaching.GapsOf(davit, nil, coaching.KnownLevels(assessments))
		return gaps[slices.IndexFunc(gaps, func(g coaching.Gap) bool { return g.Competency().Key() == "OUT" })]
	}
	mine := all[davit.Key()]
	before := slices.DeleteFunc(slices.Clone(mine), func(a *ent.Assessment) bool { return a.State != assessment.StateSUPERSEDED })
	if was, is := outcomes(before), outcomes(mine); !was.Weakness || !is.Met() {
		t.Errorf("outcomes went from %+v to %+v, want a weakness that closed", was.Known, is.Known)
	}
	if got := all[benedita.Key()]; len(got) > 0 {
		t.Errorf("Benedita has %d assessments", len(got))
	}
	if coach, ok := benedita.Coach(); !ok || coach.Name() != "Anneliese Trautvetter" || !coaching.Newcomer(benedita) {
		t.Errorf("Benedita is coached by %s, newcomer %v", coach.Name(), coaching.Newcomer(benedita))
	}
	plans := n.Client().CoachingPlan.Query().Where(coachingplan.SubjectID(benedita.Key())).CountX(access.System(t.Context()))
	if plans > 0 {
		t.Errorf("Benedita has %d plans", plans)
	}
}
