package topology

import (
	"fmt"
	"strings"
)

// cycles tells of teams that block each other in a circle.
func (j *judgement) cycles() {
	for _, c := range j.g.BlockingCircles() {
		names, part := make([]string, len(c.Way)), make([]string, len(c.Part))
		for i, t := range c.Way {
			names[i] = t.Name()
		}
		for i, t := range c.Part {
			part[i] = t.Key()
		}
		j.add(Finding{Rule: BlockingCycle, Severity: Error, Teams: c.Way,
			Text: fmt.Sprintf("Teams block each other in a circle: %s needs %s. None of them can begin.", names[0], strings.Join(append(names[1:], names[0]), ", which needs "))}, part...)
	}
}
