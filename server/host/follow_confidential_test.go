package host_test

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"cadre/ent/assessment"
	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// follower reads the events of somebody's subscription.
type follower struct {
	t    *testing.T
	ctx  context.Context
	next graphql.ResponseHandler
}

func follow(t *testing.T, schema graphql.ExecutableSchema, ctx context.Context) follower {
	t.Helper()
	e := executor.New(schema)
	ctx = graphql.StartOperationTrace(ctx)
	oc, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: `subscription { confidentialChanges { more objects { id kind person { name } } } }`})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	next, ctx := e.DispatchOperation(ctx, oc)
	return follower{t, ctx, next}
}

// hears reads on until an event lists something, and returns all that was listed until then, each kind
// of object about each person once.
func (f follower) hears(until string) string {
	f.t.Helper()
	heard := map[string]bool{}
	for !heard[until] {
		response := f.next(f.ctx)
		if response == nil || len(response.Errors) > 0 {
			f.t.Fatalf("no event: %+v", response)
		}
		var data struct {
			ConfidentialChanges struct {
				Objects []struct {
					ID, Kind string
					Person   *struct{ Name string }
				}
			}
		}
		if err := json.Unmarshal(response.Data, &data); err != nil {
			f.t.Fatal(err)
		}
		for _, o := range data.ConfidentialChanges.Objects {
			if o.Person != nil {
				o.Kind += " of " + o.Person.Name
			}
			heard[o.Kind] = true
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(heard)), ", ")
}

// TestFollowersHearOfWhatTheyMaySee lets people follow while others write: each hears of what they may
// see, and nothing at all of the rest. That nothing came is told by what comes next.
func TestFollowersHearOfWhatTheyMaySee(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := mustWithCompetencies(t, s, "CPO: Ana\n  GPM: Ben\n    PM: Cy\n  GPM Two: Dan")
		schema := graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"})
		ana, ben, cy, dan := follow(t, schema, o.As("Ana")), follow(t, schema, o.As("Ben")), follow(t, schema, o.As("Cy")), follow(t, schema, o.As("Dan"))
		reader := access.With(o.Context(), &access.Viewer{Name: "Tool", PersonID: o.Person("Ben"), Scopes: []access.Scope{access.ScopeRead}})
		tool := follow(t, schema, reader)

		mustAssess(t, o, "Ben", "Cy", assessment.KindMANAGER, map[string]float64{"CUS": 3})
		want(t, "Ben, who assesses", ben.hears("EVIDENCE of Cy"), "ASSESSMENT of Cy, EVIDENCE of Cy, RATING of Cy")
		mustGive(t, o, "Ana", "Cy", false)
		want(t, "Cy, of whom Ben's is not released", cy.hears("FEEDBACK of Cy"), "FEEDBACK of Cy")
		mustAssess(t, o, "Cy", "Cy", assessment.KindSELF, map[string]float64{"CUS": 3})
		want(t, "Cy", cy.hears("EVIDENCE of Cy"), "ASSESSMENT of Cy, EVIDENCE of Cy, RATING of Cy")
		mustGive(t, o, "Ana", "Dan", false)
		want(t, "Ana, above", ana.hears("FEEDBACK of Dan"), "ASSESSMENT of Cy, FEEDBACK of Cy, FEEDBACK of Dan, RATING of Cy")
		want(t, "Dan, aside", dan.hears("FEEDBACK of Dan"), "FEEDBACK of Dan")

		// Whoever comes to lead somebody hears from then on, and who led them no more.
		mustGive(t, o, "Ana", "Ben", false)
		ben.hears("FEEDBACK of Ben")
		if _, err := org.MovePosition(o.Context(), o.World, org.MovePositionInput{Positions: []string{o.Seat("PM")}, ReportsTo: ptr(o.Seat("GPM Two"))}); err != nil {
			t.Fatal(err)
		}
		mustGive(t, o, "Ana", "Cy", false)
		mustGive(t, o, "Ana", "Ben", false)
		want(t, "Dan, who leads Cy now", dan.hears("FEEDBACK of Cy"), "FEEDBACK of Cy")
		want(t, "Ben, who led Cy", ben.hears("FEEDBACK of Ben"), "FEEDBACK of Ben")

		// Of what is gone only who took it away hears.
		_, c, err := coaching.GiveFeedback(o.As("Dan"), o.World, coaching.GiveFeedbackInput{Person: ptr(o.Person("Ben")), Text: "Hm"})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := coaching.Undo(o.As("Dan"), o.World, c.Confidential.ID, nil); err != nil {
			t.Fatal(err)
		}
		dan.hears("FEEDBACK")

		ctx, cancel := context.WithCancel(tool.ctx)
		cancel()
		tool.ctx = ctx
		if response := tool.next(ctx); response != nil && len(response.Data) > 0 && string(response.Data) != "null" {
			t.Errorf("a tool that may not read it hears %s", response.Data)
		}
	})
}

func mustGive(t *testing.T, o *orgtest.Org, author, about string, sharedUp bool) {
	t.Helper()
	if _, _, err := coaching.GiveFeedback(o.As(author), o.World, coaching.GiveFeedbackInput{Person: ptr(o.Person(about)), Text: "Thank you", SharedUp: sharedUp}); err != nil {
		t.Fatal(err)
	}
}

func want(t *testing.T, who, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: hears of %s, want %s", who, got, want)
	}
}
