package coaching_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/internal/coaching"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// mustHave opens a workspace with the default roles and competencies.
func mustHave(t *testing.T, outline string) *orgtest.Org {
	t.Helper()
	o := orgtest.MustWithRoles(t, storetest.SQLite(t), outline)
	if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
		t.Fatal(err)
	}
	return o
}

// TestGapsAreWhatTheRatingsSay compares the gaps with numbers that are worked out anew from the raw
// ratings, for any assessments in any seat.
func TestGapsAreWhatTheRatingsSay(t *testing.T) {
	o := mustHave(t, "CPO: Ana\n  PM: Cy")
	for i, key := range []string{"PM", "GPM"} {
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("PM"), Role: o.Role(key), Primary: i == 0}); err != nil {
			t.Fatal(err)
		}
	}
	g := o.Graph()
	cy, _ := g.Person(o.Person("Cy"))
	seat, _ := cy.Position()
	expected := coaching.ExpectationsOfSeat(seat)
	rapid.Check(t, func(t *rapid.T) {
		all := drawAssessments(t, expected)
		gaps := coaching.GapsOf(cy, nil, coaching.KnownLevels(all))
		if len(gaps) != len(expected) {
			t.Fatalf("%d gaps, want one for each of %d expectations", len(gaps), len(expected))
		}
		strong := map[string]bool{}
		for _, key := range bestThree(expected, all) {
			strong[key] = true
		}
		for i, gap := range gaps {
			key := gap.Competency().StoredID()
			level, rated := rawLevel(all, key)
			if value, ok := gap.Value(); ok != rated || rated && value != float64(gap.Level())-level {
				t.Fatalf("%s: gap %v %v, want %d - %v (%v)", gap.Competency().Key(), value, ok, gap.Level(), level, rated)
			}
			want := 0.0
			if rated {
				want = max(0, float64(gap.Level())-level) * float64(gap.Importance())
			}
			if weighted, _ := gap.Weighted(); weighted != want || gap.Weakness != (want >= 5) {
				t.Fatalf("%s: weighted %v (weakness %v), want %v", gap.Competency().Key(), weighted, gap.Weakness, want)
			}
			if is := rated && (level >= float64(gap.Level()+1) || strong[key]); gap.Strength != is {
				t.Fatalf("%s: level %v of %d is a strength: %v", gap.Competency().Key(), level, gap.Level(), gap.Strength)
			}
			if i > 0 {
				a, _ := gaps[i-1].Weighted()
				b, _ := gap.Weighted()
				same := a == b && (gaps[i-1].Known == nil) == (gap.Known == nil)
				if b > a || same && gap.Competency().Area() == "PRODUCT_KNOWLEDGE" && gaps[i-1].Competency().Area() != "PRODUCT_KNOWLEDGE" {
					t.Fatalf("%s stands behind %s", gap.Competency().Key(), gaps[i-1].Competency().Key())
				}
			}
		}
	})
}

// drawAssessments draws what somebody may see of how a person was assessed, the latest first.
func drawAssessments(t *rapid.T, expected []coaching.Expectation) []*ent.Assessment {
	kinds := []assessment.Kind{assessment.KindSELF, assessment.KindMANAGER, assessment.KindPEER}
	states := []assessment.State{assessment.StateDRAFT, assessment.StateSHARED, assessment.StateAGREED, assessment.StateSUPERSEDED}
	var all []*ent.Assessment
	for i := range rapid.IntRange(0, 6).Draw(t, "assessments") {
		a := &ent.Assessment{ID: fmt.Sprint(i), Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), State: rapid.SampledFrom(states).Draw(t, "state"),
			AssessedOn: fmt.Sprintf("2026-0%d-01", rapid.IntRange(1, 6).Draw(t, "month"))}
		for _, e := range expected {
			if rapid.Bool().Draw(t, "rated") {
				a.Edges.Ratings = append(a.Edges.Ratings, &ent.Rating{CompetencyID: e.Competency().StoredID(), Current: float64(rapid.IntRange(2, 10).Draw(t, "level")) / 2})
			}
		}
		all = append(all, a)
	}
	slices.SortFunc(all, coaching.Later)
	return all
}

// rawLevel looks for the level in the raw ratings: the manager's before one's own, the latest first.
func rawLevel(all []*ent.Assessment, competency string) (float64, bool) {
	for _, kind := range []string{"MANAGER", "SELF"} {
		var found *ent.Rating
		var from *ent.Assessment
		for _, a := range all {
			for _, r := range a.Edges.Ratings {
				if string(a.Kind) == kind && a.State != "DRAFT" && r.CompetencyID == competency && (from == nil || coaching.Later(a, from) < 0) {
					found, from = r, a
				}
			}
		}
		if found != nil {
			return found.Current, true
		}
	}
	return 0, false
}

// bestThree returns the best of what matters most where nothing is missing.
func bestThree(expected []coaching.Expectation, all []*ent.Assessment) []string {
	type met struct {
		key          string
		above, level float64
	}
	var list []met
	for _, e := range expected {
		level, rated := rawLevel(all, e.Competency().StoredID())
		if rated && e.Importance() == 5 && level >= float64(e.Level()) {
			list = append(list, met{e.Competency().StoredID(), level - float64(e.Level()), level})
		}
	}
	slices.SortStableFunc(list, func(a, b met) int { return cmp.Or(cmp.Compare(b.above, a.above), cmp.Compare(b.level, a.level)) })
	var keys []string
	for _, m := range list[:min(3, len(list))] {
		keys = append(keys, m.key)
	}
	return keys
}
