package limits_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"cadre/internal/orggraph"
	"cadre/internal/roles"
)

const today = "2026-06-15"

// sketch is a small organisation in a few lines. A seat is `Title [ROLE ROLE] xN: Name, Name`, two
// spaces a level, where N is how many people it stands for; a title that begins with ? has a manager
// who was not found. A team is `Name (KIND): Title, Title 50, Title*`: per cent of the time, and a star for a lead.
type sketch struct {
	seats, teams string
	spans        bool // whether roles state their own spans
	settings     []orggraph.LimitSettingRow
	exceptions   []orggraph.LimitExceptionRow
}

// rows makes the rows of a sketch. Ids are the titles and names themselves, behind their kind.
func (s sketch) rows(tb testing.TB) orggraph.Rows {
	tb.Helper()
	r := orggraph.Rows{LimitSettings: s.settings, LimitExceptions: s.exceptions}
	s.addRoles(&r)
	path, held := []string{}, map[string]bool{}
	for i, line := range lines(s.seats) {
		text := strings.TrimLeft(line, " ")
		level := (len(line) - len(text)) / 2
		head, names, _ := strings.Cut(text, ": ")
		head, times, _ := strings.Cut(head, " x")
		title, carried, _ := strings.Cut(strings.TrimSuffix(head, "]"), " [")
		row := orggraph.PositionRow{ID: "pos_" + title, Title: title, Rank: int64(i), FTE: 1, StandsFor: 1}
		if n, err := strconv.Atoi(times); err == nil {
			row.StandsFor = n
		}
		if strings.HasPrefix(title, "?") {
			row.ManagerRef = &row.Title
		}
		if level > 0 {
			row.ReportsTo = &path[level-1]
		}
		path = append(path[:level:level], row.ID)
		r.Positions = append(r.Positions, row)
		for i, key := range strings.Fields(carried) {
			r.PositionRoles = append(r.PositionRoles, orggraph.PositionRoleRow{ID: "pro_" + title + key, Position: row.ID, Role: "rol_" + key, Primary: i == 0})
		}
		for name := range strings.SplitSeq(names, ", ") {
			if name == "" {
				continue
			}
			if !held[name] {
				held[name] = true
				r.People = append(r.People, orggraph.PersonRow{ID: "per_" + name, Name: name})
			}
			r.Assignments = append(r.Assignments, orggraph.AssignmentRow{ID: "asg_" + title + name, Position: row.ID, Person: "per_" + name, Kind: orggraph.Permanent, FTE: 1})
		}
	}
	s.addTeams(tb, &r)
	return r
}

func (s sketch) addRoles(r *orggraph.Rows) {
	for _, role := range roles.Defaults() {
		row := orggraph.RoleRow{ID: "rol_" + role.Key, Key: role.Key, Name: role.Name, Track: orggraph.RoleTrack(role.Track), Active: true}
		if role.Span != nil && s.spans {
			row.SpanMin, row.SpanMax = &role.Span.Min, &role.Span.Max
		}
		r.Roles = append(r.Roles, row)
		if role.Parent != "" {
			r.Inheritances = append(r.Inheritances, orggraph.InheritanceRow{ID: "inh_" + role.Key, Role: row.ID, Parent: "rol_" + role.Parent})
		}
		for _, key := range role.Mixins {
			r.Inheritances = append(r.Inheritances, orggraph.InheritanceRow{ID: "inh_" + role.Key + key, Role: row.ID, Parent: "rol_" + key, Mixin: true})
		}
	}
}

func (s sketch) addTeams(tb testing.TB, r *orggraph.Rows) {
	tb.Helper()
	path := []string{}
	for _, line := range lines(s.teams) {
		text := strings.TrimLeft(line, " ")
		level := (len(line) - len(text)) / 2
		head, members, _ := strings.Cut(text, ":")
		name, kind, ok := strings.Cut(strings.TrimSuffix(head, ")"), " (")
		if !ok {
			kind = "TEAM"
		}
		row := orggraph.TeamRow{ID: "tea_" + name, Name: name, Kind: orggraph.TeamKind(kind)}
		if level > 0 {
			row.Parent = &path[level-1]
		}
		path = append(path[:level:level], row.ID)
		r.Teams = append(r.Teams, row)
		for member := range strings.SplitSeq(strings.TrimSpace(members), ", ") {
			if member == "" {
				continue
			}
			m := orggraph.MembershipRow{ID: "mem_" + name + member, Team: row.ID, Allocation: 100, Lead: strings.HasSuffix(member, "*")}
			title := strings.TrimSuffix(member, "*")
			if i := strings.LastIndexByte(title, ' '); i > 0 {
				if n, err := strconv.Atoi(title[i+1:]); err == nil {
					m.Allocation, title = n, title[:i]
				}
			}
			m.Position = "pos_" + title
			r.Memberships = append(r.Memberships, m)
		}
	}
}

// graph makes the graph of a sketch.
func (s sketch) graph(tb testing.TB) *orggraph.Graph {
	tb.Helper()
	return orggraph.Load("", today, 1, s.rows(tb))
}

func lines(outline string) []string {
	if strings.TrimSpace(outline) == "" {
		return nil
	}
	return strings.Split(strings.Trim(outline, "\n"), "\n")
}

// many writes numbered lines, or a list, of one text with the number in place of #.
func many(n int, text, separator string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = strings.ReplaceAll(text, "#", fmt.Sprint(i+1))
	}
	return strings.Join(parts, separator)
}
