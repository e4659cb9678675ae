package coaching_test

import (
	"slices"
	"testing"

	"cadre/internal/coaching"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/roles"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// mustSeed opens an organisation with the default roles and competencies.
func mustSeed(t *testing.T, s *store.Store, outline string) *orgtest.Org {
	t.Helper()
	o := orgtest.MustWithRoles(t, s, outline)
	seed(t, o)
	return o
}

func seed(t *testing.T, o *orgtest.Org) *world.Commit {
	t.Helper()
	c, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// expected writes a list as level and importance by key of the competency.
func expected(list []coaching.Expectation) map[string][2]int {
	m := map[string][2]int{}
	for _, e := range list {
		m[e.Competency().Key()] = [2]int{e.Level(), e.Importance()}
	}
	return m
}

func role(t testing.TB, o *orgtest.Org, key string) orggraph.Role {
	t.Helper()
	r, ok := o.Graph().Role(o.Role(key))
	if !ok {
		t.Fatalf("there is no role %s", key)
	}
	return r
}

func TestDefaultCompetenciesAreDescribed(t *testing.T) {
	all := coaching.DefaultCompetencies()
	if len(all) != 20 {
		t.Fatalf("%d competencies, want 20", len(all))
	}
	for _, c := range all {
		if c.Name == "" || c.Area == "" || len(c.Levels) != coaching.Levels || slices.Contains(c.Levels, "") {
			t.Errorf("%s is not described whole: %+v", c.Key, c)
		}
	}
}

// Six competencies of each role matter most, the next six less, the rest little.
func TestDefaultExpectationsAreWeighed(t *testing.T) {
	for key, list := range coaching.DefaultExpectations() {
		count := map[int]int{}
		for _, e := range list {
			count[e.Importance]++
			if e.Level == 0 && e.Importance != 1 {
				t.Errorf("%s expects nothing of %s and weighs it %d", key, e.Competency, e.Importance)
			}
		}
		if count[5] != 6 || count[3] != 6 || count[1] != 8 {
			t.Errorf("%s weighs %v", key, count)
		}
	}
}

// Along the line of roles, within a track, no expectation falls, but for what the catalogue lowers on
// purpose.
func TestDefaultExpectationsNeverFallAlongALine(t *testing.T) {
	onPurpose := map[string]bool{"CPO DSC": true, "VP RES": true}
	all, catalogue := coaching.DefaultExpectations(), map[string]roles.Role{}
	for _, r := range roles.Defaults() {
		catalogue[r.Key] = r
	}
	edges := 0
	for key, list := range all {
		r, ok := catalogue[key]
		if !ok {
			t.Fatalf("%s is no default role", key)
		}
		above := all[r.Parent]
		if above == nil || catalogue[r.Parent].Track != r.Track {
			continue // at the top of a line, or where one forks: a group product manager leads
		}
		edges++
		for i, e := range list {
			fell := e.Level < above[i].Level
			if fell != onPurpose[key+" "+e.Competency] {
				t.Errorf("from %s to %s, %s goes from %d to %d", r.Parent, key, e.Competency, above[i].Level, e.Level)
			}
		}
	}
	if edges != 5 {
		t.Errorf("walked %d edges within a track, want 5", edges)
	}
}

// Everyone expects what the table says, and a role states only what it would not inherit.
func TestSeedStatesOnlyWhatIsNotInherited(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := mustSeed(t, s, "")
		mustExpectDefaults(t, o)
		stated, needed := len(o.Graph().RoleExpectations()), 0
		for _, r := range o.Graph().Catalogue() {
			for _, e := range coaching.StatedForRole(r) {
				if e.Source() != coaching.FromRole {
					continue
				}
				needed++
				if would, ok := e.Inherited(); ok && would.Level() == e.Level() && would.Importance() == e.Importance() {
					t.Errorf("%s states %s, which it would inherit", r.Key(), e.Competency().Key())
				}
			}
		}
		if stated != needed || stated >= 15*20 {
			t.Errorf("%d rows, %d of them in force", stated, needed)
		}
		platform, pm := expected(coaching.ExpectationsOfRole(role(t, o, "PLPM"))), expected(coaching.ExpectationsOfRole(role(t, o, "PM")))
		for key, want := range pm {
			if platform[key] != want {
				t.Errorf("a platform product manager expects %v of %s, a product manager %v", platform[key], key, want)
			}
		}
		if c := seed(t, o); c.Changeset != nil {
			t.Error("seeded twice")
		}
	})
}

func mustExpectDefaults(t *testing.T, o *orgtest.Org) {
	t.Helper()
	for key, list := range coaching.DefaultExpectations() {
		got := expected(coaching.ExpectationsOfRole(role(t, o, key)))
		for _, e := range list {
			want := [2]int{e.Level, e.Importance}
			if e.Level == 0 {
				want = [2]int{}
			}
			if got[e.Competency] != want {
				t.Errorf("%s expects %v of %s, want %v", key, got[e.Competency], e.Competency, want)
			}
		}
	}
}

// A workspace that is older than the competencies may have changed its roles. They expect the same,
// and whoever takes the defaults back gets no second helping.
func TestSeedOfAnOrganisationWithItsOwnLines(t *testing.T) {
	o := orgtest.MustWithRoles(t, storetest.SQLite(t), "")
	pm := o.Role("PM") // in place of SPM
	if _, err := org.SetRoleInheritance(o.Context(), o.World, org.SetRoleInheritanceInput{Role: o.Role("PPM"), Parent: &pm}); err != nil {
		t.Fatal(err)
	}
	c := seed(t, o)
	if got := c.Changeset.Summary; got != "Added the 20 default competencies" {
		t.Errorf("history says %q", got)
	}
	mustExpectDefaults(t, o)
	if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
		t.Fatal(err)
	}
	if len(o.Graph().Competencies()) != 0 {
		t.Error("undone, there still are competencies")
	}
	if c := seed(t, o); c.Changeset != nil {
		t.Error("seeded again what was taken back")
	}
}
