package strategy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/orggraph"
	"cadre/internal/strategy"
)

// strategic adds a current vision with an active strategy of some chosen problems.
func (a *aims) strategic(focuses ...string) {
	a.Visions = append(a.Visions, orggraph.VisionRow{ID: "v", Name: "Shops", State: orggraph.VisionCurrent})
	a.Strategies = append(a.Strategies, orggraph.StrategyRow{ID: "s", Vision: "v", Name: "H1", StartsOn: "2026-01-01", EndsOn: "2026-06-30", State: orggraph.StrategyActive})
	for i, key := range focuses {
		a.Focuses = append(a.Focuses, orggraph.FocusRow{ID: key, Strategy: "s", Kind: orggraph.Chosen, Problem: key, Rank: i})
	}
}

func (a *aims) serve(objective, focus string) {
	for i := range a.Objectives {
		if a.Objectives[i].ID == objective {
			a.Objectives[i].Focus = &focus
		}
	}
}

func mustLevel(t *testing.T, g *orggraph.Graph, of string, where strategy.AlignmentWhere) strategy.Level {
	t.Helper()
	key := &of
	if of == "" {
		key = nil
	}
	level, err := strategy.Alignment(g, key, where, orggraph.Page{})
	if err != nil {
		t.Fatal(err)
	}
	return level
}

// says writes a level as lines: what it is, its weight, how far it has come, what is known, and what stands below.
func saysLevel(l strategy.Level) (lines []string) {
	for _, s := range l.Steps {
		weight, progress := "-", "-"
		if s.Weight != nil {
			weight = fmt.Sprint(*s.Weight)
		}
		if s.Progress != nil {
			progress = fmt.Sprintf("%.2f", *s.Progress)
		}
		lines = append(lines, fmt.Sprintf("%s x%s %s/%.2f below %d+%d, %d of them at risk or off", s.Aim.ID(), weight, progress, s.Known, s.Objectives, s.KeyResults, s.AtRisk+s.OffTrack))
	}
	return lines
}

func TestAlignmentByHand(t *testing.T) {
	var a aims
	a.strategic("first", "second")
	for _, key := range []string{"company", "team", "twice", "alone", "dropped"} {
		a.objective(key)
		a.measure(key, "of-"+key, orggraph.Primary)
	}
	a.measure("team", "guard", orggraph.Backstop)
	a.Objectives[4].State = orggraph.ObjectiveDropped
	a.seen("of-team", "2026-05-09", 50, 80)
	a.seen("of-twice", "2026-05-09", 20, 20)
	a.serve("company", "first")
	a.serve("team", "first") // it contributes to what serves the same, so it stands below that
	a.serve("twice", "second")
	a.serve("dropped", "second")
	a.link("team", "company", orggraph.Contributes, 3)
	a.link("twice", "company", orggraph.Supports, 1)
	a.link("dropped", "company", orggraph.Contributes, 1)
	a.Actions = append(a.Actions, orggraph.ActionRow{ID: "act", Of: "of-team", Title: "Ask", Owner: "x", State: orggraph.ActionOpen})
	a.People = []orggraph.PersonRow{{ID: "x", Name: "Ana"}}
	g := a.graph("2026-05-10")
	for _, c := range []struct {
		of   string
		want []string
	}{
		// second has only twice; company knows 3 of its 4 parts. So the strategy is (0.75·0.5 + 1·0.2) / 1.75, of 1.75/2.
		{"", []string{"v x- 0.33/0.88 below 3+4, 3 of them at risk or off", "alone x- -/0.00 below 0+1, 1 of them at risk or off"}},
		{"v", []string{"s x1 0.33/0.88 below 3+4, 3 of them at risk or off"}},
		{"s", []string{"first x1 0.50/0.75 below 3+4, 3 of them at risk or off", "second x1 0.20/1.00 below 1+1, 1 of them at risk or off"}},
		{"first", []string{"company x1 0.50/0.75 below 2+4, 3 of them at risk or off"}},
		{"company", []string{"of-company x1 -/0.00 below 0+0, 0 of them at risk or off", "team x3 0.50/1.00 below 0+2, 1 of them at risk or off", "twice x- 0.20/1.00 below 0+1, 1 of them at risk or off"}},
		{"team", []string{"guard x- -/0.00 below 0+0, 0 of them at risk or off", "of-team x1 0.50/1.00 below 0+0, 0 of them at risk or off"}},
		{"of-team", []string{"act x- -/0.00 below 0+0, 0 of them at risk or off"}},
	} {
		if got := saysLevel(mustLevel(t, g, c.of, strategy.AlignmentWhere{})); !slices.Equal(got, c.want) {
			t.Errorf("below %q:\n%q, want\n%q", c.of, got, c.want)
		}
	}
	if l := mustLevel(t, g, "of-team", strategy.AlignmentWhere{}); fmt.Sprint(ids(l.Path)) != "[v s first company team]" {
		t.Errorf("the way to of-team is %v", ids(l.Path))
	}
	if _, err := strategy.Alignment(g, new(string), strategy.AlignmentWhere{}, orggraph.Page{}); err == nil {
		t.Error("what is not there was looked below")
	}
}

