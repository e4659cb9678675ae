package orggraph

import "slices"

// BlockingCircle are teams that block each other: each strongly connected part of what blocks is one.
type BlockingCircle struct {
	Part []Team // all of them
	Way  []Team // one circle in it: each needs the next one, and the last the first
}

type blockingKey struct{}

// BlockingCircles finds teams whose open blocking dependencies lead back to themselves, in the time of one walk, once for each
// graph. Teams that are archived block nobody.
func (g *Graph) BlockingCircles() []BlockingCircle {
	return g.Derive(blockingKey{}, func() any {
		c := &circles{index: map[string]int{}, low: map[string]int{}, on: map[string]bool{}, team: map[string]Team{}, next: map[string][]string{}}
		for d := range g.EachDependency() {
			needer, provider := d.Needer(), d.Provider()
			if !d.Open() || d.Severity() != SeverityBlocking || needer.ArchivedOn() != nil || provider.ArchivedOn() != nil {
				continue
			}
			c.team[needer.Key()], c.team[provider.Key()] = needer, provider
			c.next[needer.Key()] = append(c.next[needer.Key()], provider.Key())
		}
		for _, t := range g.ActiveTeams() {
			if _, ok := c.team[t.Key()]; ok && c.index[t.Key()] == 0 {
				c.visit(t.Key())
			}
		}
		var list []BlockingCircle
		for _, part := range c.parts {
			way := c.teams(c.wayRound(part))
			slices.Sort(part)
			list = append(list, BlockingCircle{c.teams(part), way})
		}
		return list
	}).([]BlockingCircle)
}

type circledKey struct{}

// InBlockingCircle reports whether a dependency is one of those by which teams block each other in a circle.
func (d Dependency) InBlockingCircle() bool {
	part := d.g.Derive(circledKey{}, func() any {
		part := map[Team]int{} // from 1
		for i, c := range d.g.BlockingCircles() {
			for _, t := range c.Part {
				part[t] = i + 1
			}
		}
		return part
	}).(map[Team]int)
	of := part[d.Needer()]
	return d.Open() && d.Severity() == SeverityBlocking && of != 0 && of == part[d.Provider()]
}

// circles are Tarjan's strongly connected parts.
type circles struct {
	team  map[string]Team
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

func (c *circles) teams(keys []string) []Team {
	list := make([]Team, len(keys))
	for i, key := range keys {
		list[i] = c.team[key]
	}
	return list
}
