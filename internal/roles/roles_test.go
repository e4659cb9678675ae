package roles_test

import (
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/roles"
)

func find(t *testing.T, key string) roles.Role {
	t.Helper()
	for _, r := range roles.Defaults() {
		if r.Key == key {
			return r
		}
	}
	t.Fatalf("no default role %s", key)
	return roles.Role{}
}

func TestDefaultsAreSound(t *testing.T) {
	all := roles.Defaults()
	if err := roles.Validate(all); err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, r := range all {
		switch {
		case r.Track == roles.Mixin:
			counts["mixin"]++
		case r.Active:
			counts["active"]++
		default:
			counts["dormant"]++
		}
		checkWording(t, r)
		if r.Track == "" {
			t.Errorf("%s has no track", r.Key)
		}
		if s := r.Span; s != nil && (s.Min < 1 || s.Min > s.Target || s.Target > s.Max) {
			t.Errorf("%s: span %+v is out of order", r.Key, *s)
		}
		if (r.Span != nil) != (r.Track == roles.PC || r.Track == roles.PL) {
			t.Errorf("%s: those who lead people, and only they, have a span", r.Key)
		}
	}
	if counts["mixin"] != 5 || counts["active"] != 15 || counts["dormant"] != 8 {
		t.Errorf("catalogue has %v, want 5 mixins, 15 active and 8 dormant roles", counts)
	}
	if got := find(t, "APM").TimeBoxedMonths; got != 12 {
		t.Errorf("APM is time-boxed to %d months, want 12", got)
	}
}

func checkWording(t *testing.T, r roles.Role) {
	t.Helper()
	if r.Name == "" || len(r.Responsibilities) == 0 {
		t.Errorf("%s: no name or no duties", r.Key)
	}
	for _, s := range append([]string{r.Purpose}, r.Responsibilities...) {
		if !strings.HasSuffix(s, ".") || strings.ToUpper(s[:1]) != s[:1] {
			t.Errorf("%s: not a sentence: %q", r.Key, s)
		}
	}
}

func TestDefaultsAreCopies(t *testing.T) {
	first := roles.Defaults()
	first[0].Responsibilities[0] = "changed"
	if roles.Defaults()[0].Responsibilities[0] == "changed" {
		t.Error("a change to one copy shows in the next")
	}
}

func TestEffective(t *testing.T) {
	all := roles.Defaults()
	gpm := roles.Effective(all, "GPM")
	from := map[string]string{}
	for _, d := range gpm {
		if _, twice := from[d.Responsibility]; twice {
			t.Errorf("listed twice: %q", d.Responsibility)
		}
		from[d.Responsibility] = d.FromKey
	}

	t.Run("a group product manager has every duty of a product manager", func(t *testing.T) {
		for _, d := range roles.Effective(all, "PM") {
			if got, ok := from[d.Responsibility]; !ok || got != d.FromKey {
				t.Errorf("%q: comes from %q, want %q", d.Responsibility, got, d.FromKey)
			}
		}
	})
	t.Run("own duties first, then the parent's, then the mixins'", func(t *testing.T) {
		var order []string
		for _, d := range gpm {
			if len(order) == 0 || order[len(order)-1] != d.FromKey {
				order = append(order, d.FromKey)
			}
		}
		want := "GPM SPM PM trio-member team-member player-coach"
		if got := strings.Join(order, " "); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if got := "GPM " + strings.Join(roles.Ancestors(all, "GPM"), " "); got != want {
			t.Errorf("ancestors: got %s, want %s", got, want)
		}
	})
	t.Run("a duty is listed once, from the nearest role", func(t *testing.T) {
		same := []roles.Role{
			{Key: "child", Parent: "parent", Mixins: []string{"mixin"}, Responsibilities: []string{"A."}},
			{Key: "parent", Responsibilities: []string{"A.", "B."}, Mixins: []string{"mixin"}},
			{Key: "mixin", Responsibilities: []string{"B.", "C."}},
		}
		want := []roles.Duty{{"A.", "child"}, {"B.", "parent"}, {"C.", "mixin"}}
		got := roles.Effective(same, "child")
		if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
			t.Errorf("got %v, want %v", got, want)
		}
	})
	t.Run("an unknown key has none", func(t *testing.T) {
		if got := roles.Effective(all, "nobody"); got != nil {
			t.Errorf("got %v", got)
		}
		if got := roles.Ancestors(all, "nobody"); got != nil {
			t.Errorf("got %v", got)
		}
	})
	t.Run("a cycle ends", func(t *testing.T) {
		loop := []roles.Role{{Key: "a", Parent: "b", Responsibilities: []string{"A."}}, {Key: "b", Parent: "a", Responsibilities: []string{"B."}}}
		if got := roles.Effective(loop, "a"); len(got) != 2 {
			t.Errorf("got %v", got)
		}
	})
}

func TestValidateRefuses(t *testing.T) {
	deep := []roles.Role{{Key: "0"}}
	for i := 1; i <= roles.MaxDepth; i++ {
		deep = append(deep, roles.Role{Key: string(rune('0' + i)), Parent: string(rune('0' + i - 1))})
	}
	cases := map[string]struct {
		catalogue []roles.Role
		says      string
	}{
		"a cycle of parents":        {[]roles.Role{{Key: "a", Parent: "b"}, {Key: "b", Parent: "a"}}, "a → b → a"},
		"a cycle through a mixin":   {[]roles.Role{{Key: "a", Mixins: []string{"b"}}, {Key: "b", Parent: "a"}}, "a → b → a"},
		"a role that is its parent": {[]roles.Role{{Key: "a", Parent: "a"}}, "a → a"},
		"an unknown parent":         {[]roles.Role{{Key: "a", Parent: "ghost"}}, "ghost"},
		"an unknown mixin":          {[]roles.Role{{Key: "a", Mixins: []string{"ghost"}}}, "ghost"},
		"a key used twice":          {[]roles.Role{{Key: "a"}, {Key: "a"}}, "Two roles"},
		"an empty key":              {[]roles.Role{{Name: "Nameless"}}, "Nameless"},
		"seven levels":              {deep, "7 levels"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			err := roles.Validate(c.catalogue)
			if fault.CodeOf(err) != fault.InvalidInput || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want INVALID_INPUT about %q", err, c.says)
			}
		})
	}
	if err := roles.Validate(deep[:roles.MaxDepth]); err != nil {
		t.Errorf("six levels are allowed: %v", err)
	}
}
