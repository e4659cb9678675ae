package host_test

import (
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/internal/demo"
)

// atRiskPeople are those who hold a seat in a team whose objective is at risk.
func (p *plain) atRiskPeople() map[string]bool {
	who := map[string]bool{}
	for _, o := range p.Objectives {
		if !slices.Contains(p.atRisk, o.Title) {
			continue
		}
		for _, m := range p.Memberships {
			if slices.Contains(o.Teams, m.Team) {
				for _, holder := range p.holders[m.Position] {
					who[holder] = true
				}
			}
		}
	}
	return who
}

// objectivesByGroup counts objectives by the team at the top of the one that answers for them.
func (p *plain) objectivesByGroup() map[string]int {
	return tally(p.Objectives, func(o demo.Objective) string {
		team := o.Teams[0]
		for p.above[team] != "" {
			team = p.above[team]
		}
		return p.teams[team].Name
	})
}

// coached counts whom each coach coaches: whom a line names, else who leads: the first above who is somebody else and here.
func (p *plain) coached() map[string]int {
	line, above, seat := map[string]string{}, map[string]string{}, map[string]string{}
	for _, c := range p.Coaches {
		line[c.Person] = c.Coach
	}
	for _, s := range p.Positions {
		above[s.Key] = s.ReportsTo
	}
	for _, a := range p.Assignments {
		if a.StartsOn > p.today || a.EndsOn != "" && a.EndsOn <= p.today {
			continue
		}
		if seat[a.Person] == "" || a.Kind == "PERMANENT" {
			seat[a.Person] = a.Position
		}
	}
	m := map[string]int{}
	for who, held := range seat {
		coach := line[who]
		for at := above[held]; coach == "" && at != ""; at = above[at] {
			for _, holder := range p.holders[at] {
				if holder != who {
					coach = holder
					break
				}
			}
		}
		m[p.people[coach].Name]++
	}
	return m
}

// seriesUnlike says where the points of a series differ from the log, and from what the company is.
func (p *plain) seriesUnlike(data any, sets []*ent.Changeset) any {
	wrong := []string{}
	points := walk(data, "org", "series").([]any)
	if len(points) < 6 {
		wrong = append(wrong, fmt.Sprint(len(points), " points"))
	}
	byDepartment := tally(p.Positions, func(s demo.Position) string { return p.department(s.Key) })
	for i, point := range points {
		at, err := time.Parse(time.RFC3339Nano, walk(point, "at").(string))
		if err != nil {
			return err
		}
		revision, want := 0, map[string]int{}
		for _, set := range sets {
			if i == len(points)-1 || !set.At.After(at) { // the last point is now
				revision, want = revision+1, byDepartment
			}
		}
		got := groupsOf(walk(point, "org", "aggregateSeats", "groups"), "seats")
		if n := countAt(point, "org", "revision"); n != revision || fmt.Sprint(got) != fmt.Sprint(want) {
			wrong = append(wrong, fmt.Sprint(at, ": revision ", n, " of ", revision, ", ", got, " of ", want))
		}
	}
	return wrong
}

// byMonth counts people by the month of a day of theirs.
func (p *plain) byMonth(day func(demo.Person) string) map[string]int {
	return tally(slices.DeleteFunc(slices.Clone(p.People), func(who demo.Person) bool { return day(who) == "" }), func(who demo.Person) string { return day(who)[:7] })
}

// gone are the days from which people who have left by today are gone.
func (p *plain) gone(who demo.Person) string {
	if who.LeftOn > p.today {
		return ""
	}
	return who.LeftOn
}

func (p *plain) leavers() (n int) {
	for _, who := range p.People {
		if p.gone(who) != "" {
			n++
		}
	}
	return n
}
