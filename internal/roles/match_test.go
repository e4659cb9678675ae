package roles_test

import (
	"slices"
	"testing"

	"cadre/internal/roles"
)

func TestMatchFindsEveryNameAndAlias(t *testing.T) {
	all := roles.Defaults()
	for i := range all {
		all[i].Active = true
	}
	m := roles.NewMatcher(all)
	for _, r := range all {
		if r.Track == roles.Mixin {
			if got := m.Match(r.Name); got.Quality == roles.Exact {
				t.Errorf("%q: a mixin is nobody's title, got %+v", r.Name, got)
			}
			continue
		}
		if got := m.Match(r.Name); got.Key != r.Key || got.Quality != roles.Exact {
			t.Errorf("%q: got %+v, want %s exact", r.Name, got, r.Key)
		}
		for _, a := range r.Aliases {
			if got := m.Match(a); got.Key != r.Key || got.Quality == roles.None {
				t.Errorf("%q: got %+v, want %s", a, got, r.Key)
			}
		}
	}
}

func TestMatch(t *testing.T) {
	m := roles.NewMatcher(roles.Defaults())
	cases := []struct {
		title   string
		key     string
		quality roles.Quality
		area    string
	}{
		{"Product Manager", "PM", roles.Exact, ""},
		{"  PRODUCT   manager ", "PM", roles.Exact, ""},
		{"Product-Manager", "PM", roles.Exact, ""},
		{"ProductManager", "PM", roles.Exact, ""},
		{"Sr. Product Manager", "SPM", roles.Exact, ""},
		{"Sr.PM", "SPM", roles.Exact, ""},
		{"Jr PM", "APM", roles.Alias, ""},
		{"VP", "", roles.None, ""},
		{"Vice President", "", roles.None, ""},
		{"Product Manager 2", "PM", roles.Alias, ""},
		{"Product Manager, Payments", "PM", roles.Exact, "Payments"},
		{"Senior Product Manager - Checkout", "SPM", roles.Exact, "Checkout"},
		{"Senior Product Manager – Orders & Stock", "SPM", roles.Exact, "Orders & Stock"},
		{"Product Manager (Growth)", "PM", roles.Exact, "Growth"},
		{"Product Manager (m/w/d)", "PM", roles.Exact, ""},
		{"Product manager for Risk", "PM", roles.Exact, "Risk"},
		{"Group PM, Money", "GPM", roles.Exact, "Money"},
		{"VP, Product", "VP", roles.Exact, ""},
		{"Vice President of Product Management", "VP", roles.Alias, ""},
		{"Chief Product Officer (CPO)", "CPO", roles.Exact, "CPO"},
		{"Director, Product", "DIR", roles.Exact, ""},
		{"Director of Product, Merchants", "DIR", roles.Exact, "Merchants"},
		{"Senior Product Designer", "PD", roles.Alias, ""},
		{"UI/UX Designer", "PD", roles.Alias, ""},
		{"Senior Front-End Engineer", "ENG", roles.Alias, ""},
		{"Full stack developer, Search", "ENG", roles.Alias, "Search"},
		{"Software Engineer II", "ENG", roles.Alias, ""},
		{"Principal Engineer", "ENG", roles.Alias, ""},
		{"Téch Lead", "TL", roles.Exact, ""},
		{"Senior Data Analyst - Pricing", "DA", roles.Alias, "Pricing"},
		{"Programme Manager", "DM", roles.Alias, ""},

		{"", "", roles.None, ""},
		{"-", "", roles.None, ""},
		{"Vice President, Sales", "", roles.None, ""},
		{"Project Manager", "", roles.None, ""},
		{"Head of Sales", "", roles.None, ""},
		{"Director of Engineering", "", roles.None, ""},
		{"Assistant to the Chief Product Officer", "", roles.None, ""},
		{"Senior", "", roles.None, ""},
		{"Team member", "", roles.None, ""},
		{"产品经理", "", roles.None, ""},
	}
	for _, c := range cases {
		got := m.Match(c.title)
		if got.Key != c.key || got.Quality != c.quality || got.Area != c.area {
			t.Errorf("%q: got %+v, want %s %s in %q", c.title, got, c.key, c.quality, c.area)
		}
	}
}

func TestMatchSaysWhatIsDoubtful(t *testing.T) {
	m := roles.NewMatcher(roles.Defaults())
	cases := []struct{ title, key, other string }{
		{"Product Owner", "PM", ""},
		{"Product Owner, Returns", "PM", ""},
		{"Product lead", "PM", "GPM"},
		{"Lead Product Manager", "SPM", "GPM"},
		{"Lead PM", "SPM", "GPM"},
		{"Head of Product", "CPO", "VP"},
		{"Scrum Master", "DM", ""},
		{"Staff Engineer", "TL", "ENG"},
	}
	for _, c := range cases {
		got := m.Match(c.title)
		if got.Key != c.key || got.Hint == "" || (c.other != "" && !slices.Contains(got.Others, c.other)) {
			t.Errorf("%q: got %+v, want %s with a hint and %q among the others", c.title, got, c.key, c.other)
		}
	}
	if got := m.Match("Product Manager"); got.Hint != "" || len(got.Others) != 0 {
		t.Errorf("a plain title is not doubtful: %+v", got)
	}
}

func TestMatchFollowsAnEditedCatalogue(t *testing.T) {
	m := roles.NewMatcher([]roles.Role{
		{Key: "A", Name: "Gardener", Aliases: []string{"Grower"}, Active: true},
		{Key: "B", Name: "Grower", Active: true},
		{Key: "C", Name: "Botanist", Active: false},
	})
	if got := m.Match("Grower"); got.Key != "B" || got.Quality != roles.Exact || !slices.Equal(got.Others, []string{"A"}) {
		t.Errorf("a name goes before an alias, which is told of: %+v", got)
	}
	if got := m.Match("Botanist"); got.Quality != roles.None {
		t.Errorf("a role that is switched off is not found: %+v", got)
	}
	if got := m.Match("Head of Product"); got.Quality != roles.None {
		t.Errorf("only the catalogue's roles are found: %+v", got)
	}
}

func BenchmarkMatch(b *testing.B) {
	m := roles.NewMatcher(roles.Defaults())
	for b.Loop() {
		m.Match("Senior Operations Coordinator, Inbound Logistics - North")
	}
}