func ids(list []orggraph.Node) (keys []string) {
	for _, n := range list {
		keys = append(keys, n.ID())
	}
	return keys
}

// Whatever contributes to whatever, circles of old data included: everything that was not dropped is reached from the top,
// each step counts what is below it, and pages give the same as the whole.
func TestAlignmentReachesEverything(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var a aims
		a.strategic("f0", "f1")
		n := rapid.IntRange(1, 9).Draw(r, "objectives")
		for i := range n {
			key := fmt.Sprint("o", i)
			a.objective(key)
			a.measure(key, "k"+key, orggraph.Primary)
			if rapid.IntRange(0, 4).Draw(r, "dropped") == 0 {
				a.Objectives[i].State = orggraph.ObjectiveDropped
			}
			if f := rapid.IntRange(0, 3).Draw(r, "serves"); f < 2 {
				a.serve(key, fmt.Sprint("f", f))
			}
		}
		for range rapid.IntRange(0, 12).Draw(r, "links") {
			end := func(name string) string {
				return rapid.SampledFrom([]string{"o", "ko"}).Draw(r, name) + fmt.Sprint(rapid.IntRange(0, n-1).Draw(r, name))
			}
			a.link(end("from"), end("to"), rapid.SampledFrom([]orggraph.ObjectiveLinkKind{orggraph.Contributes, orggraph.Supports}).Draw(r, "kind"), 1)
		}
		g := a.graph("2026-05-10")
		met := map[string]bool{}
		var down func(of string)
		down = func(of string) {
			if met[of] {
				return
			}
			met[of] = true
			level := mustLevel(t, g, of, strategy.AlignmentWhere{})
			for _, s := range level.Steps {
				if s.Steps != mustLevel(t, g, s.Aim.ID(), strategy.AlignmentWhere{}).Total {
					r.Fatalf("%s has not %d steps below it", s.Aim.ID(), s.Steps)
				}
				down(s.Aim.ID())
			}
			if one := 1; level.Total > 1 {
				after := orggraph.Cursor(level.Steps[0].Aim.ID())
				key := &of
				if of == "" {
					key = nil
				}
				next, err := strategy.Alignment(g, key, strategy.AlignmentWhere{}, orggraph.Page{First: &one, After: &after})
				if err != nil || next.Steps[0].Aim.ID() != level.Steps[1].Aim.ID() || !next.Before || next.After != (level.Total > 2) {
					r.Fatalf("after the first step of %q comes %+v, %v", of, next, err)
				}
			}
		}
		down("")
		for _, o := range a.Objectives {
			if (o.State != orggraph.ObjectiveDropped) != met[o.ID] {
				r.Fatalf("%s is %s, and it is reached: %v", o.ID, o.State, met[o.ID])
			}
		}
	})
}

