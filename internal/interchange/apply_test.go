package interchange_test

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func mustOpenWorld(tb testing.TB, s *store.Store) (context.Context, *world.World) {
	tb.Helper()
	ctx := access.With(tb.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, s, world.Options{Now: func() time.Time { return time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC) }})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.Close)
	return ctx, w
}

func mustApply(tb testing.TB, ctx context.Context, w *world.World, p *interchange.Parsed) *interchange.Result {
	tb.Helper()
	result, err := interchange.Apply(ctx, w, p, interchange.ApplyOptions{Confirm: true, FileName: "test.csv"})
	if err != nil {
		tb.Fatal(err)
	}
	return result
}

// mustChangeNothing imports a file again and fails the test if anything would change.
func mustChangeNothing(t *testing.T, ctx context.Context, w *world.World, p *interchange.Parsed) {
	t.Helper()
	result := mustApply(t, ctx, w, p)
	for i, row := range result.Plan.Rows {
		if i < 5 {
			t.Errorf("%s row %d, %s: %v", row.Action, row.Row, row.Label, row.Fields)
		}
	}
	if result.Commit.Changeset != nil || !result.Plan.Nothing() {
		t.Errorf("the second import is not without change: %s", describe(result))
	}
}

func describe(r *interchange.Result) string {
	p := r.Plan
	s := fmt.Sprintf("%d added, %d changed, %d moved, %d ended, %d unchanged, %d people, %d left, %d teams", p.Added, p.Changed, p.Moved, p.Ended, p.Unchanged, p.PeopleAdded, p.PeopleLeft, p.TeamsAdded)
	if r.Commit.Changeset == nil {
		return s + ", no changeset"
	}
	return s
}

func mustExport(t *testing.T, g *orggraph.Graph) string {
	t.Helper()
	format, _ := export.Named("csv")
	cut, err := export.Take(g, "", "")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := format.Write(t.Context(), cut, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestImportTwiceChangesNothing(t *testing.T) {
	for _, file := range []string{"northwind.csv", "oracle-hr.csv", "adventureworks.csv", "oracle-hr-broken.csv"} {
		t.Run(file, func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			p := mustParse(t, "testdata/"+file)
			first := mustApply(t, ctx, w, p)
			if first.Plan.Added != len(p.Seats) || first.Commit.Changeset == nil {
				t.Fatalf("the first import: %s", describe(first))
			}
			mustChangeNothing(t, ctx, w, p)
		})
	}
}

func TestVariantsChangeNothing(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustApply(t, ctx, w, mustParse(t, "testdata/adventureworks.csv"))
	files, err := filepath.Glob("testdata/variants/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { mustChangeNothing(t, ctx, w, mustParse(t, file)) })
	}
}

func TestImportOnPostgres(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.Postgres(t))
	mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	mustChangeNothing(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	result := mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr-broken.csv"))
	if _, err := w.Undo(ctx, result.Commit.Changeset.ID, nil); err != nil {
		t.Fatal(err)
	}
	mustChangeNothing(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
}

func TestExportReadsBackAsNoChange(t *testing.T) {
	t.Run("Imported", func(t *testing.T) {
		ctx, w := mustOpenWorld(t, storetest.SQLite(t))
		mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr-broken.csv"))
		mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
	})
	t.Run("Demo", func(t *testing.T) {
		ctx, w := mustOpenWorld(t, storetest.SQLite(t))
		if _, err := demo.Write(ctx, w, demo.Company(w.Now()), nil); err != nil {
			t.Fatal(err)
		}
		mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
	})
	t.Run("IntoAnEmptyWorkspace", func(t *testing.T) {
		ctx, w := mustOpenWorld(t, storetest.SQLite(t))
		if _, err := demo.Write(ctx, w, demo.Company(w.Now()), nil); err != nil {
			t.Fatal(err)
		}
		text := mustExport(t, w.Graph())
		seats := len(w.Graph().Roots()[0].Chain()) + w.Graph().Roots()[0].TotalReports() + 1
		ctx, empty := mustOpenWorld(t, storetest.SQLite(t))
		mustApply(t, ctx, empty, mustParseText(t, text))
		if got := empty.Graph().Roots()[0].TotalReports() + 1; got != seats {
			t.Errorf("%d seats came over, want %d", got, seats)
		}
		mustChangeNothing(t, ctx, empty, mustParseText(t, text))
	})
}

func TestGeneratedOrganisationsReadBack(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			if _, err := demo.Write(ctx, w, demo.Generate(seed, 600), nil); err != nil {
				t.Fatal(err)
			}
			mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
		})
	}
}

