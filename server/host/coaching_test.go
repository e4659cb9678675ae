package host_test

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cadre/ent/oneononeseries"
	"cadre/graph"
	"cadre/internal/coaching"
	"cadre/internal/history"
	"cadre/internal/identity"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/server"
)

// TestCoachingStatementsDependOnTheShape asks of a leader of three and of one of forty: the number of
// statements depends on what is asked, not on how many people there are.
func TestCoachingStatementsDependOnTheShape(t *testing.T) {
	queries := map[string]string{
		"home": `{ org { coachingHome { oneOnOnes { toPrepare slot { startsAt person { name } series { id } oneOnOne { status leader { name } focusArea { id } agenda { text author { name } } previous { id } } } }
			people { person { name } daysUnseen overdue plan { state focusAreas { competency { name } currentLevel } } next { startsAt } } overduePlans { id } overdueActions { text focusArea { id } oneOnOne { id } } target { people } metrics { key value alert } } } }`,
		"overlay": `{ org { coachingOverlay { seat { title } person { name } hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses gap { competency { name } expected current gap weighted from { kind author { name } } } } } }`,
		"people":  `{ org { coachingHome { people { person { coachingPlans { state reviews { focusReviews { next } } focusAreas { goals { text } actions { text } evidence { text } reviews { next } } } oneOnOneSeries { overdue lastHeldAt upcoming(first: 2) { startsAt } } focusProposals { why } } } } } }`,
		"time":    `{ viewer { time { target { people } weeks { total } } } }`,
	}
	small, large := coachingStatements(t, 3, queries), coachingStatements(t, 40, queries)
	for name := range queries {
		t.Logf("%s: %d statements", name, large[name])
		if small[name] != large[name] {
			t.Errorf("%s: %d statements for few people, %d for many", name, small[name], large[name])
		}
	}
}

func coachingStatements(t *testing.T, reports int, queries map[string]string) map[string]int64 {
	var count atomic.Int64
	o, h := coachingOrg(t, reports, &count)
	counts := map[string]int64{}
	for name, query := range queries {
		before := count.Load()
		began := time.Now()
		got := send(t, h, viewerNamed(t, o, "Ana"), strings.TrimSpace(query), nil)
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %s", name, got.Errors[0].Message)
		}
		t.Logf("%s of %d: %s", name, reports, time.Since(began))
		counts[name] = count.Load() - before
	}
	return counts
}

// coachingOrg makes a leader, and their people with a plan, a series, a talk that was held and one to come.
func coachingOrg(t *testing.T, reports int, count *atomic.Int64) (*orgtest.Org, http.Handler) {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{File: filepath.Join(t.TempDir(), "org.cadre"), Observe: countAsked(count)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	outline := "Lead: Ana\n"
	for i := range reports {
		outline += fmt.Sprintf("  Seat %d: Person %d\n", i, i)
	}
	o := orgtest.Must(t, s, outline)
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made a competency")
		return tx.Competency.Create().SetID("cmp_01jd3m6p8sf1wvk0v0a4c4e8zq").SetKey("CUS").SetName("Customers").SetArea("PRODUCT_KNOWLEDGE").SetLevels([]string{"1", "2", "3", "4", "5"}).Exec(ctx)
	})
	ctx := o.As("Ana")
	must := func(id string, _ any, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	for i := range reports {
		person := o.Person(fmt.Sprint("Person ", i))
		area := coaching.FocusAreaInput{Competency: "cmp_01jd3m6p8sf1wvk0v0a4c4e8zq", FromLevel: 2, TargetLevel: 3}
		id, c, err := coaching.StartPlan(ctx, o.World, coaching.StartCoachingPlanInput{Person: person, Activate: true, FocusAreas: []coaching.FocusAreaInput{area}})
		must(id, c, err)
		started := "2026-05-26"
		id, c, err = coaching.StartSeries(ctx, o.World, coaching.StartOneOnOneSeriesInput{Person: person, EveryWeeks: 1, Weekday: oneononeseries.WeekdayTUESDAY, AtTime: "10:00", TimeZone: "UTC", Minutes: 30, StartsOn: &started})
		series := must(id, c, err)
		for n, at := range []string{"2026-06-09T10:00:00Z", "2026-06-16T10:00:00Z"} {
			when, err := time.Parse(time.RFC3339, at)
			if err != nil {
				t.Fatal(err)
			}
			id, c, err = coaching.Prepare(ctx, o.World, coaching.PrepareOneOnOneInput{Series: &series, StartsAt: when})
			meeting := must(id, c, err)
			if n == 0 {
				id, c, err = coaching.AddTopic(ctx, o.World, coaching.AddAgendaItemInput{OneOnOne: meeting, Section: "TOPIC", Text: "Pricing"})
				must(id, c, err)
				due := "2026-06-12"
				id, c, err = coaching.AddAction(ctx, o.World, coaching.AddCoachingActionInput{OneOnOne: &meeting, Kind: "READ", Text: "Read", DueOn: &due})
				must(id, c, err)
				if _, err := coaching.Hold(ctx, o.World, coaching.HoldOneOnOneInput{OneOnOne: meeting}); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	people, err := identity.New(t.Context(), o.World)
	if err != nil {
		t.Fatal(err)
	}
	h, err := server.New(t.Context(), server.Config{Enter: people.Enter, Schema: graph.NewSchema(&graph.Resolver{World: o.World, Identity: people, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return o, h
}
