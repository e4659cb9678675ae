package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/coachingplan"
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
)

// CoachedPerson is somebody whom a leader coaches.
type CoachedPerson struct {
	*shelf
	c coaching.CoachedPerson
}

func (p *CoachedPerson) zone() *time.Location {
	if p.c.Series != nil {
		return p.c.Rhythm.Zone()
	}
	return p.world.Now().Location()
}

// unseen is how many days ago the two met; more than any number of days where they did not.
func (p *CoachedPerson) unseen() int {
	if n := p.c.Unseen(p.now(), p.zone()); n >= 0 {
		return n
	}
	return int(remembered.Hours())
}

// Person returns who it is.
func (p *CoachedPerson) Person() *orggraph.Person { return &p.c.Person }

// Series returns the rhythm in which the two meet.
func (p *CoachedPerson) Series() *OneOnOneSeries {
	if p.c.Series == nil {
		return nil
	}
	return &OneOnOneSeries{p.shelf, p.c.Series}
}

// LastHeldAt returns when the two last met.
func (p *CoachedPerson) LastHeldAt() *time.Time { return p.c.Last }

// DaysUnseen returns how many days ago that was.
func (p *CoachedPerson) DaysUnseen() *int {
	if n := p.c.Unseen(p.now(), p.zone()); n >= 0 {
		return &n
	}
	return nil
}

// Overdue reports whether they should have met again.
func (p *CoachedPerson) Overdue() bool {
	if p.c.Series != nil {
		return p.c.Rhythm.Overdue(p.c.Last, p.now())
	}
	return p.unseen() > coaching.LongestSilence
}

// Next returns the next meeting of the series.
func (p *CoachedPerson) Next() *OneOnOneSlot {
	if p.c.Series == nil {
		return nil
	}
	var rows []*ent.OneOnOne
	for _, m := range p.c.Meetings {
		if deref(m.SeriesID) == p.c.Series.ID {
			rows = append(rows, m)
		}
	}
	if next := p.slots(p.c.Series, coaching.Upcoming(p.c.Rhythm, rows, p.now(), 1)); len(next) > 0 {
		return next[0]
	}
	return nil
}

// Plan returns the plan that is open.
func (p *CoachedPerson) Plan() *CoachingPlan {
	if p.c.Plan == nil {
		return nil
	}
	return &CoachingPlan{p.shelf, p.c.Plan}
}

// Covered reports whether the plan is worked on and was reviewed in time.
func (p *CoachedPerson) Covered() bool { return p.c.Covered(p.today()) }

// Newcomer reports whether they began less than 90 days ago.
func (p *CoachedPerson) Newcomer() bool { return coaching.Newcomer(p.c.Person) }

// coached gathers what the viewer may see of how a person is coached, by one leader or by whoever does.
func (s *shelf) coached(ctx context.Context, p orggraph.Person, leader *orggraph.Person) (c coaching.CoachedPerson, err error) {
	c.Person = p
	series, err := s.allSeries(ctx)
	if err != nil {
		return c, err
	}
	recent, err := s.allRecent(ctx)
	if err != nil {
		return c, err
	}
	for _, row := range series.on[p.Key()] {
		over := row.EndedOn != nil && *row.EndedOn <= s.today()
		if c.Series == nil && !over && (leader == nil || row.AuthorID == leader.Key()) {
			c.Series = row
			if c.Rhythm, err = coaching.RhythmOf(row); err != nil {
				return c, err
			}
		}
	}
	for _, m := range recent.on[p.Key()] {
		led := m.AuthorID
		if of := series.byID[deref(m.SeriesID)]; of != nil {
			led = of.AuthorID
		}
		if leader == nil || led == leader.Key() {
			c.Meetings = append(c.Meetings, m)
		}
	}
	c.Last = coaching.Last(c.Meetings)
	plans, err := s.allPlans(ctx)
	if err != nil {
		return c, err
	}
	reviews, err := s.allReviews(ctx)
	if err != nil {
		return c, err
	}
	for _, row := range plans.on[p.Key()] {
		if row.State != coachingplan.StateCLOSED && (c.Plan == nil || c.Plan.State == coachingplan.StateDRAFT) {
			c.Plan = row
		}
	}
	if c.Plan != nil {
		c.Reviewed = c.Plan.FromOn
		for _, r := range reviews.on[c.Plan.ID] {
			c.Reviewed = max(c.Reviewed, r.ReviewedOn)
		}
	}
	assessed, err := s.allAssessed(ctx)
	c.Assessments = rowsOf(assessed[p.Key()])
	return c, err
}

func (s *shelf) allAssessed(ctx context.Context) (map[string][]*Assessment, error) {
	return s.assessed.get(func() (map[string][]*Assessment, error) { return readAssessments(ctx, s.world, s.graph, s.people) })
}

func keysOf(people []orggraph.Person) []string {
	keys := make([]string, len(people))
	for i, p := range people {
		keys[i] = p.Key()
	}
	return keys
}
