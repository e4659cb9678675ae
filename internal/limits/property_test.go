package limits_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/limits"
	"cadre/internal/orggraph"
)

// TestFindingsAfterAdvance changes an organisation step by step and compares the findings of each
// step with those of a graph that is made of all rows anew.
func TestFindingsAfterAdvance(t *testing.T) {
	catalogue := sketch{spans: true}.rows(t)
	rapid.Check(t, func(t *rapid.T) {
		m := newModel(catalogue)
		g := orggraph.New("", today).Advance(1, m.d)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			before := toldOf(g)
			next := g.Advance(g.Revision()+1, m.change(t))
			if !slices.Equal(before, toldOf(g)) {
				t.Fatal("advancing changed what was found before")
			}
			g = next
			if got, want := toldOf(g), toldOf(orggraph.New("", today).Advance(1, m.d)); !slices.Equal(got, want) {
				t.Fatalf("advanced:\n%q\nanew:\n%q", got, want)
			}
		}
	})
}

// TestCompareIsExact changes an organisation and compares what the change is found to do with the
// findings of both states as a whole.
func TestCompareIsExact(t *testing.T) {
	catalogue := sketch{spans: true}.rows(t)
	rapid.Check(t, func(t *rapid.T) {
		m := newModel(catalogue)
		m.circles = rapid.Bool().Draw(t, "circles")
		m.settle(t)
		before := orggraph.New("", today).Advance(1, m.d)
		for range rapid.IntRange(0, 20).Draw(t, "steps before") {
			before = before.Advance(before.Revision()+1, m.change(t))
		}
		after := before
		if rapid.IntRange(0, 4).Draw(t, "days go by") == 0 {
			after = after.OnDay(later)
		}
		for range rapid.IntRange(0, 8).Draw(t, "steps") {
			after = after.Advance(after.Revision()+1, m.change(t))
		}
		after = after.InWorld("@scn_1")
		for _, d := range []*orggraph.Diff{orggraph.Compare(before, after), orggraph.Compare(after, before)} {
			appeared, resolved := limits.Compare(d)
			if got, want := told(appeared), told(lacking(limits.Findings(d.After), limits.Findings(d.Before))); !slices.Equal(got, want) {
				t.Fatalf("appeared:\n%q\nas a whole:\n%q", got, want)
			}
			if got, want := told(resolved), told(lacking(limits.Findings(d.Before), limits.Findings(d.After))); !slices.Equal(got, want) {
				t.Fatalf("resolved:\n%q\nas a whole:\n%q", got, want)
			}
		}
	})
}

// lacking returns the findings of one list whose like, by rule, severity and subject, another has not.
func lacking(list, others []limits.Finding) (rest []limits.Finding) {
	like := func(f limits.Finding) string {
		key, _, _ := strings.Cut(subjectID(f), "@")
		return fmt.Sprint(f.Rule, f.Severity, key, f.Exception != nil)
	}
	for _, f := range list {
		if f.Exception == nil && !slices.ContainsFunc(others, func(o limits.Finding) bool { return like(o) == like(f) }) {
			rest = append(rest, f)
		}
	}
	return rest
}

func subjectID(f limits.Finding) string {
	if f.Subject == nil {
		return "org"
	}
	return f.Subject.ID()
}

// told writes findings with their subjects and reasons.
func told(list []limits.Finding) []string {
	all := said(list)
	for _, f := range list {
		all = append(all, fmt.Sprintf("%s of %s: %s", f.Rule, subjectID(f), f.Reason()))
	}
	return all
}

// toldOf writes the findings of a graph, and those of each seat.
func toldOf(g *orggraph.Graph) []string {
	list := told(limits.Findings(g))
	for _, p := range g.Seats() {
		list = append(list, said(limits.OfPosition(p))...)
	}
	return list
}

// later is a day after today.
const later = "2026-07-01"

// model holds the rows that a graph should have.
type model struct {
	d       orggraph.Delta
	circles bool // whether seats and teams may hang on themselves, which no edit leaves behind
}

func newModel(catalogue orggraph.Rows) model {
	m := model{d: orggraph.Delta{
		People: map[string]*orggraph.PersonRow{}, Positions: map[string]*orggraph.PositionRow{}, Assignments: map[string]*orggraph.AssignmentRow{},
		Teams: map[string]*orggraph.TeamRow{}, Memberships: map[string]*orggraph.MembershipRow{}, PositionRoles: map[string]*orggraph.PositionRoleRow{},
		LimitSettings: map[string]*orggraph.LimitSettingRow{}, LimitExceptions: map[string]*orggraph.LimitExceptionRow{},
		Roles: map[string]*orggraph.RoleRow{}, Inheritances: map[string]*orggraph.InheritanceRow{},
	}}
	for _, row := range catalogue.Roles {
		m.d.Roles[row.ID] = &row
	}
	for _, row := range catalogue.Inheritances {
		m.d.Inheritances[row.ID] = &row
	}
	return m
}

