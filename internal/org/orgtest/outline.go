package orgtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/position"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
)

const indent = "  "

// plant makes the seats and people of an outline.
func plant(ctx context.Context, tx *history.Tx, outline string) error {
	var path []string // the seat above, by level
	for i, line := range strings.Split(strings.Trim(outline, "\n"), "\n") {
		text := strings.TrimLeft(line, " ")
		level := (len(line) - len(text)) / len(indent)
		title, names, _ := strings.Cut(strings.TrimSpace(text), ": ")
		if level > len(path) {
			return fmt.Errorf("line %d of the outline is indented too far: %q", i+1, line)
		}
		seat := tx.Position.Create().SetID(id.New(id.Position)).SetTitle(title).SetRank(int64(i) * 1024)
		if level > 0 {
			seat.SetReportsToID(path[level-1])
		}
		made, err := seat.Save(ctx)
		if err != nil {
			return err
		}
		path = append(path[:level], made.ID)
		if err := seatHolders(ctx, tx, made.ID, names); err != nil {
			return err
		}
	}
	return nil
}

func seatHolders(ctx context.Context, tx *history.Tx, seat, names string) error {
	kind := assignment.KindPERMANENT
	for name := range strings.SplitSeq(names, ", ") {
		if name == "" {
			continue
		}
		p, err := tx.Person.Create().SetName(name).Save(ctx)
		if err != nil {
			return err
		}
		if err := tx.Assignment.Create().SetPositionID(seat).SetPersonID(p.ID).SetKind(kind).SetStartsOn("2020-01-01").Exec(ctx); err != nil {
			return err
		}
		kind = assignment.KindJOB_SHARE
	}
	return nil
}

// MustCreateTeams makes teams from an outline of names; after a colon stand the titles of their seats.
func (o *Org) MustCreateTeams(outline string) {
	o.t.Helper()
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made the teams of a test")
		var path []string
		for line := range strings.SplitSeq(strings.Trim(outline, "\n"), "\n") {
			text := strings.TrimLeft(line, " ")
			level := (len(line) - len(text)) / len(indent)
			name, seats, _ := strings.Cut(strings.TrimSpace(text), ": ")
			create := tx.Team.Create().SetName(name)
			if level > 0 {
				create.SetParentID(path[level-1])
			}
			made, err := create.Save(ctx)
			if err != nil {
				return err
			}
			path = append(path[:level], made.ID)
			for title := range strings.SplitSeq(seats, ", ") {
				if title == "" {
					continue
				}
				if err := tx.Membership.Create().SetTeamID(made.ID).SetPositionID(o.Seat(title)).Exec(ctx); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// Outline reads the chart from the database: titles in their order, with today's holders.
func (o *Org) Outline() string {
	o.t.Helper()
	seats, err := o.Client().Position.Query().Where(position.ClosedOnIsNil()).Order(position.ByRank(), position.ByID()).
		WithAssignments(func(q *ent.AssignmentQuery) { q.WithPerson().Order(assignment.ByID()) }).All(o.ctx)
	if err != nil {
		o.t.Fatalf("read seats: %v", err)
	}
	below := make(map[string][]*ent.Position)
	for _, s := range seats {
		below[deref(s.ReportsToID)] = append(below[deref(s.ReportsToID)], s)
	}
	var b strings.Builder
	n := 0
	var write func(manager, indentation string)
	write = func(manager, indentation string) {
		for _, s := range below[manager] {
			n++
			b.WriteString(indentation + s.Title + holders(s) + "\n")
			if n <= len(seats) {
				write(s.ID, indentation+indent)
			}
		}
	}
	write("", "")
	if n != len(seats) {
		o.t.Fatalf("the tree reaches %d of %d open seats:\n%s", n, len(seats), b.String())
	}
	return b.String()
}

func holders(s *ent.Position) string {
	var names []string
	for _, a := range s.Edges.Assignments {
		if (a.StartsOn != nil && *a.StartsOn > Today) || (a.EndsOn != nil && *a.EndsOn <= Today) {
			continue
		}
		name := a.Edges.Person.Name
		if a.Kind == assignment.KindINTERIM {
			name += " (interim)"
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return ""
	}
	return ": " + strings.Join(names, ", ")
}

// Teams reads the active teams from the database: names in their order, with the titles of their
// seats; a lead has a star.
func (o *Org) Teams() string {
	o.t.Helper()
	teams, err := o.Client().Team.Query().Where(team.ArchivedOnIsNil()).Order(team.ByName()).
		WithMemberships(func(q *ent.MembershipQuery) { q.WithPosition() }).All(o.ctx)
	if err != nil {
		o.t.Fatalf("read teams: %v", err)
	}
	below := make(map[string][]*ent.Team)
	for _, t := range teams {
		below[deref(t.ParentID)] = append(below[deref(t.ParentID)], t)
	}
	var b strings.Builder
	var write func(parent, indentation string)
	write = func(parent, indentation string) {
		for _, t := range below[parent] {
			b.WriteString(indentation + t.Name + members(t) + "\n")
			write(t.ID, indentation+indent)
		}
	}
	write("", "")
	return b.String()
}

func members(t *ent.Team) string {
	var titles []string
	for _, m := range t.Edges.Memberships {
		title := m.Edges.Position.Title
		if m.Lead {
			title += "*"
		}
		titles = append(titles, title)
	}
	if len(titles) == 0 {
		return ""
	}
	slices.SortFunc(titles, cmp.Compare[string])
	return ": " + strings.Join(titles, ", ")
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
