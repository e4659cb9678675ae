package demo

import (
	"strconv"
	"time"
)

// vacantPerMille is the share of seats that nobody holds.
const vacantPerMille = 50

// holders fills the seats: most with one person of its own, some of them twice - a vacant lead's
// seat may be held in the interim by a report, and a few seats are shared by two.
func (g *generator) holders() {
	n := g.tree.len()
	g.org.People = make([]Person, 0, n)
	g.org.Assignments = make([]Assignment, 0, n+n/50)
	names := newNamer()
	for i := range n {
		if i > 0 && g.rng.IntN(1000) < vacantPerMille {
			continue
		}
		seat := &g.org.Positions[i]
		if g.tree.height[i] == 0 && g.rng.IntN(400) == 0 {
			seat.FTE = 1
			g.hire(names, seat, jobShare, 0.5)
			g.hire(names, seat, jobShare, 0.5)
			continue
		}
		g.hire(names, seat, permanent, seat.FTE)
	}
	g.interims()
}

// hire adds a person who holds the seat.
func (g *generator) hire(names *namer, seat *Position, kind string, fte float64) {
	first, last := names.next(g.rng)
	number := strconv.Itoa(1_000_000 + len(g.org.People))[1:]
	// More people joined lately than long ago.
	started := g.days[len(g.days)-1-min(g.rng.IntN(len(g.days)), g.rng.IntN(len(g.days)))]
	employment := "Employee"
	if g.rng.IntN(14) == 0 {
		employment = "Contractor"
	}
	g.org.People = append(g.org.People, Person{
		Key: "p" + number, Name: first + " " + last, Email: latin(first) + "." + number + "@org.example", Location: seat.Location,
		EmploymentType: employment, StartedOn: started, ExternalID: number, Source: "generated",
	})
	g.org.Assignments = append(g.org.Assignments, Assignment{
		Position: seat.Key, Person: "p" + number, Kind: kind, FTE: fte, StartsOn: started,
	})
}

// interims lets a report fill in for one vacant lead in ten.
func (g *generator) interims() {
	holder := make(map[string]string, len(g.org.Assignments))
	for _, a := range g.org.Assignments {
		holder[a.Position] = a.Person
	}
	for i := 1; i < g.tree.len(); i++ {
		above := g.tree.parent[i]
		seat, lead := g.org.Positions[i].Key, g.org.Positions[above].Key
		if g.tree.order[i] != 0 || holder[lead] != "" || holder[seat] == "" || g.rng.IntN(10) != 0 {
			continue
		}
		g.org.Assignments = append(g.org.Assignments, Assignment{
			Position: lead, Person: holder[seat], Kind: interim, FTE: 0.3, StartsOn: g.days[len(g.days)-1],
		})
		holder[lead] = holder[seat]
	}
}

// makeDays lists the days on which people may have started.
func makeDays() []string {
	first := time.Date(2014, 7, 1, 0, 0, 0, 0, time.UTC)
	last := time.Date(2026, 6, 30, 0, 0, 0, 0, time.UTC)
	var days []string
	for d := first; !d.After(last); d = d.AddDate(0, 0, 1) {
		days = append(days, day(d))
	}
	return days
}

// numbered makes keys.
func numbered(prefix string, n int) []string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = prefix + strconv.Itoa(i)
	}
	return keys
}
