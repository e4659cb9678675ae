package view

import (
	"context"

	"cadre/ent/successor"
	"cadre/internal/access"
	"cadre/internal/orggraph"
)

// SuccessionCover is how much is behind a seat.
type SuccessionCover struct {
	seat   orggraph.Position
	counts map[successor.Readiness]int
}

// Seat returns the seat.
func (c *SuccessionCover) Seat() *orggraph.Position { return &c.seat }

// Now returns how many could take it now.
func (c *SuccessionCover) Now() int { return c.counts[successor.ReadinessREADY_NOW] }

// Soon returns how many could within a year.
func (c *SuccessionCover) Soon() int { return c.counts[successor.ReadinessWITHIN_A_YEAR] }

// Later returns how many could later than that.
func (c *SuccessionCover) Later() int { return c.counts[successor.ReadinessLATER] }

// SuccessionOverlay returns the seats of this world below the viewer that lead others, or for which somebody was named.
func (o *Org) SuccessionOverlay(ctx context.Context) ([]*SuccessionCover, error) {
	viewer, ok := o.Graph.Person(viewerKey(ctx))
	if !ok || access.From(ctx).Scopes != nil {
		return nil, nil // nobody leads anybody here, and tools are told of none
	}
	behind, err := SuccessorsOf(ctx, o.World, o.Graph)
	if err != nil {
		return nil, err
	}
	// Whoever leads a seat in this world alone leads it nowhere yet: rights follow live as it is now.
	standing := o.World.Standing()
	list := []*SuccessionCover{}
	for _, seat := range viewer.SeatsBelow() {
		named := behind[seat.Key()]
		if len(named) == 0 && seat.Span() == 0 || !standing.LeadsSeat(viewer.Key(), seat.Key()) {
			continue
		}
		c := &SuccessionCover{seat, map[successor.Readiness]int{}}
		for _, s := range named {
			c.counts[s.row.Readiness]++
		}
		list = append(list, c)
	}
	return list, nil
}