func TestCoverageByHand(t *testing.T) {
	var a aims
	platform := orggraph.PlatformTeam
	for i, key := range []string{"t", "idle", "empty", "plat", "n1", "n2", "n3", "n4", "n5", "n6"} {
		a.Teams = append(a.Teams, orggraph.TeamRow{ID: key, Name: key, Kind: orggraph.KindTeam})
		if key == "plat" {
			a.Teams[i].TopologyType = &platform
		}
		if i > 3 {
			a.Dependencies = append(a.Dependencies, orggraph.DependencyRow{ID: "d" + key, Needer: key, Provider: "plat", What: "W", Severity: orggraph.SeverityLow, State: orggraph.DependencyRaised})
		}
	}
	boss := "boss"
	for _, seat := range []string{"boss", "dev", "other", "vacant"} {
		row := orggraph.PositionRow{ID: seat, Title: seat, FTE: 1, StandsFor: 1}
		if seat != "boss" {
			row.ReportsTo = &boss
		}
		a.Positions = append(a.Positions, row)
		if seat != "vacant" {
			a.People = append(a.People, orggraph.PersonRow{ID: "x" + seat, Name: seat})
			a.Assignments = append(a.Assignments, orggraph.AssignmentRow{ID: "h" + seat, Position: seat, Person: "x" + seat, Kind: orggraph.Permanent, FTE: 1})
		}
	}
	a.Memberships = []orggraph.MembershipRow{{ID: "m", Position: "dev", Team: "t", Allocation: 100}, {ID: "m2", Position: "other", Team: "idle", Allocation: 100}}
	for _, key := range []string{"top", "below", "nobody", "draft"} {
		a.objective(key)
	}
	a.Objectives[3].State = orggraph.ObjectiveDraft
	a.link("below", "top", orggraph.Contributes, 1)
	for key, team := range map[string]string{"below": "t", "nobody": "empty", "top": "plat", "draft": "idle"} {
		a.ObjectiveTeams = append(a.ObjectiveTeams, orggraph.ObjectiveTeamRow{ID: "ot" + key, Objective: key, Team: team, Lead: true})
	}
	c := strategy.CoverageOf(a.graph("2026-05-10"))
	list := func(v any, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		text := ""
		switch v := v.(type) {
		case []orggraph.Objective:
			for _, o := range v {
				text += o.Key() + " "
			}
		case []orggraph.Team:
			for _, o := range v {
				text += o.Key() + " "
			}
		case []orggraph.Position:
			for _, o := range v {
				text += o.Key() + " "
			}
		}
		return text
	}
	unstaffed, err := c.Unstaffed(nil, nil)
	if got := list(unstaffed, err); got != "nobody top " {
		t.Errorf("nobody works on %s", got)
	}
	teams, err := c.IdleTeams(nil, nil)
	if got := list(teams, err); got != "idle " {
		t.Errorf("without an objective: %s", got)
	}
	seats, err := c.IdleSeats(nil, nil)
	if got := list(seats, err); got != "other " || c.Seats() != 3 {
		t.Errorf("of %d seats these serve none: %s", c.Seats(), got)
	}
	if crowded := c.Crowded(); len(crowded) != 1 || crowded[0].Team.Key() != "plat" || len(crowded[0].Claimants) != 6 {
		t.Errorf("crowded: %+v", crowded)
	}
	rows, err := c.Rows(nil, nil)
	if err != nil || len(rows) != 2 || len(rows[1].Cells) != 2 || rows[1].Cells[1].Team.Key() != "t" || list(rows[1].Cells[1].Objectives, nil) != "below " {
		t.Errorf("rows %+v, %v", rows, err)
	}

	// A request holds nobody; a promise does, and stands beside the objective that it serves.
	below := "below"
	for state, idle := range map[orggraph.CommitmentState]string{orggraph.CommitmentRequested: "idle other ", orggraph.CommitmentDiscovery: "", orggraph.CommitmentCommitted: "", orggraph.CommitmentDelivered: "idle other "} {
		a.Commitments = []orggraph.CommitmentRow{{ID: "promise", Title: "Promise", Team: "idle", Objective: &below, State: state}}
		c := strategy.CoverageOf(a.graph("2026-05-10"))
		teams, err := c.IdleTeams(nil, nil)
		seats, seatErr := c.IdleSeats(nil, nil)
		if got := list(teams, err) + list(seats, seatErr); got != idle {
			t.Errorf("%s: these have nothing to do: %s", state, got)
		}
		rows, err := c.Rows(nil, nil)
		if err != nil || len(rows[1].Cells) != map[bool]int{true: 3, false: 2}[idle == ""] {
			t.Fatalf("%s: rows %+v, %v", state, rows, err)
		}
		if idle != "" {
			continue
		}
		if cell := rows[1].Cells[0]; cell.Team.Key() != "idle" || len(cell.Objectives) != 0 || len(cell.Commitments) != 1 || cell.Commitments[0].Key() != "promise" {
			t.Errorf("%s: the cell of who promised: %+v", state, cell)
		}
	}
}

