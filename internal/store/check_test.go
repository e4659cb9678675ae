package store_test

import (
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

func TestCheckFindsCircles(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.System(t.Context())
		c := s.Client()
		for _, id := range []string{"pos_a", "pos_b", "pos_c", "pos_d", "pos_e"} {
			c.Position.Create().SetID(id).SetTitle(id).ExecX(ctx)
		}
		for from, to := range map[string]string{"pos_b": "pos_a", "pos_c": "pos_b", "pos_d": "pos_c"} {
			c.Position.UpdateOneID(from).SetReportsToID(to).ExecX(ctx)
		}
		c.Team.Create().SetID("tea_a").SetName("a").ExecX(ctx)
		expectProblems(t, s)

		c.Position.UpdateOneID("pos_b").SetReportsToID("pos_c").ExecX(ctx)
		c.Team.UpdateOneID("tea_a").SetParentID("tea_a").ExecX(ctx)
		expectProblems(t, s, "pos_b, pos_c", "tea_a")
	})
}

func TestCheckFindsBrokenKeys(t *testing.T) {
	s := storetest.SQLite(t)
	for _, statement := range []string{
		"PRAGMA foreign_keys = OFF",
		"INSERT INTO positions (id, title, reports_to_id) VALUES ('pos_a', 'Lost', 'pos_none')",
	} {
		if _, err := s.Writer().Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	expectProblems(t, s, "positions row")
}

func expectProblems(t *testing.T, s *store.Store, parts ...string) {
	t.Helper()
	problems, err := s.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(problems) != len(parts) {
		t.Fatalf("found %q, want %d problems", problems, len(parts))
	}
	all := strings.Join(problems, "\n")
	for _, part := range parts {
		if !strings.Contains(all, part) {
			t.Errorf("no problem names %q: %s", part, all)
		}
	}
}