func TestMalformedFileImportsTheSameTwice(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			p := mustParseBytes(t, malformed(1000, seed))
			mustApply(t, ctx, w, p)
			mustChangeNothing(t, ctx, w, p)
			mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
			if problems, err := w.Store().Check(ctx); err != nil || len(problems) > 0 {
				t.Errorf("the workspace is not sound: %v %v", problems, err)
			}
		})
	}
}

func TestRealOrganisationsImportAndReadBack(t *testing.T) {
	for name, want := range expectations(t) {
		if name == "_diffs" || want["same_graph_as"] != nil {
			continue
		}
		t.Run(name, func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			p := mustParse(t, filepath.Join(sharedCSV, name+".csv"))
			mustApply(t, ctx, w, p)
			mustChangeNothing(t, ctx, w, p)
			mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
		})
	}
}

// TestSnapshotsOfRealOrganisations imports one export after the other and compares the plan with
// what is known to have changed between them.
func TestSnapshotsOfRealOrganisations(t *testing.T) {
	for name, raw := range expectations(t)["_diffs"] {
		want, ok := raw.(map[string]any)
		if !ok {
			t.Fatalf("%s is %T", name, raw)
		}
		from, to, _ := strings.Cut(name, " -> ")
		t.Run(name, func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			mustApply(t, ctx, w, mustParse(t, filepath.Join(sharedCSV, from+".csv")))
			result := mustApply(t, ctx, w, mustParse(t, filepath.Join(sharedCSV, to+".csv")))
			p := result.Plan
			for _, known := range knownDifferences(to) {
				delete(want, known)
			}
			for key, got := range map[string]int{"added": p.Added, "removed": p.Ended, "kept": p.Kept, "manager_changed": p.ManagerChanged, "title_changed": p.TitleChanged,
				"name_changed": p.NameChanged, "team_changed": p.TeamChanged, "department_changed": p.DepartmentChanged, "status_changed": p.StatusChanged, "unchanged_rows": p.Unchanged} {
				if value, told := want[key]; told && float64(got) != value {
					t.Errorf("%s is %d, want %v", key, got, want[key])
				}
			}
			mustChangeNothing(t, ctx, w, mustParse(t, filepath.Join(sharedCSV, to+".csv")))
			if _, err := w.Undo(ctx, result.Commit.Changeset.ID, nil); err != nil {
				t.Fatal(err)
			}
			mustChangeNothing(t, ctx, w, mustParse(t, filepath.Join(sharedCSV, from+".csv")))
		})
	}
}

// knownDifferences are the numbers that count spellings of cells, where the plan counts what
// they mean.
func knownDifferences(file string) []string {
	switch file {
	case "uk-department_for_international_development-2013-09-30":
		return []string{"team_changed"} // "Country programmes" is no other team than "Country Programmes"
	case "pseudonymised/company-1300-2022-11-11":
		return []string{"name_changed", "unchanged_rows"} // one word for a vacancy in place of another, and labels of managers
	case "uk-department_for_international_development-2011-09-30", "uk-department_for_international_development-2013-03-31",
		"uk-department_for_international_development-2014-03-31", "uk-department_for_international_development-2014-09-30":
		return []string{"unchanged_rows"} // job functions are not stored
	}
	return nil
}