// settle draws an organisation that crosses limits here and there: seats with people, roles and teams.
func (m model) settle(t *rapid.T) {
	for id, row := range map[string]*orggraph.LimitSettingRow{
		"lim_1": {Rule: limits.EngineersPerManager, WarnAbove: new(float64(2))},
		"lim_2": {Rule: limits.TeamsPerDesigner, WarnAbove: new(float64(1))},
		"lim_3": {Rule: limits.SpanOfManagerOfManagers, WarnAbove: new(float64(1))},
	} {
		row.ID = id
		m.d.LimitSettings[id] = row
	}
	for i := range 4 {
		id := fmt.Sprintf("tea_%d", i)
		m.d.Teams[id] = &orggraph.TeamRow{ID: id, Name: id, Kind: orggraph.KindTeam}
	}
	for i := range 7 {
		id := fmt.Sprintf("per_%d", i)
		m.d.People[id] = &orggraph.PersonRow{ID: id, Name: id}
	}
	for i := range 10 {
		id := fmt.Sprintf("pos_%d", i)
		row := &orggraph.PositionRow{ID: id, Title: id, FTE: 1, StandsFor: 1}
		if i > 0 {
			row.ReportsTo = new(fmt.Sprintf("pos_%d", rapid.IntRange(0, i-1).Draw(t, "above")))
		}
		m.d.Positions[id] = row
		role, key := rapid.SampledFrom([]string{"", "ENG", "ENG", "PM", "PD", "EM"}).Draw(t, "role"), fmt.Sprintf("pro_%d", i)
		if role != "" {
			m.d.PositionRoles[key] = &orggraph.PositionRoleRow{ID: key, Position: id, Role: "rol_" + role, Primary: true}
		}
		if who, key := draw(t, "per", 9), fmt.Sprintf("asg_%d", i); m.d.People[who] != nil {
			m.d.Assignments[key] = &orggraph.AssignmentRow{ID: key, Position: id, Person: who, Kind: orggraph.Permanent}
			if rapid.IntRange(0, 4).Draw(t, "ends") == 0 {
				m.d.Assignments[key].EndsOn = new("2026-06-20")
			}
		}
		for range 2 {
			if team := draw(t, "tea", 5); m.d.Teams[team] != nil {
				key := "mem_" + id + team // a seat is in a team once
				m.d.Memberships[key] = &orggraph.MembershipRow{ID: key, Position: id, Team: team, Allocation: 50}
			}
		}
	}
}

// change draws one change of one row, writes it into the model and returns it.
func (m model) change(t *rapid.T) (d orggraph.Delta) {
	switch rapid.IntRange(0, 11).Draw(t, "what") {
	case 0, 1:
		m.changePosition(t, &d)
	case 2:
		id := draw(t, "per", 6)
		row := &orggraph.PersonRow{ID: id, Name: id}
		if rapid.IntRange(0, 6).Draw(t, "gone") == 0 {
			row = nil
			m.cascade(&d, id)
		}
		d.People = put(m.d.People, id, row)
	case 3, 4:
		m.changeAssignment(t, &d)
	case 5:
		m.changeTeam(t, &d)
	case 6, 7:
		m.changeMembership(t, &d)
	case 8:
		var row *orggraph.PositionRoleRow
		id, position := draw(t, "pro", 9), draw(t, "pos", 9)
		if m.d.Positions[position] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
			role := rapid.SampledFrom(slices.Sorted(maps.Keys(m.d.Roles))).Draw(t, "role")
			row = &orggraph.PositionRoleRow{ID: id, Position: position, Role: role, Primary: rapid.Bool().Draw(t, "primary")}
		}
		d.PositionRoles = put(m.d.PositionRoles, id, row)
	case 9:
		m.changeRole(t, &d)
	default:
		m.changeLimit(t, &d)
	}
	return d
}

func draw(t *rapid.T, kind string, most int) string {
	return fmt.Sprintf("%s_%d", kind, rapid.IntRange(0, most).Draw(t, kind))
}

func (m model) changePosition(t *rapid.T, d *orggraph.Delta) {
	id := draw(t, "pos", 9)
	row := &orggraph.PositionRow{ID: id, Title: id, FTE: 1, StandsFor: rapid.SampledFrom([]int{1, 1, 1, 6}).Draw(t, "standsFor")}
	if above := draw(t, "pos", 9); above < id || m.circles {
		row.ReportsTo = &above
	}
	switch rapid.IntRange(0, 9).Draw(t, "state") {
	case 0:
		row.ClosedOn = new(today)
	case 1:
		row.ManagerRef = new("Somebody")
	case 2:
		row = nil
		m.cascade(d, id)
	}
	d.Positions = put(m.d.Positions, id, row)
}

func (m model) changeAssignment(t *rapid.T, d *orggraph.Delta) {
	var row *orggraph.AssignmentRow
	id, position, person := draw(t, "asg", 9), draw(t, "pos", 9), draw(t, "per", 6)
	if m.d.Positions[position] != nil && m.d.People[person] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
		row = &orggraph.AssignmentRow{ID: id, Position: position, Person: person, Kind: orggraph.Permanent}
		switch rapid.IntRange(0, 4).Draw(t, "time") {
		case 0:
			row.StartsOn = new("2026-06-20")
		case 1:
			row.EndsOn = new("2026-06-20")
		}
	}
	d.Assignments = put(m.d.Assignments, id, row)
}

