package export_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"cadre/internal/demo"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

func mustParse(t *testing.T, file string) *interchange.Parsed {
	t.Helper()
	table, err := interchange.Read(t.Context(), strings.NewReader(file), interchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	mapping, err := interchange.Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := interchange.Parse(t.Context(), table, mapping, interchange.ParseOptions{Today: "2026-01-01"})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func mustImport(t *testing.T, ctx context.Context, w *world.World, file string) *interchange.Plan {
	t.Helper()
	done, err := interchange.Apply(ctx, w, mustParse(t, file), interchange.ApplyOptions{Source: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return done.Plan
}

// A workbook of ours reads back as no change, as the CSV does.
func TestWorkbookIsImported(t *testing.T) {
	ctx, w := mustOpen(t)
	if _, err := demo.Write(ctx, w, demo.Generate(11, 120), nil); err != nil {
		t.Fatal(err)
	}
	plan, err := interchange.MakePlan(ctx, w.Client(), mustParse(t, mustWrite(t, w.Graph(), "xlsx", "", "")), interchange.PlanOptions{Today: w.Today()})
	if err != nil || !plan.Nothing() || plan.Unchanged != len(w.Graph().Seats()) {
		t.Errorf("%v %+v", err, plan)
	}
	for _, broken := range []string{"PK\x03\x04 and nothing", "apiVersion: backstage.io/v1alpha1\nkind: [", "orgs:\n  - x: {"} {
		if _, err := interchange.Read(ctx, strings.NewReader(broken), interchange.Options{}); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("%q answers %v", broken, err)
		}
	}
}

// A catalogue of ours, imported into nothing, has the same teams in each other, the same people in them, and the same managers.
func TestCatalogueIsImported(t *testing.T) {
	ctx, from := mustOpen(t)
	if _, err := demo.Write(ctx, from, demo.Generate(12, 90), nil); err != nil {
		t.Fatal(err)
	}
	ctx, to := mustOpen(t)
	file := mustWrite(t, from.Graph(), "yaml", "", "")
	mustImport(t, ctx, to, file)
	if a, b := placesIn(from.Graph()), placesIn(to.Graph()); !slices.Equal(a, b) {
		t.Errorf("%d places became %d", len(a), len(b))
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("%s became %s", a[i], b[i])
			}
		}
	}
	if again := mustImport(t, ctx, to, file); !again.Nothing() {
		t.Errorf("a second time: %+v", again)
	}
}

// placesIn lists who is in which team below which, and who leads whom.
func placesIn(g *orggraph.Graph) (list []string) {
	for _, team := range g.ActiveTeams() {
		above := ""
		if t, ok := team.Parent(); ok {
			above = t.Name()
		}
		list = append(list, team.Name()+" in "+above)
		for _, m := range team.Memberships() {
			for who := range m.Position().Holders() {
				list = append(list, who.Name()+" is in "+team.Name())
			}
		}
	}
	for who := range g.Everyone() {
		if seat, ok := who.Position(); ok {
			if above, ok := seat.Manager(); ok {
				if boss, held := above.Person(); held {
					list = append(list, fmt.Sprintf("%s, %s, leads %s", boss.Name(), above.Title(), who.Name()))
				}
			}
		}
	}
	slices.Sort(list)
	return list
}

// Catalogues of others are read as they mean it.
func TestCataloguesOfOthers(t *testing.T) {
	for name, want := range map[string][]string{
		"acme.yaml":                {"infrastructure in acme-corp", "boxoffice in infrastructure", "team-a in Backstage", "breanna.davison is in team-a", "Team E With A Very Very Very Very Big Name Size in boxoffice", "Guest User is in team-a"},
		"northwind.backstage.yaml": {"Sales in ", "Nancy Davolio is in Sales", "Andrew Fuller, Vice President, Sales, leads Nancy Davolio", "Steven Buchanan, Sales Manager, leads Michael Suyama"},
		"northwind.peribolos.yaml": {"sales in ", "andrew.fuller is in sales", "nancy.davolio is in sales"},
	} {
		t.Run(name, func(t *testing.T) {
			file, err := os.ReadFile("../interchange/testdata/catalogues/" + name)
			if err != nil {
				t.Fatal(err)
			}
			ctx, w := mustOpen(t)
			mustImport(t, ctx, w, string(file))
			got := placesIn(w.Graph())
			for _, place := range want {
				if !slices.Contains(got, place) {
					t.Errorf("%q is not among\n%s", place, strings.Join(got, "\n"))
				}
			}
		})
	}
	ctx, w := mustOpen(t)
	file, err := os.ReadFile("../interchange/testdata/catalogues/northwind.peribolos.yaml")
	if err != nil {
		t.Fatal(err)
	}
	mustImport(t, ctx, w, string(file))
	if team := w.Graph().ActiveTeams()[0]; len(team.Leads()) != 1 || len(team.Memberships()) != 9 {
		t.Errorf("%d leads, %d members", len(team.Leads()), len(team.Memberships()))
	}
}
