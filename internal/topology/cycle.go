package topology

import (
	"fmt"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// cycles finds teams that block each other in a circle: each strongly connected part of what blocks is one finding,
// told by one circle in it. It takes the time of one walk.
func (j *judgement) cycles() {
	c := &circles{index: map[string]int{}, low: map[string]int{}, on: map[string]bool{}, team: map[string]orggraph.Team{}, next: map[string][]string{}}
	for d := range j.g.EachDependency() {
		if d.Open() && d.Severity() == orggraph.SeverityBlocking {
			needer, provider := d.Needer(), d.Provider()
			if _, gone := archived(needer, provider); gone {
				continue
			}
			c.team[needer.Key()], c.team[provider.Key()] = needer, provider
			c.next[needer.Key()] = append(c.next[needer.Key()], provider.Key())
		}
	}
	for _, t := range j.g.ActiveTeams() {
		if _, ok := c.team[t.Key()]; ok && c.index[t.Key()] == 0 {
			c.visit(t.Key())
		}
	}
	for _, part := range c.parts {
		j.circle(c, part)
	}
}

// circle adds the finding of one part.
func (j *judgement) circle(c *circles, part []string) {
	way := c.wayRound(part)
	f := Finding{Rule: BlockingCycle, Severity: Error}
	names := make([]string, len(way))
	for i, key := range way {
		f.Teams = append(f.Teams, c.team[key])
		names[i] = c.team[key].Name()
	}
	f.Text = fmt.Sprintf("Teams block each other in a circle: %s needs %s. None of them can begin.", names[0], strings.Join(append(names[1:], names[0]), ", which needs "))
	slices.Sort(part)
	j.add(f, part...)
}

// circles are Tarjan's strongly connected parts.
type circles struct {
	team  map[string]orggraph.Team
	next  map[string][]string
	index map[string]int // from 1; 0 is not visited
	low   map[string]int
	on    map[string]bool
	stack []string
	parts [][]string // those of at least two
	count int
}

func (c *circles) visit(v string) {
	c.count++
	c.index[v], c.low[v] = c.count, c.count
	c.stack, c.on[v] = append(c.stack, v), true
	for _, w := range c.next[v] {
		if c.index[w] == 0 {
			c.visit(w)
			c.low[v] = min(c.low[v], c.low[w])
		} else if c.on[w] {
			c.low[v] = min(c.low[v], c.index[w])
		}
	}
	if c.low[v] != c.index[v] {
		return
	}
	at := len(c.stack) - 1
	for c.on[v] { // from the top, so that a long stack is not walked for each part
		c.on[c.stack[at]] = false
		at--
	}
	part := slices.Clone(c.stack[at+1:])
	c.stack = c.stack[:at+1]
	if len(part) > 1 {
		c.parts = append(c.parts, part)
	}
}

// wayRound returns one circle within a part, from its first team on: the shortest way back to it.
func (c *circles) wayRound(part []string) []string {
	inside := map[string]bool{}
	for _, key := range part {
		inside[key] = true
	}
	first := part[0]
	came := map[string]string{}
	queue := []string{first}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		for _, w := range c.next[v] {
			if w == first {
				way := []string{v}
				for at := v; at != first; {
					at = came[at]
					way = append(way, at)
				}
				slices.Reverse(way)
				return way
			}
			if _, seen := came[w]; !seen && inside[w] {
				came[w] = v
				queue = append(queue, w)
			}
		}
	}
	return part
}
