package view

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/successor"
	"cadre/graph/batch"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// Successor is somebody who could take a seat one day.
type Successor struct {
	graph *orggraph.Graph
	row   *ent.Successor
}

// ID returns the id.
func (s *Successor) ID() string { return s.row.ID }

// Position returns the seat.
func (s *Successor) Position() *orggraph.Position { return seatNamed(s.graph, s.row.PositionID) }

// Person returns who.
func (s *Successor) Person() *orggraph.Person { return personNamed(s.graph, s.row.PersonID) }

// Readiness returns how soon.
func (s *Successor) Readiness() successor.Readiness { return s.row.Readiness }

// Risk returns how likely it is that they leave before.
func (s *Successor) Risk() *successor.Risk { return s.row.Risk }

// Note returns what is said of it.
func (s *Successor) Note() string { return s.row.Note }

// At returns when they were named.
func (s *Successor) At() time.Time { return s.row.CreatedAt }

// By returns who named them.
func (s *Successor) By() *orggraph.Person { return personNamed(s.graph, s.row.AuthorID) }

// soon orders readiness.
var soon = map[successor.Readiness]int{successor.ReadinessREADY_NOW: 0, successor.ReadinessWITHIN_A_YEAR: 1, successor.ReadinessLATER: 2}

// SuccessorsOf returns who could take seats, by the seats, as far as the viewer may see them; of all seats where none are
// named. They follow the seats into every world. Who has left the organisation is behind no seat any more, in whatever way they
// left: nobody need take them off.
func SuccessorsOf(ctx context.Context, w *world.World, g *orggraph.Graph, seats ...string) (map[string][]*Successor, error) {
	query := w.Client().Successor.Query()
	if len(seats) > 0 {
		query.Where(successor.PositionIDIn(seats...))
		ctx = access.AboutSeats(ctx, seats...)
	} else {
		var err error
		if ctx, err = staffing.AboutSuccessors(ctx, w); err != nil {
			return nil, failed(err, "read successors")
		}
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, hidden(err, "read successors")
	}
	rows = slices.DeleteFunc(rows, func(row *ent.Successor) bool {
		p, ok := g.Person(row.PersonID)
		return ok && staffing.Left(w, p)
	})
	slices.SortFunc(rows, func(a, b *ent.Successor) int {
		return cmp.Or(cmp.Compare(soon[a.Readiness], soon[b.Readiness]), cmp.Compare(a.ID, b.ID))
	})
	on := map[string][]*Successor{}
	for _, row := range rows {
		on[row.PositionID] = append(on[row.PositionID], &Successor{g, row})
	}
	return on, nil
}

// successorsKind is what is read for all seats of a list.
type successorsKind struct{}

// SuccessorsOn returns who could take a seat: read once for all seats of a list that is answered.
func SuccessorsOn(ctx context.Context, w *world.World, seat orggraph.Position) ([]*Successor, error) {
	g := seat.Graph()
	return batch.Get(ctx, batch.Kind{World: batch.Seats(g.Suffix()), What: successorsKind{}}, seat.Key(), func(seats []string) (map[string][]*Successor, error) {
		return SuccessorsOf(ctx, w, g, seats...)
	})
}

// BenchSeat is a seat, and who is behind it.
type BenchSeat struct {
	seat   orggraph.Position
	behind []*Successor
}

// Position returns the seat.
func (b *BenchSeat) Position() *orggraph.Position { return &b.seat }

// Successors returns who could take it.
func (b *BenchSeat) Successors() []*Successor { return b.behind }

// Covered reports whether somebody could take it now or within a year.
func (b *BenchSeat) Covered() bool {
	return slices.ContainsFunc(b.behind, func(s *Successor) bool { return s.row.Readiness != successor.ReadinessLATER })
}

// Bench returns the seats below the viewer that lead others, or for which somebody was named, those with nobody behind them first.
func (s *Staffing) Bench(ctx context.Context, first int) ([]*BenchSeat, error) {
	if first < 1 || first > orggraph.MaxPage {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", orggraph.MaxPage).OnField("first")
	}
	list := []*BenchSeat{}
	led := staffing.SeatsLed(ctx, s.world)
	behind, err := SuccessorsOf(ctx, s.world, s.graph)
	if err != nil {
		return nil, err
	}
	for _, seat := range led {
		if named := behind[seat.Key()]; len(named) > 0 || seat.Span() > 0 {
			list = append(list, &BenchSeat{seat, named})
		}
	}
	slices.SortStableFunc(list, func(a, b *BenchSeat) int { return cmp.Compare(grade(a), grade(b)) })
	return list[:min(len(list), first)], nil
}

// grade orders seats by how much is behind them.
func grade(b *BenchSeat) int {
	switch {
	case b.Covered():
		return 2
	case len(b.behind) > 0:
		return 1
	}
	return 0
}