func (m model) changeTeam(t *rapid.T, d *orggraph.Delta) {
	id := draw(t, "tea", 4)
	row := &orggraph.TeamRow{ID: id, Name: id, Kind: rapid.SampledFrom([]orggraph.TeamKind{orggraph.KindTeam, orggraph.KindTeam, orggraph.KindGroup}).Draw(t, "kind")}
	if above := draw(t, "tea", 9); above < id || m.circles {
		row.Parent = &above
	}
	switch rapid.IntRange(0, 9).Draw(t, "state") {
	case 0:
		row.ArchivedOn = new(today)
	case 1:
		row = nil
		m.cascade(d, id)
	}
	d.Teams = put(m.d.Teams, id, row)
}

func (m model) changeMembership(t *rapid.T, d *orggraph.Delta) {
	var row *orggraph.MembershipRow
	position, team := draw(t, "pos", 9), draw(t, "tea", 4)
	id := "mem_" + position + team // a seat is in a team once
	if m.d.Positions[position] != nil && m.d.Teams[team] != nil && rapid.IntRange(0, 4).Draw(t, "gone") > 0 {
		row = &orggraph.MembershipRow{ID: id, Position: position, Team: team, Allocation: rapid.SampledFrom([]int{0, 20, 50, 100}).Draw(t, "share"), Lead: rapid.Bool().Draw(t, "lead")}
	}
	d.Memberships = put(m.d.Memberships, id, row)
}

func (m model) changeRole(t *rapid.T, d *orggraph.Delta) {
	role := rapid.SampledFrom(slices.Sorted(maps.Keys(m.d.Roles))).Draw(t, "role")
	switch rapid.IntRange(0, 3).Draw(t, "of the role") {
	case 0:
		row := *m.d.Roles[role]
		row.SpanMax = new(rapid.IntRange(0, 3).Draw(t, "span"))
		d.Roles = put(m.d.Roles, role, &row)
	case 1:
		m.cascade(d, role)
		d.Roles = put(m.d.Roles, role, nil)
	default:
		id := draw(t, "inh", 3)
		row := &orggraph.InheritanceRow{ID: id, Role: role, Parent: rapid.SampledFrom(slices.Sorted(maps.Keys(m.d.Roles))).Draw(t, "parent"), Mixin: rapid.Bool().Draw(t, "mixin")}
		d.Inheritances = put(m.d.Inheritances, id, row)
	}
}

func (m model) changeLimit(t *rapid.T, d *orggraph.Delta) {
	rule := rapid.SampledFrom([]orggraph.LimitRule{limits.TeamSize, limits.SpanOfManagerOfManagers, limits.TeamsPerPerson}).Draw(t, "rule")
	if rapid.IntRange(0, 3).Draw(t, "exception") > 0 {
		id := "exc_" + string(rule)
		row := &orggraph.LimitExceptionRow{ID: id, Rule: rule, Why: "W",
			Subject: rapid.SampledFrom([]string{draw(t, "pos", 9), draw(t, "per", 6), draw(t, "tea", 4), "org"}).Draw(t, "subject")}
		if rapid.IntRange(0, 2).Draw(t, "for a while") == 0 {
			row.Until = new("2026-06-20")
		}
		d.LimitExceptions = put(m.d.LimitExceptions, id, row)
		return
	}
	id := "lim_" + string(rule)
	row := &orggraph.LimitSettingRow{ID: id, Rule: rule, WarnAbove: new(float64(rapid.IntRange(0, 3).Draw(t, "above")))}
	if rapid.Bool().Draw(t, "gone") {
		row = nil
	}
	d.LimitSettings = put(m.d.LimitSettings, id, row)
}

// cascade takes away the rows that refer to one that is gone, as the database does.
func (m model) cascade(d *orggraph.Delta, id string) {
	d.Assignments = drop(m.d.Assignments, d.Assignments, func(a *orggraph.AssignmentRow) bool { return a.Position == id || a.Person == id })
	d.Memberships = drop(m.d.Memberships, d.Memberships, func(r *orggraph.MembershipRow) bool { return r.Position == id || r.Team == id })
	d.PositionRoles = drop(m.d.PositionRoles, d.PositionRoles, func(r *orggraph.PositionRoleRow) bool { return r.Position == id || r.Role == id })
	d.Inheritances = drop(m.d.Inheritances, d.Inheritances, func(l *orggraph.InheritanceRow) bool { return l.Role == id || l.Parent == id })
}

// drop deletes rows from the model, and adds to a change that they are gone.
func drop[T any](rows, changed map[string]*T, which func(*T) bool) map[string]*T {
	for id, row := range rows {
		if which(row) {
			delete(rows, id)
			if changed == nil {
				changed = map[string]*T{}
			}
			changed[id] = nil
		}
	}
	return changed
}

// put writes a row into the model, nil for one that is gone, and returns the change alone.
func put[T any](rows map[string]*T, id string, row *T) map[string]*T {
	if row == nil {
		delete(rows, id)
	} else {
		rows[id] = row
	}
	return map[string]*T{id: row}
}
