package briefing

import (
	"cadre/internal/orggraph"
)

// Bounds of a chart: small enough for half a page, rows beyond are counted.
const (
	maxRows = 40 // with changed seats and what is above them
	topRows = 12 // of the top layers, whether or not anything changes there
)

// Chart is the part of the tree that matters for a plan, a row for each seat, a branch below its top.
type Chart struct {
	Title string
	Rows  []Row
	More  int // changed seats that are not drawn
}

// Row is a seat in a chart.
type Row struct {
	Title, Holder string
	Mark          string // in a word or two, such as closes, new, moved; empty where nothing changes
	Shape         Shape
	Hidden        int    // seats below that are not drawn
	Rails         []bool // for each level above: whether its line goes on below this row; the last is the row's own
}

// Shape is how a seat is drawn, so that a mark is not told by colour alone.
type Shape string

// The shapes.
const (
	Plain  Shape = "plain"
	Double Shape = "new"    // a second outline
	Dashed Shape = "closed" // a broken outline
	Round  Shape = "moved"  // round ends
	Barred Shape = "named"  // a bar at the left
)

type mark struct {
	word  string
	shape Shape
}

func (t *teller) charts() (before, after Chart) {
	was, is := map[string]mark{}, map[string]mark{}
	for _, m := range t.SeatsMoved {
		was[m.Before.Key()], is[m.After.Key()] = mark{"moves", Round}, mark{"moved", Round}
		if m.After.Lifted() { // it stands beside the tree, not at its top
			was[m.Before.Key()], is[m.After.Key()] = mark{"is lifted out", Round}, mark{"not placed yet", Round}
		}
	}
	for _, p := range t.SeatsRenamed {
		for _, marks := range []map[string]mark{was, is} {
			m := mark{"renamed", Barred}
			if moved, ok := marks[p.After.Key()]; ok {
				m = mark{moved.word + ", renamed", moved.shape}
			}
			marks[p.After.Key()] = m
		}
	}
	for _, p := range t.SeatsClosed {
		was[p.Key()] = mark{"closes", Dashed}
	}
	for _, p := range t.SeatsOpened {
		is[p.Key()] = mark{"new", Double}
	}
	return t.chart("Before", t.Before, was), t.chart("After", t.After, is)
}

func (t *teller) chart(title string, g *orggraph.Graph, marks map[string]mark) Chart {
	c := Chart{Title: title}
	chosen := map[string]bool{}
	seats := g.Seats()
	for _, p := range seats {
		if _, ok := marks[p.Key()]; !ok {
			continue
		}
		path := []orggraph.Position{p}
		for _, above := range p.Chain() {
			if !chosen[above.Key()] {
				path = append(path, above)
			}
		}
		if len(chosen)+len(path) > maxRows {
			if !chosen[p.Key()] {
				c.More++
			}
			continue
		}
		for _, q := range path {
			chosen[q.Key()] = true
		}
	}
	level := append(g.Roots(), g.Lifted()...)
	for len(level) > 0 && len(chosen) < topRows {
		var next []orggraph.Position
		for _, p := range level {
			if len(chosen) < topRows {
				chosen[p.Key()] = true
			}
			if chosen[p.Key()] {
				next = append(next, p.Reports()...)
			}
		}
		level = next
	}
	for _, p := range append(g.Roots(), g.Lifted()...) {
		t.draw(&c, p, chosen, marks, nil)
	}
	return c
}

// draw adds the rows of a seat and of what is chosen below it.
func (t *teller) draw(c *Chart, p orggraph.Position, chosen map[string]bool, marks map[string]mark, rails []bool) {
	if !chosen[p.Key()] {
		return
	}
	m, marked := marks[p.Key()]
	if !marked {
		m.shape = Plain
	}
	row := Row{Title: p.Title(), Mark: m.word, Shape: m.shape, Rails: rails}
	if who, ok := p.Person(); ok && t.names {
		row.Holder = who.Name()
	}
	if p.Vacant() {
		row.Holder = "vacant"
	}
	var below []orggraph.Position
	for _, r := range p.Reports() {
		if chosen[r.Key()] {
			below = append(below, r)
		} else {
			row.Hidden += 1 + r.TotalReports()
		}
	}
	c.Rows = append(c.Rows, row)
	for i, r := range below {
		t.draw(c, r, chosen, marks, append(rails[:len(rails):len(rails)], i < len(below)-1))
	}
}
