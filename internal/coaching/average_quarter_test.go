package coaching_test

import (
	"fmt"
	"strings"
	"testing"

	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestAveragesAreOfAQuarterThatIsOver asks before and after one person is assessed, and before and after one is moved: what is
// told of a quarter stays as it is, so that nobody is told by the difference.
func TestAveragesAreOfAQuarterThatIsOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustBeSix(t, s)
		tell := func(by coaching.Grouping, on *string) []string {
			t.Helper()
			list, err := coaching.Averages(a.Context(), a.World, by, on)
			if err != nil {
				t.Fatal(err)
			}
			var told []string
			for _, one := range list {
				told = append(told, fmt.Sprintf("%s: %s gap %g level %g of %d%%", one.LastDay, one.Competency.Key(), one.Gap, one.Level, one.Assessed))
			}
			return told
		}
		for i := range 6 {
			a.assessed(fmt.Sprint("P", i), 2)
		}
		if got := tell(coaching.ByOrganisation, nil); len(got) > 0 {
			t.Errorf("before the quarter is over: %v", got)
		}
		_, err := coaching.Averages(a.Context(), a.World, coaching.ByOrganisation, ptr("2026-06-30"))
		if f, _ := fault.As(err); fault.CodeOf(err) != fault.InvalidInput || f.Field != "on" {
			t.Errorf("the running quarter: %v", err)
		}

		a.MustBecome("2026-07-01")
		for _, by := range []coaching.Grouping{coaching.ByOrganisation, coaching.ByRole, coaching.ByTeam} {
			first := tell(by, nil)
			if len(first) != 1 || !strings.HasPrefix(first[0], "2026-06-30: CUS gap ") || !strings.HasSuffix(first[0], "level 2 of 100%") {
				t.Fatalf("%s, once the quarter is over: %v", by, first)
			}
		}
		first := tell(coaching.ByRole, nil)
		a.assessed("P0", 5)
		if _, _, err := org.AddPositionRole(a.Context(), a.World, org.AddPositionRoleInput{Position: a.Seat("S1"), Role: a.Role("GPM"), Primary: true}); err != nil {
			t.Fatal(err)
		}
		if got := tell(coaching.ByRole, nil); fmt.Sprint(got) != fmt.Sprint(first) {
			t.Errorf("after one was assessed anew and another is somebody else: %v, want as before: %v", got, first)
		}

		a.MustBecome("2026-10-01")
		if got := tell(coaching.ByOrganisation, nil); len(got) > 0 {
			t.Errorf("of the one who was assessed in the next quarter is told %v", got)
		}
		if got := tell(coaching.ByRole, ptr("2026-05-05")); fmt.Sprint(got) != fmt.Sprint(first) {
			t.Errorf("of the first quarter is told %v later, want as before: %v", got, first)
		}
	})
}

// TestAveragesNeedNoOtherRight asks by a token that covers aggregates alone.
func TestAveragesNeedNoOtherRight(t *testing.T) {
	a := mustBeSix(t, storetest.SQLite(t))
	for i := range 6 {
		a.assessed(fmt.Sprint("P", i), 2)
	}
	a.MustBecome("2026-07-01")
	tool := access.With(a.Context(), &access.Viewer{Name: "Analyst", TokenID: "tok_a", Scopes: []access.Scope{access.ScopeCoachingAggregate}})
	if list, err := coaching.Averages(tool, a.World, coaching.ByOrganisation, nil); err != nil || len(list) != 1 {
		t.Errorf("told %v, %v", list, err)
	}
	_, err := coaching.Averages(a.As("Ben"), a.World, coaching.ByOrganisation, nil)
	if fault.CodeOf(err) != fault.Forbidden {
		t.Errorf("told to a leader: %v", err)
	}
}

// mustBeSix is an organisation of six people in seats that expect the same, below Ben.
func mustBeSix(t *testing.T, s *store.Store) assessing {
	t.Helper()
	outline := "CPO: Ana\n  GPM: Ben\n"
	for i := range 6 {
		outline += fmt.Sprintf("    S%d: P%d\n", i, i)
	}
	o := orgtest.MustWithRoles(t, s, outline)
	if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
		t.Fatal(err)
	}
	for i := range 6 {
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat(fmt.Sprint("S", i)), Role: o.Role("PM"), Primary: true}); err != nil {
			t.Fatal(err)
		}
	}
	return assessing{o, t}
}

// assessed has Ben and the person themselves assess one competency, and share it.
func (a assessing) assessed(name string, level float64) {
	a.t.Helper()
	day := a.Now().Format("2006-01-02")
	for author, kind := range map[string]assessment.Kind{"Ben": assessment.KindMANAGER, name: assessment.KindSELF} {
		id := a.begin(author, name, kind, day)
		_, err := coaching.Rate(a.As(author), a.World, coaching.RateInput{Assessment: id, Ratings: []coaching.RatingInput{
			{Competency: a.Competency("CUS"), Level: &level, Evidence: []coaching.EvidenceInput{{Kind: evidence.KindOBSERVATION, Direction: evidence.DirectionNEUTRAL, Text: "Seen"}}},
		}})
		if err != nil {
			a.t.Fatal(err)
		}
		a.share(author, id)
	}
}
