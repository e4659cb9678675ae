package interchange_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/interchange"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

const (
	withVacancy    = "ID,Name,Title,Manager ID\n1,Ana,CPO,\n2,Ben,GPM,1\n3,Vacant,PM,2\n4,Cy,Designer,1\n5,Dan,Researcher,1\n6,Eve,Writer,1\n7,Flo,Engineer,1\n8,Gus,Engineer,1\n9,Hal,Engineer,1\n10,Ida,Engineer,1\n11,Jan,Engineer,1\n12,Kim,Engineer,1\n"
	withoutVacancy = "ID,Name,Title,Manager ID\n1,Ana,CPO,\n2,Ben,GPM,1\n4,Cy,Designer,1\n5,Dan,Researcher,1\n6,Eve,Writer,1\n7,Flo,Engineer,1\n8,Gus,Engineer,1\n9,Hal,Engineer,1\n10,Ida,Engineer,1\n11,Jan,Engineer,1\n12,Kim,Engineer,1\n"
)

// mustSeek begins a search for a seat, and returns its id.
func mustSeek(t *testing.T, ctx context.Context, w *world.World, title string) string {
	t.Helper()
	for _, seat := range w.Graph().Seats() {
		if seat.Title() != title {
			continue
		}
		_, err := w.Write(access.System(ctx), world.Intent{Action: "test.seek", Unsigned: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Began a search")
			return tx.Opening.Create().SetAuthorID("per_x").SetCreatedAt(w.Now().UTC()).SetPositionID(seat.Key()).SetHiringManagerID("per_x").SetWhyNow("Now").SetOutcomes([]string{"Something"}).
				SetMustHaves([]string{}).SetStages(nil).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		return seat.Key()
	}
	t.Fatalf("there is no seat %s", title)
	return ""
}

// TestAFileClosesNoSeatThatIsSought imports a table, and then Cadre's own format, without a seat that somebody is sought for: the
// table leaves it and says so, the other is refused.
func TestAFileClosesNoSeatThatIsSought(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustOpenWorld(t, s)
		mustApply(t, ctx, w, mustParseText(t, withVacancy))
		seat := mustSeek(t, ctx, w, "PM")
		plan, err := interchange.MakePlan(ctx, w.Client(), mustParseText(t, withoutVacancy), interchange.PlanOptions{Today: w.Today()})
		if err != nil || plan.Sought != 1 || plan.Ended != 0 || len(plan.Rows) == 0 || plan.Rows[0].Action != interchange.ActionKeep || plan.Rows[0].Seat != seat {
			t.Fatalf("the plan is %+v, %v", plan, err)
		}
		if told := plan.Searches(interchange.SeverityWarning, "It stays."); len(told) != 1 || !strings.Contains(told[0].Message, "PM, vacant") {
			t.Errorf("told are %v", told)
		}
		if result := mustApply(t, ctx, w, mustParseText(t, withoutVacancy)); result.Plan.Ended != 0 || result.Commit.Changeset != nil {
			t.Errorf("the import did %s", describe(result))
		}
		if p, ok := w.Graph().Position(seat); !ok || p.ClosedOn() != nil {
			t.Error("the seat is closed")
		}

		file := &strings.Builder{}
		format, _ := export.Named("json")
		cut, err := export.Take(w.Graph(), "", "")
		if err != nil {
			t.Fatal(err)
		}
		if err := format.Write(ctx, cut, file); err != nil {
			t.Fatal(err)
		}
		whole, err := interchange.ReadCanonical(ctx, strings.NewReader(mustLeaveOut(t, file.String(), seat)))
		if err != nil {
			t.Fatal(err)
		}
		_, err = interchange.ApplyCanonical(ctx, w, whole, interchange.ApplyOptions{Confirm: true})
		if f, _ := fault.As(err); fault.CodeOf(err) != fault.Conflict || f.Field != "input.file" {
			t.Errorf("a file without the seat: %v", err)
		}
	})
}

// TestAPreviewTellsOfNoSearchOfOthers looks at what a file would close, as somebody who may read the organisation and no more:
// a file of few seats would else say of each of the others whether somebody is sought for it.
func TestAPreviewTellsOfNoSearchOfOthers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustOpenWorld(t, s)
		mustApply(t, ctx, w, mustParseText(t, withVacancy))
		mustSeek(t, ctx, w, "PM")
		owner := &access.Viewer{Name: "Owner", Owner: true}
		for _, c := range []struct {
			who  *access.Viewer
			want int
		}{
			{owner, 1}, {&access.Viewer{Name: "Who hires", PersonID: "per_x"}, 1}, {&access.Viewer{Name: "Somebody", PersonID: "per_y"}, 0}, {&access.Viewer{Name: "Reader"}, 0},
			{&access.Viewer{Name: "Tool", Owner: true, TokenID: "tok_x", Scopes: []access.Scope{access.ScopeRead}}, 0}, {owner.ViewAs("per_y", "Somebody"), 0}, {owner.ViewAs("per_x", "Who hires"), 1},
		} {
			as := access.With(ctx, c.who)
			plan, err := interchange.MakePlan(as, w.Client(), mustParseText(t, withoutVacancy), interchange.PlanOptions{Today: w.Today()})
			if err != nil || plan.Sought != c.want {
				t.Errorf("%s is told of %d searches, want %d, %v", c.who.Name, plan.Sought, c.want, err)
			}
			if sought, err := interchange.Sought(as, w.Client()); err != nil || len(sought) != c.want {
				t.Errorf("%s is told of searches for %v, want %d, %v", c.who.Name, sought, c.want, err)
			}
		}
	})
}

// mustLeaveOut closes a seat in a file.
func mustLeaveOut(t *testing.T, file, seat string) string {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(file), &doc); err != nil {
		t.Fatal(err)
	}
	closed := false
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if v["id"] == seat {
				v["closed_on"], closed = "2026-01-01", true
			}
			for _, of := range v {
				walk(of)
			}
		case []any:
			for _, of := range v {
				walk(of)
			}
		}
	}
	walk(doc)
	if !closed {
		t.Fatal("the file does not have the seat")
	}
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