func TestImportIsOneChangesetThatOneUndoTakesBack(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	result := mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	if c := result.Commit.Changeset; c.Seq != 2 || c.Action != "org.import" || !strings.Contains(c.Summary, "107 seats added") {
		t.Errorf("changeset %d %s: %s", c.Seq, c.Action, c.Summary)
	}
	commit, err := w.Undo(ctx, result.Commit.Changeset.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(commit.Graph.Roots()) != 0 || commit.Graph.Headcount() != 0 {
		t.Errorf("%d roots are left", len(commit.Graph.Roots()))
	}
}

func TestImportThatEndsTooMuchAsksFirst(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	before := w.Graph().Revision()
	few := mustParseText(t, "Employee ID,Name,Job Title,Manager ID\n100,Steven King,President,\n")
	plan, err := interchange.MakePlan(ctx, w.Client(), few, interchange.PlanOptions{Today: today})
	if err != nil {
		t.Fatal(err)
	}
	if !plan.NeedsDecision || plan.Ended != 106 || plan.Seats != 107 || len(plan.Rows) == 0 || plan.Rows[0].Action != interchange.ActionEnd {
		t.Errorf("the plan ends %d of %d, decision %t", plan.Ended, plan.Seats, plan.NeedsDecision)
	}
	_, err = interchange.Apply(ctx, w, few, interchange.ApplyOptions{})
	if f, ok := fault.As(err); !ok || f.Code != fault.Conflict || f.Details[interchange.NeedsDecision] != true {
		t.Errorf("got %v, want a CONFLICT that needs a decision", err)
	}
	part, err := interchange.Apply(ctx, w, few, interchange.ApplyOptions{Scope: interchange.ScopePart})
	if err != nil || part.Plan.Ended != 0 {
		t.Errorf("as a part of its source: %v, %+v", err, part)
	}
	if w.Graph().Revision() != before {
		t.Error("something was written")
	}
	mustApply(t, ctx, w, few)
	if top := w.Graph().Roots(); len(top) != 1 || top[0].TotalReports() != 0 {
		t.Errorf("%d seats at the top after the confirmed import", len(top))
	}
	back := mustApply(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	if back.Plan.Added != 106 || w.Graph().Headcount() != 107 {
		t.Errorf("bringing them back: %s, headcount %d", describe(back), w.Graph().Headcount())
	}
	mustChangeNothing(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
}

func TestImportCancelled(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	ctx, cancel := context.WithCancel(ctx)
	_, err := interchange.Apply(ctx, w, mustParse(t, "testdata/adventureworks.csv"), interchange.ApplyOptions{Progress: func(stage interchange.Stage, done, _ int) {
		if stage == interchange.StageApply && done > 100 {
			cancel()
		}
	}})
	if err == nil || len(w.Graph().Roots()) != 0 {
		t.Errorf("got %v, and %d roots", err, len(w.Graph().Roots()))
	}
}

// table says what the organisation is like, seat by seat, for tests.
func seatsOf(g *orggraph.Graph) map[string]string {
	all := map[string]string{}
	var walk func(list []orggraph.Position)
	walk = func(list []orggraph.Position) {
		for _, p := range list {
			text := p.Title() + ":"
			for _, a := range p.Assignments(nil) {
				if a.Current() {
					text += " " + a.Person().Name() + "/" + string(a.Kind())
				}
			}
			if m, ok := p.Manager(); ok {
				text += " under " + m.Title()
			}
			if ref := p.ManagerRef(); ref != nil {
				text += " wants " + *ref
			}
			for _, m := range p.Memberships() {
				text += " in " + m.Team().Name()
			}
			for _, r := range p.Roles() {
				text += " as " + r.Role().Key()
			}
			all[*p.ExternalID()] = text
			walk(p.Reports())
		}
	}
	walk(g.Roots())
	return all
}

func TestUpdates(t *testing.T) {
	const header = "Employee ID,Name,Email,Job Title,Department,Team,Manager ID\n"
	const base = header + "1,Ann Bee,ann@x.org,CEO,Top,,\n2,Bob Cee,bob@x.org,Product Manager,Product,Search,1\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n"
	tests := map[string]struct {
		next string
		want map[string]string // of some seats
		plan string
	}{
		"Renamed": {header + "1,Ann Bee,ann@x.org,CEO,Top,,\n2,Bob Smith,bob@x.org,Product Manager,Product,Search,1\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n",
			map[string]string{"2": "Product Manager: Bob Smith/PERMANENT under CEO in Search as PM"}, "0 added, 1 changed, 0 moved, 0 ended, 2 unchanged, 0 people, 0 left, 0 teams"},
		"Replaced": {header + "1,Ann Bee,ann@x.org,CEO,Top,,\n2,Zoe Young,zoe@x.org,Product Manager,Product,Search,1\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n",
			map[string]string{"2": "Product Manager: Zoe Young/PERMANENT under CEO in Search as PM"}, "0 added, 1 changed, 0 moved, 0 ended, 2 unchanged, 1 people, 1 left, 0 teams"},
		"Promoted": {header + "1,Ann Bee,ann@x.org,CEO,Top,,\n2,Bob Cee,bob@x.org,Group Product Manager,Product,Search,1\n3,Cid Dee,cid@x.org,Product Manager,Product,,1\n",
			map[string]string{"2": "Group Product Manager: Bob Cee/PERMANENT under CEO in Search as GPM", "3": "Product Manager: Cid Dee/PERMANENT under CEO in Product as PM"}, "0 added, 2 changed, 1 moved, 0 ended, 1 unchanged, 0 people, 0 left, 0 teams"},
		"ManagerGone": {header + "1,Ann Bee,ann@x.org,CEO,Top,,\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n",
			map[string]string{"3": "Engineer: Cid Dee/PERMANENT wants 2 in Search as ENG"}, "0 added, 0 changed, 1 moved, 1 ended, 1 unchanged, 0 people, 1 left, 0 teams"},
		"Vacated": {header + "1,Ann Bee,ann@x.org,CEO,Top,,\n2,Vacant,,Product Manager,Product,Search,1\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n",
			map[string]string{"2": "Product Manager: under CEO in Search as PM"}, "0 added, 1 changed, 0 moved, 0 ended, 2 unchanged, 0 people, 1 left, 0 teams"},
		"Swapped": {header + "1,Ann Bee,ann@x.org,CEO,Top,,2\n2,Bob Cee,bob@x.org,Product Manager,Product,Search,\n3,Cid Dee,cid@x.org,Engineer,Product,Search,2\n",
			map[string]string{"1": "CEO: Ann Bee/PERMANENT under Product Manager in Top"}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			ctx, w := mustOpenWorld(t, storetest.SQLite(t))
			mustApply(t, ctx, w, mustParseText(t, base))
			next := mustParseText(t, tt.next)
			result := mustApply(t, ctx, w, next)
			if got := describe(result); tt.plan != "" && got != tt.plan {
				t.Errorf("plan: %s, want %s", got, tt.plan)
			}
			got := seatsOf(w.Graph())
			for key, want := range tt.want {
				if got[key] != want {
					t.Errorf("seat %s is %q, want %q", key, got[key], want)
				}
			}
			mustChangeNothing(t, ctx, w, next)
		})
	}
}

func TestAssistantsComeAndGoWithTheirColumn(t *testing.T) {
	const header = "Employee ID,Name,Job Title,Manager ID,Is Assistant\n"
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	assists := func(title string) bool {
		top := w.Graph().Roots()[0]
		for _, p := range append(top.Reports(), top) {
			if p.Title() == title {
				return p.Assistant()
			}
		}
		t.Fatalf("there is no %s", title)
		return false
	}
	mustApply(t, ctx, w, mustParseText(t, header+"1,Ann Bee,CEO,,no\n2,Bob Cee,Chief of Staff,1,Yes\n3,Cid Dee,CTO,1,\n"))
	if assists("CEO") || !assists("Chief of Staff") || assists("CTO") {
		t.Error("the wrong seats assist")
	}
	mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
	mustApply(t, ctx, w, mustParseText(t, "Employee ID,Name,Job Title,Manager ID\n1,Ann Bee,CEO,\n2,Bob Cee,Chief of Staff,1\n3,Cid Dee,CTO,1\n"))
	if !assists("Chief of Staff") {
		t.Error("a file that says nothing of assistants took one away")
	}
	doubtful := mustParseText(t, header+"1,Ann Bee,CEO,,no\n2,Bob Cee,Chief of Staff,1,no\n3,Cid Dee,CTO,1,perhaps\n")
	if doubtful.Report().ByCode[interchange.CodeInvalidTruth] != 1 {
		t.Error("what is neither yes nor no is not reported")
	}
	mustApply(t, ctx, w, doubtful)
	if assists("Chief of Staff") || assists("CTO") {
		t.Error("the wrong seats assist")
	}
}

func TestUnknownManagerIsFoundByALaterImport(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustApply(t, ctx, w, mustParseText(t, "Employee ID,Name,Job Title,Manager ID\n2,Bob,VP,1\n"))
	if got := seatsOf(w.Graph())["2"]; got != "VP: Bob/PERMANENT wants 1" {
		t.Fatalf("seat 2 is %q", got)
	}
	part := mustParseText(t, "Employee ID,Name,Job Title,Manager ID\n1,Ann,CEO,\n")
	if _, err := interchange.Apply(ctx, w, part, interchange.ApplyOptions{Scope: interchange.ScopePart}); err != nil {
		t.Fatal(err)
	}
	if got := seatsOf(w.Graph())["2"]; got != "VP: Bob/PERMANENT under CEO" {
		t.Errorf("seat 2 is %q", got)
	}
	late := mustParseText(t, "Employee ID,Name,Job Title,Manager ID\n3,Cid,PA,2\n")
	if _, err := interchange.Apply(ctx, w, late, interchange.ApplyOptions{Scope: interchange.ScopePart}); err != nil {
		t.Fatal(err)
	}
	if got := seatsOf(w.Graph())["3"]; got != "PA: Cid/PERMANENT under VP" {
		t.Errorf("seat 3 is %q", got)
	}
}

func TestSourcesStayApart(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	text := "Employee ID,Name,Job Title,Manager ID\n1,%s,CEO,\n2,%s,VP,1\n"
	for i, source := range []string{"north", "south"} {
		p := mustParseText(t, fmt.Sprintf(text, "Ann "+source, "Bob "+source))
		result, err := interchange.Apply(ctx, w, p, interchange.ApplyOptions{Source: source})
		if err != nil || result.Plan.Added != 2 || result.Plan.Ended != 0 || len(w.Graph().Roots()) != i+1 {
			t.Fatalf("%s: %v, %+v", source, err, result)
		}
	}
	mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
}

func TestLaterExportUnderANewNameIsRecognised(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	if _, err := interchange.Apply(ctx, w, mustParse(t, "testdata/oracle-hr.csv"), interchange.ApplyOptions{Source: "hr"}); err != nil {
		t.Fatal(err)
	}
	mustChangeNothing(t, ctx, w, mustParse(t, "testdata/oracle-hr.csv"))
	other := mustParseText(t, "Employee ID,Name,Job Title\n100,Ann Other,CEO\n101,Bob Other,CFO\n")
	if result := mustApply(t, ctx, w, other); result.Plan.Source != interchange.DefaultSource || result.Plan.Added != 2 || result.Plan.Ended != 0 {
		t.Errorf("a company with the same ids: %s", describe(result))
	}
}

func TestSourceName(t *testing.T) {
	for file, want := range map[string]string{
		"company-250-2022-02-14.csv": "company-250", "C:\\Data\\HR Export 20240131.CSV": "hr export", "/tmp/2024-01-31 staff.txt": "staff",
		"uk-dfid-2011-03-31.csv": "uk-dfid", "org.csv": "org", "2024-01.csv": "csv", "": "csv", "team-1300.csv": "team-1300",
	} {
		if got := interchange.SourceName(file); got != want {
			t.Errorf("SourceName(%q) = %q, want %q", file, got, want)
		}
	}
}

func TestEmailFindsPeopleOfOtherSources(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	hr := mustParseText(t, "Employee ID,Name,Email,Job Title,Manager ID\n1,Ann Bee,ann@x.org,CEO,\n2,Bob Cee,bob@x.org,VP,1\n")
	if _, err := interchange.Apply(ctx, w, hr, interchange.ApplyOptions{Source: "hr"}); err != nil {
		t.Fatal(err)
	}
	directory := mustParseText(t, "Microsoft_PersonEmail,Microsoft_ManagerEmail,Microsoft_JobTitle\nann@x.org,,Chief Executive\nBOB@x.org,ann@x.org,VP\n")
	result, err := interchange.Apply(ctx, w, directory, interchange.ApplyOptions{Source: "m365"})
	if err != nil {
		t.Fatal(err)
	}
	if p := result.Plan; p.Added != 0 || p.TitleChanged != 1 || p.NameChanged != 0 || p.Ended != 0 || p.PeopleAdded != 0 {
		t.Errorf("plan: %s, rows %v", describe(result), p.Rows)
	}
}

func TestSeatsMadeByHandTakeTheIDsOfAFile(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	person, _, err := org.AddPerson(ctx, w, org.AddPersonInput{Name: "Ann Bee", Email: optional("ann@x.org")})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := org.OpenPosition(ctx, w, org.OpenPositionInput{Title: "CEO", Fte: 1, StandsFor: 1, Person: &person}); err != nil {
		t.Fatal(err)
	}
	p := mustParseText(t, "Employee ID,Name,Email,Job Title\n1,Ann Bee,ann@x.org,CEO\n")
	if result := mustApply(t, ctx, w, p); result.Plan.Added != 0 || result.Plan.Changed != 1 || result.Plan.PeopleAdded != 0 {
		t.Errorf("plan: %s %v", describe(result), result.Plan.Rows)
	}
	mustChangeNothing(t, ctx, w, p)
}

func optional(s string) *string { return &s }

func TestExportIsHarmless(t *testing.T) {
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustApply(t, ctx, w, mustParseText(t, "Employee ID,Name,Job Title,Location\n1,\"=cmd|' /C calc'!A0\",@SUM(1),-1\n2,'=quoted,+1,＝1\n"))
	text := mustExport(t, w.Graph())
	for _, want := range []string{"'=cmd|' /C calc'!A0", "'@SUM(1)", "'-1", "'+1", "'＝1"} {
		if !strings.Contains(text, ","+want+",") {
			t.Errorf("%q is not in the export:\n%s", want, text)
		}
	}
	mustChangeNothing(t, ctx, w, mustParseText(t, text))
}

// TestFillingASeatEndsItsPlan expects an import that fills a seat to leave no plan behind, as every other way of filling it.
func TestFillingASeatEndsItsPlan(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustOpenWorld(t, s)
		mustApply(t, ctx, w, mustParseText(t, "id,name,title,manager id\n1,Ana,CEO,\n2,Vacant,Dev,1\n3,Vacant,Ops,1\n"))
		for _, p := range w.Graph().Seats() {
			if p.Title() == "CEO" {
				continue
			}
			plan := orggraph.PlanApproved
			if _, err := org.DecideSeat(ctx, w, org.DecideSeatInput{Position: p.ID(), Plan: &plan}); err != nil {
				t.Fatal(err)
			}
		}
		mustApply(t, ctx, w, mustParseText(t, "id,name,title,manager id\n1,Ana,CEO,\n2,Bo,Dev,1\n3,Vacant,Ops,1\n"))
		for _, p := range s.Client().Position.Query().AllX(access.System(ctx)) {
			if planned := p.PlanState != nil; planned != (p.Title == "Ops") {
				t.Errorf("%s is planned: %v", p.Title, planned)
			}
		}
	})
}
