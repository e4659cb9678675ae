package interchange

import (
	"fmt"
	"strings"
)

// maxCycleShown is how many seats of a cycle a problem names.
const maxCycleShown = 10

// breakCycles finds seats that report to each other in a circle and cuts one line of each, always
// the same for the same file: that of the seat with the most direct reports, which is the likeliest
// to be the top, and of those the first in the file.
func (p *Parsed) breakCycles(rp *rowParser) {
	direct := make([]int, len(p.Seats))
	for s := range p.Seats {
		if m := p.Seats[s].Manager; m >= 0 {
			direct[m]++
		}
	}
	for _, cycle := range p.cycles() {
		at := 0
		for i, s := range cycle {
			if best := cycle[at]; direct[s] > direct[best] || (direct[s] == direct[best] && s < best) {
				at = i
			}
		}
		p.cut(rp, append(cycle[at:len(cycle):len(cycle)], cycle[:at]...))
	}
}

// cycles lists the circles, each in the order of its lines: every seat reports to the next.
func (p *Parsed) cycles() [][]int {
	const unseen, open, done = 0, 1, 2
	state := make([]byte, len(p.Seats))
	var list [][]int
	var path []int
	for start := range p.Seats {
		path = path[:0]
		s := start
		for s >= 0 && state[s] == unseen {
			state[s] = open
			path = append(path, s)
			s = p.Seats[s].Manager
		}
		if s >= 0 && state[s] == open {
			for i, on := range path {
				if on == s {
					list = append(list, append([]int(nil), path[i:]...))
				}
			}
		}
		for _, on := range path {
			state[on] = done
		}
	}
	return list
}

// cut takes the first seat of a cycle out of it.
func (p *Parsed) cut(rp *rowParser, cycle []int) {
	top := &p.Seats[cycle[0]]
	r := &p.Rows[top.Row]
	manager := &p.Rows[p.Seats[top.Manager].Row]
	top.Manager = -1
	top.ManagerRef = r.Manager.text()
	p.Counts.brokenCycles = append(p.Counts.brokenCycles, p.cycleIDs(cycle))
	var names []string
	for _, s := range cycle[:min(maxCycleShown, len(cycle))] {
		names = append(names, p.label(&p.Rows[p.Seats[s].Row]))
	}
	if more := len(cycle) - maxCycleShown; more > 0 {
		names = append(names, fmt.Sprintf("%d more", more))
	}
	rp.problem(r, managerField(r.Manager), CodeCycle, SeverityError,
		fmt.Sprintf("The line from %s to %s is cut; the seat is placed at the top, and what the file says is kept with it.", p.label(r), p.label(manager)),
		"%d seats report to each other in a circle: %s.", len(cycle), strings.Join(names, " → "))
}

// cycleIDs names a cycle for the counts, from the seat whose line was cut.
func (p *Parsed) cycleIDs(cycle []int) []string {
	ids := make([]string, len(cycle))
	for i, s := range cycle {
		ids[i] = p.Rows[p.Seats[s].Row].ID
	}
	return ids
}
