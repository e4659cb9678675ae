package view

import (
	"cmp"
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/timeallocation"
	"cadre/graph/batch"
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
)

// CoachingHome is what a leader's coaching asks of them now.
type CoachingHome struct {
	*shelf
	leader orggraph.Person
	people []*CoachedPerson // who has gone longest unseen first
}

// CoachingHome returns what the viewer's coaching asks of them; nil for who coaches nobody.
func (o *Org) CoachingHome(ctx context.Context) (*CoachingHome, error) {
	leader, ok := o.Graph.Person(viewerKey(ctx))
	if !ok {
		return nil, nil // null in the schema
	}
	coachees := leader.Coachees()
	if len(coachees) == 0 {
		return nil, nil // likewise
	}
	s := newShelf(o.World, o.Graph, append(keysOf(coachees), leader.Key())...)
	batch.Expect(ctx, o.Suffix(), s.people...) // what is asked of each of them is read for all
	h := &CoachingHome{shelf: s, leader: leader}
	for _, p := range coachees {
		c, err := s.coached(ctx, p, &leader)
		if err != nil {
			return nil, err
		}
		h.people = append(h.people, &CoachedPerson{s, c})
	}
	slices.SortStableFunc(h.people, func(a, b *CoachedPerson) int {
		return cmp.Or(cmp.Compare(b.unseen(), a.unseen()), cmp.Compare(a.c.Person.Name(), b.c.Person.Name()))
	})
	return h, nil
}

// Person returns the leader.
func (h *CoachingHome) Person() *orggraph.Person { return &h.leader }

// WeekOn returns the Monday of this week.
func (h *CoachingHome) WeekOn() string { return coaching.MondayOf(h.today()) }

// People returns whom the leader coaches.
func (h *CoachingHome) People() []*CoachedPerson { return h.people }

// OverduePlans returns plans whose review is overdue, the longest first.
func (h *CoachingHome) OverduePlans() []*CoachingPlan {
	var list []*CoachingPlan
	for _, p := range h.people {
		if p.c.Plan != nil && coaching.ReviewOverdue(p.c.Plan, h.today()) {
			list = append(list, &CoachingPlan{h.shelf, p.c.Plan})
		}
	}
	slices.SortStableFunc(list, func(a, b *CoachingPlan) int { return cmp.Compare(a.row.ReviewBy, b.row.ReviewBy) })
	return list
}

// OverdueActions returns actions that are overdue, the longest first.
func (h *CoachingHome) OverdueActions(ctx context.Context) ([]*CoachingAction, error) {
	actions, err := h.allActions(ctx)
	if err != nil {
		return nil, err
	}
	var list []*CoachingAction
	for _, row := range actions.list {
		if coaching.OverdueAction(row, h.today()) && (row.SubjectID != h.leader.Key() || row.OwnerID == h.leader.Key()) {
			list = append(list, &CoachingAction{h.shelf, row})
		}
	}
	slices.SortStableFunc(list, func(a, b *CoachingAction) int { return cmp.Compare(dueOf(a.row), dueOf(b.row)) })
	return list, nil
}

// Target returns what the leader's week should look like.
func (h *CoachingHome) Target() *coaching.TimeTarget {
	t := coaching.TargetOf(h.leader)
	return &t
}

// Metrics returns the numbers.
func (h *CoachingHome) Metrics(ctx context.Context) ([]*coaching.Metric, error) {
	areas, err := h.allAreas(ctx)
	if err != nil {
		return nil, err
	}
	said, err := h.allFocusReviews(ctx)
	if err != nil {
		return nil, err
	}
	actions, err := h.allActions(ctx)
	if err != nil {
		return nil, err
	}
	evidence, err := h.allEvidence(ctx)
	if err != nil {
		return nil, err
	}
	weeks, err := h.weeks(ctx, 5)
	if err != nil {
		return nil, err
	}
	people := make([]coaching.CoachedPerson, len(h.people))
	for i, p := range h.people {
		c := p.c
		c.Levels = map[string]float64{}
		for _, a := range areas.list {
			if a.SubjectID != c.Person.Key() {
				continue
			}
			c.Areas = append(c.Areas, a)
			c.Evidence = append(c.Evidence, evidence.on[a.ID]...)
			if latest := said.on[a.ID]; len(latest) > 0 {
				c.Levels[a.ID] = latest[0].NewLevel
			}
		}
		for _, a := range actions.list {
			if a.SubjectID == c.Person.Key() {
				c.Actions = append(c.Actions, a)
			}
		}
		people[i] = c
	}
	metrics := coaching.Metrics(people, weeks, coaching.TargetOf(h.leader), h.now(), h.today())
	list := make([]*coaching.Metric, len(metrics))
	for i := range metrics {
		list[i] = &metrics[i]
	}
	return list, nil
}

// weeks returns the leader's weeks, the latest first.
func (h *CoachingHome) weeks(ctx context.Context, n int) ([]coaching.Week, error) {
	ctx, c, err := h.read(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := c.TimeAllocation.Query().Where(timeallocation.AuthorID(h.leader.Key())).Order(ent.Desc(timeallocation.FieldWeekOn)).Limit(n).All(ctx)
	if err != nil {
		return nil, walled(err, "read weeks")
	}
	var held []*ent.OneOnOne
	for _, p := range h.people {
		held = append(held, p.c.Meetings...)
	}
	return coaching.Weeks(rows, held, h.world.Now().Location(), h.today(), n), nil
}

// everyBelow adds the seats below one to a list, in chart order.
func everyBelow(seat orggraph.Position, list []orggraph.Position) []orggraph.Position {
	for _, below := range seat.Reports() {
		list = everyBelow(below, append(list, below))
	}
	return list
}