// TestCoverageKeepsWhatHangsOnTheEnded: a parent that is over, given up or still to come hides nothing of what runs below it.
func TestCoverageKeepsWhatHangsOnTheEnded(t *testing.T) {
	for name, over := range map[string]func(o *orggraph.ObjectiveRow){
		"dropped": func(o *orggraph.ObjectiveRow) { o.State = orggraph.ObjectiveDropped },
		"closed":  func(o *orggraph.ObjectiveRow) { o.State = orggraph.ObjectiveClosed },
		"draft":   func(o *orggraph.ObjectiveRow) { o.State = orggraph.ObjectiveDraft },
		"future":  func(o *orggraph.ObjectiveRow) { o.StartsOn, o.EndsOn = "2026-07-01", "2026-09-30" },
	} {
		var a aims
		for _, key := range []string{"root", "parent", "child", "grandchild"} {
			a.objective(key)
		}
		a.link("child", "parent", orggraph.Contributes, 1)
		a.link("grandchild", "child", orggraph.Contributes, 1)
		over(&a.Objectives[1])
		rowsOf := func() (keys string) {
			rows, err := strategy.CoverageOf(a.graph("2026-05-10")).Rows(nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rows {
				keys += r.Objective.Key() + " "
			}
			return keys
		}
		if got := rowsOf(); got != "child root " {
			t.Errorf("below a parent that is %s, at the top stand %s", name, got)
		}
		a.link("parent", "root", orggraph.Contributes, 1)
		want := "root " // it is in the cells of the root, through the parent
		if name == "dropped" {
			want = "child root "
		}
		if got := rowsOf(); got != want {
			t.Errorf("below a parent that is %s and has one itself, at the top stand %s", name, got)
		}
	}
}

// TestCoverageOfAPeriod: the next quarter is looked at while it is planned, its drafts included, a page at a time.
func TestCoverageOfAPeriod(t *testing.T) {
	var a aims
	for _, key := range []string{"now", "next", "plan", "given up"} {
		a.objective(key)
	}
	for i := range a.Objectives[1:] {
		a.Objectives[i+1].StartsOn, a.Objectives[i+1].EndsOn = "2026-07-01", "2026-09-30"
	}
	a.Objectives[1].State, a.Objectives[2].State, a.Objectives[3].State = orggraph.ObjectiveProposed, orggraph.ObjectiveDraft, orggraph.ObjectiveDropped
	from, until := "2026-07-01", "2026-09-30"
	c, err := strategy.CoverageIn(a.graph("2026-05-10"), &from, &until)
	if err != nil {
		t.Fatal(err)
	}
	keys, one := "", 1
	var after *string
	for range c.RowCount() {
		rows, err := c.Rows(&one, after)
		if err != nil || len(rows) != 1 {
			t.Fatalf("after %v: %v, %v", after, rows, err)
		}
		id := rows[0].Objective.ID()
		keys, after = keys+id+" ", &id
	}
	if keys != "next plan " {
		t.Errorf("in the next quarter stand %s", keys)
	}
	if rows, err := c.Rows(&one, after); err != nil || len(rows) != 0 {
		t.Errorf("after the last: %v, %v", rows, err)
	}
	gone := "now"
	if _, err := c.Rows(&one, &gone); err == nil {
		t.Error("a page after what is not in the list is answered")
	}
	if _, err := strategy.CoverageIn(a.graph("2026-05-10"), &until, &from); err == nil {
		t.Error("a period that ends before it begins is looked at")
	}
}

// TestPathLeadsToAProblem: of several ways up, the one to a problem is shown, whichever link is older.
func TestPathLeadsToAProblem(t *testing.T) {
	for _, links := range [][]string{{"aside", "served"}, {"served", "aside"}} {
		var a aims
		a.strategic("f")
		for _, key := range []string{"leaf", "aside", "served", "top"} {
			a.objective(key)
		}
		for _, to := range links {
			a.link("leaf", to, orggraph.Contributes, 1)
		}
		a.link("served", "top", orggraph.Contributes, 1)
		a.serve("top", "f")
		leaf := "leaf"
		l, err := strategy.Alignment(a.graph("2026-05-10"), &leaf, strategy.AlignmentWhere{}, orggraph.Page{})
		if got := strings.Join(ids(l.Path), " "); err != nil || got != "v s f top served" {
			t.Errorf("by %v the path is %q, %v", links, got, err)
		}
	}
}

// 20,000 objectives with 60,000 key results: the top of the map, and all of it.
func BenchmarkAlignment20k(b *testing.B) {
	var a aims
	a.strategic("f0", "f1", "f2")
	for i := range 20_000 {
		key := fmt.Sprintf("o%06d", i)
		a.objective(key)
		for m := range 3 {
			k := fmt.Sprintf("k%06d-%d", i, m)
			a.measure(key, k, orggraph.Primary)
			a.seen(k, "2026-05-22", float64(m*10), 70)
		}
		if i >= 40 {
			a.link(key, fmt.Sprintf("o%06d", i/5), orggraph.Contributes, 1)
		} else {
			a.serve(key, fmt.Sprint("f", i%3))
		}
	}
	g := a.graph("2026-05-31")
	for b.Loop() {
		again := g.OnDay("2026-05-31")
		for _, of := range []string{"", "v", "s"} {
			key := &of
			if of == "" {
				key = nil
			}
			if _, err := strategy.Alignment(again, key, strategy.AlignmentWhere{}, orggraph.Page{}); err != nil {
				b.Fatal(err)
			}
		}
	}
}
