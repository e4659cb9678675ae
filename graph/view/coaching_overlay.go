package view

import (
	"context"

	"cadre/ent/coachingplan"
	"cadre/graph/batch"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// CoachingSeat is how the holder of a seat is coached.
type CoachingSeat struct {
	*CoachedPerson
	seat     orggraph.Position
	coachees []*CoachedPerson
	gaps     lazy[[]Gap]
}

// maxOverlay is how many seats are told about at once.
const maxOverlay = 20_000

// CoachingOverlay returns how people below the viewer are coached.
func (o *Org) CoachingOverlay(ctx context.Context, under *string) ([]*CoachingSeat, error) {
	viewer, ok := o.Graph.Person(viewerKey(ctx))
	if !ok {
		return nil, nil
	}
	seats, err := o.overlaid(viewer, under)
	if err != nil {
		return nil, err
	}
	// Whoever the viewer neither coaches nor leads is not even counted. Rights follow live as it is now.
	mine := map[string]bool{}
	for _, key := range append(o.World.Standing().Below(viewer.Key()), o.World.Standing().Coachees(viewer.Key())...) {
		mine[key] = true
	}
	s := newShelf(o.World, o.Graph)
	var list []*CoachingSeat
	for _, seat := range seats {
		p, ok := seat.Person()
		if !ok || !mine[p.Key()] {
			continue
		}
		if len(list) >= maxOverlay {
			return nil, fault.New(fault.LimitExceeded, "There are more than %d seats: ask below another one.", maxOverlay).OnField("under")
		}
		s.people = append(s.people, p.Key())
		list = append(list, &CoachingSeat{CoachedPerson: &CoachedPerson{shelf: s}, seat: seat})
	}
	batch.Expect(ctx, o.Suffix(), s.people...)
	byKey := map[string]*CoachedPerson{}
	for _, row := range list {
		p, _ := row.seat.Person()
		if row.c, err = s.coached(ctx, p, nil); err != nil {
			return nil, err
		}
		byKey[p.Key()] = row.CoachedPerson
	}
	for _, row := range list {
		for _, other := range row.c.Person.Coachees() {
			if of := byKey[other.Key()]; of != nil {
				row.coachees = append(row.coachees, of)
			}
		}
	}
	return list, nil
}

// overlaid returns the seats below one, or below those of the viewer and of whom they coach.
func (o *Org) overlaid(viewer orggraph.Person, under *string) ([]orggraph.Position, error) {
	if under != nil {
		seat, ok := o.Graph.Position(*under)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such seat.").OnField("under")
		}
		return everyBelow(seat, nil), nil
	}
	var list []orggraph.Position
	seen := map[string]bool{}
	add := func(seat orggraph.Position) {
		if !seen[seat.Key()] {
			seen[seat.Key()] = true
			list = append(list, seat)
		}
	}
	current := true
	for _, a := range viewer.Assignments(&current) {
		for _, seat := range everyBelow(a.Position(), nil) {
			add(seat)
		}
	}
	for _, p := range viewer.Coachees() {
		if seat, ok := p.Position(); ok {
			add(seat)
		}
	}
	return list, nil
}

// Seat returns the seat.
func (s *CoachingSeat) Seat() *orggraph.Position { return &s.seat }

// HasPlan reports whether there is a plan that is worked on.
func (s *CoachingSeat) HasPlan() bool {
	return s.c.Plan != nil && s.c.Plan.State != coachingplan.StateDRAFT && s.c.Plan.State != coachingplan.StatePAUSED
}

// ReviewedInTime reports whether it began or was reviewed in the last 90 days.
func (s *CoachingSeat) ReviewedInTime() bool { return s.Covered() }

// OneOnOneOverdue reports whether the next one-on-one is overdue.
func (s *CoachingSeat) OneOnOneOverdue() bool { return s.Overdue() }

// Coachees returns how many people the holder coaches.
func (s *CoachingSeat) Coachees() int { return len(s.c.Person.Coachees()) }

// Load returns how many minutes a week that takes.
func (s *CoachingSeat) Load() int {
	load := 0.0
	for _, p := range s.coachees {
		load += p.c.Load()
	}
	return int(load)
}

// measured returns what the holder lacks, the gravest first: by the levels that the viewer may see.
func (s *CoachingSeat) measured(ctx context.Context) ([]Gap, error) {
	return s.gaps.get(func() ([]Gap, error) {
		assessed, err := s.allAssessed(ctx)
		if err != nil {
			return nil, err
		}
		return gapsOf(coaching.GapsOf(s.c.Person, nil, coaching.KnownLevels(s.c.Assessments)), assessed[s.c.Person.Key()]), nil
	})
}

// Gap returns the largest weighted gap; nil while no level is known.
func (s *CoachingSeat) Gap(ctx context.Context) (*Gap, error) {
	gaps, err := s.measured(ctx)
	if err != nil || len(gaps) == 0 || gaps[0].Current() == nil {
		return nil, err
	}
	return &gaps[0], nil
}

// Weaknesses counts the weaknesses.
func (s *CoachingSeat) Weaknesses(ctx context.Context) (int, error) {
	gaps, err := s.measured(ctx)
	n := 0
	for _, g := range gaps {
		if g.Weakness() {
			n++
		}
	}
	return n, err
}
