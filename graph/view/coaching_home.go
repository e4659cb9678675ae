package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/coachingplan"
	"cadre/ent/oneonone"
	"cadre/ent/timeallocation"
	"cadre/graph/batch"
	"cadre/internal/coaching"
	"cadre/internal/fault"
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

func keysOf(people []orggraph.Person) []string {
	keys := make([]string, len(people))
	for i, p := range people {
		keys[i] = p.Key()
	}
	return keys
}

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

// HomeOneOnOne is a one-on-one of this week.
type HomeOneOnOne struct {
	slot *OneOnOneSlot
	with *CoachedPerson
}

// OneOnOnes returns this week's one-on-ones.
func (h *CoachingHome) OneOnOnes() []*HomeOneOnOne {
	var slots []coaching.Slot
	var of []*CoachedPerson
	add := func(p *CoachedPerson, list ...coaching.Slot) {
		for _, s := range list {
			slots, of = append(slots, s), append(of, p)
		}
	}
	for _, p := range h.people {
		from, until := weekOf(p.now(), p.zone())
		var rows []*ent.OneOnOne
		for _, m := range p.c.Meetings {
			switch {
			case p.c.Series != nil && deref(m.SeriesID) == p.c.Series.ID:
				rows = append(rows, m)
			case m.Status != oneonone.StatusMOVED && !m.PlannedAt.Before(from) && m.PlannedAt.Before(until):
				add(p, coaching.Slot{At: m.PlannedAt, Minutes: m.Minutes, Meeting: m})
			}
		}
		if p.c.Series != nil {
			add(p, coaching.Slots(p.c.Rhythm, rows, from, until)...)
		}
	}
	models := h.slots(nil, slots)
	list := make([]*HomeOneOnOne, len(models))
	for i, slot := range models {
		if m := slots[i].Meeting; m == nil || m.SeriesID != nil {
			slot.of = of[i].c.Series
		}
		list[i] = &HomeOneOnOne{slot, of[i]}
	}
	slices.SortStableFunc(list, func(a, b *HomeOneOnOne) int { return a.slot.slot.At.Compare(b.slot.slot.At) })
	return list
}

// weekOf returns when the week of a moment begins and ends in a time zone.
func weekOf(now time.Time, zone *time.Location) (from, until time.Time) {
	y, m, d := now.In(zone).Date()
	from = time.Date(y, m, d-(int(now.In(zone).Weekday())+6)%7, 0, 0, 0, 0, zone)
	return from, from.AddDate(0, 0, 7)
}

// Slot returns its place in the calendar.
func (o *HomeOneOnOne) Slot() *OneOnOneSlot { return o.slot }

// reviewSoon is how many days before the day of a review one prepares it.
const reviewSoon = 14

// ToPrepare says what to prepare.
func (o *HomeOneOnOne) ToPrepare(ctx context.Context) ([]string, error) {
	if !o.slot.slot.Open() {
		return nil, nil
	}
	list, err := o.agenda(ctx)
	if err != nil {
		return nil, err
	}
	today := o.with.today()
	switch plan := o.with.c.Plan; {
	case plan == nil:
		list = append(list, "There is no coaching plan yet.")
	case coaching.ReviewOverdue(plan, today):
		list = append(list, "The review of the plan was due on "+plan.ReviewBy+".")
	case plan.State == coachingplan.StateACTIVE && plan.ReviewBy <= coaching.DaysAfter(today, reviewSoon):
		list = append(list, "Review the plan by "+plan.ReviewBy+".")
	}
	actions, err := o.with.allActions(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range actions.list {
		if a.SubjectID == o.with.c.Person.Key() && coaching.OverdueAction(a, today) {
			list = append(list, "Overdue: "+a.Text)
		}
	}
	if n := o.with.DaysUnseen(); n == nil {
		list = append(list, "You have not met yet.")
	} else if *n > coaching.LongestSilence {
		list = append(list, fmt.Sprintf("You last met %d days ago.", *n))
	}
	return list, nil
}

// agenda says what is on it, and what the focus of the week is.
func (o *HomeOneOnOne) agenda(ctx context.Context) ([]string, error) {
	m := o.slot.meeting
	if m == nil {
		return []string{"Nothing is on the agenda yet."}, nil
	}
	items, err := m.Agenda(ctx)
	if err != nil {
		return nil, err
	}
	left := 0
	for _, i := range items {
		if i.CarriedOver() && !i.row.Done {
			left++
		}
	}
	list := []string{"Nothing is on the agenda yet."}
	if len(items) > 0 {
		list[0] = fmt.Sprintf("On the agenda: %d, of which %d left from last time.", len(items), left)
	}
	area, err := m.FocusArea(ctx)
	if err != nil || area == nil {
		return list, err
	}
	if c, ok := area.Competency(); ok {
		list = append(list, "Focus of the week: "+c.Name()+".")
	}
	return list, nil
}

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

// everyBelow adds the seats below one to a list, in chart order.
func everyBelow(seat orggraph.Position, list []orggraph.Position) []orggraph.Position {
	for _, below := range seat.Reports() {
		list = everyBelow(below, append(list, below))
	}
	return list
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
