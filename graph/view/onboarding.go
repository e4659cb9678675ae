package view

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingreview"
	"cadre/ent/onboardingtask"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// beginners reads what one answer tells of onboardings, for all of them at once. What the viewer may not see is never
// read, but for how many tasks there are.
type beginners struct {
	world *world.World
	graph *orggraph.Graph
	keys  []string // of the onboardings

	tally   lazy[map[string]staffing.Tally]
	tasks   lazy[*table[*ent.OnboardingTask]]
	reviews lazy[*table[*ent.OnboardingReview]]
}

func onboardingsOf(w *world.World, rows ...*ent.Onboarding) []*Onboarding {
	b := &beginners{world: w, graph: w.Graph()}
	list := make([]*Onboarding, len(rows))
	for i, row := range rows {
		b.keys = append(b.keys, row.ID)
		list[i] = &Onboarding{b, staffing.OnboardingStands(b.graph, w.Today(), row)}
	}
	return list
}

func (b *beginners) person(key string) *orggraph.Person { return personNamed(b.graph, key) }

// Onboarding is the plan of somebody's first ninety days in a seat.
type Onboarding struct {
	*beginners
	row *ent.Onboarding
}

// FindOnboarding returns an onboarding by its id; nil where the viewer may see none.
func FindOnboarding(ctx context.Context, w *world.World, id string) (*Onboarding, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().Onboarding.Query().Where(onboarding.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read an onboarding")
	}
	return onboardingsOf(w, rows...)[0], nil
}

// PersonOnboarding is how a person began in their seats.
type PersonOnboarding struct {
	world *world.World
	key   string
	rows  []*ent.Onboarding
}

// OnboardingOfPerson reads how a person began, as far as the viewer may see it.
func OnboardingOfPerson(ctx context.Context, w *world.World, id string) (*PersonOnboarding, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().Onboarding.Query().Where(onboarding.SubjectID(key)).Order(ent.Desc(onboarding.FieldStartsOn, onboarding.FieldID)).All(ctx)
	return &PersonOnboarding{w, key, rows}, hidden(err, "read onboardings")
}

// CanBegin reports whether the viewer may begin their onboarding.
func (p *PersonOnboarding) CanBegin(ctx context.Context) bool {
	who, ok := p.world.Graph().Person(p.key)
	if !ok {
		return false
	}
	open := slices.ContainsFunc(p.Plans(), func(o *Onboarding) bool { return o.State() == onboarding.StateUNDER_WAY })
	return !open && staffing.BeginsOnboarding(ctx, who)
}

// Plans returns their onboardings.
func (p *PersonOnboarding) Plans() []*Onboarding { return onboardingsOf(p.world, p.rows...) }

// mostEnded is how many onboardings that are over are told, the latest.
const mostEnded = 100

// Onboardings returns who begins in a seat, what is late first.
func (s *Staffing) Onboardings(ctx context.Context, ended bool) ([]*Onboarding, error) {
	rows, err := s.world.Client().Onboarding.Query().Where(onboarding.StateEQ(onboarding.StateUNDER_WAY)).Order(ent.Asc(onboarding.FieldStartsOn, onboarding.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read onboardings")
	}
	// That of somebody who has left is over, and nobody has written that down.
	rows = slices.DeleteFunc(rows, func(row *ent.Onboarding) bool {
		return ended == (staffing.OnboardingStands(s.graph, s.world.Today(), row).State == onboarding.StateUNDER_WAY)
	})
	if ended {
		return s.ended(ctx, rows)
	}
	list := onboardingsOf(s.world, rows...)
	if len(list) == 0 {
		return list, nil
	}
	tallies, err := list[0].tallies(ctx)
	if err != nil {
		return nil, err
	}
	today := s.world.Today()
	slices.SortStableFunc(list, func(a, b *Onboarding) int {
		return cmp.Compare(tallies[b.row.ID].Standing(b.row, today).Gravity(), tallies[a.row.ID].Standing(a.row, today).Gravity())
	})
	return list, nil
}

// ended returns onboardings that are over, the latest first: those that were ended, and of those who have left.
func (s *Staffing) ended(ctx context.Context, left []*ent.Onboarding) ([]*Onboarding, error) {
	rows, err := s.world.Client().Onboarding.Query().Where(onboarding.StateEQ(onboarding.StateENDED)).Order(ent.Desc(onboarding.FieldEndedOn, onboarding.FieldID)).Limit(mostEnded).All(ctx)
	if err != nil {
		return nil, hidden(err, "read onboardings")
	}
	list := onboardingsOf(s.world, append(rows, left...)...)
	slices.SortStableFunc(list, func(a, b *Onboarding) int { return cmp.Compare(*b.row.EndedOn, *a.row.EndedOn) })
	return list[:min(len(list), mostEnded)], nil
}

func (b *beginners) tallies(ctx context.Context) (map[string]staffing.Tally, error) {
	return b.tally.get(func() (map[string]staffing.Tally, error) {
		all, err := staffing.TallyTasks(ctx, b.world, b.keys)
		return all, failed(err, "count tasks")
	})
}

// ID returns the id.
func (o *Onboarding) ID() string { return o.row.ID }

// Person returns who begins.
func (o *Onboarding) Person() *orggraph.Person { return o.person(o.row.SubjectID) }

// Position returns the seat.
func (o *Onboarding) Position() *orggraph.Position { return seatNamed(o.graph, o.row.PositionID) }

// Manager returns who sees to it.
func (o *Onboarding) Manager() *orggraph.Person {
	return o.person(staffing.OnboardingManager(o.world, o.row))
}

// Buddy returns the colleague whom they ask first.
func (o *Onboarding) Buddy() *orggraph.Person {
	if o.row.BuddyID == nil {
		return nil
	}
	return o.person(*o.row.BuddyID)
}

// StartsOn returns the first day.
func (o *Onboarding) StartsOn() string { return o.row.StartsOn }

// ReviewBy returns the day until which it is reviewed.
func (o *Onboarding) ReviewBy() string { return o.row.ReviewBy }

// State returns whether it is under way.
func (o *Onboarding) State() onboarding.State { return o.row.State }

// EndedOn returns the day on which it ended.
func (o *Onboarding) EndedOn() *string { return o.row.EndedOn }

// Standing returns how it does.
func (o *Onboarding) Standing(ctx context.Context) (staffing.OnboardingStanding, error) {
	all, err := o.tallies(ctx)
	return all[o.row.ID].Standing(o.row, o.world.Today()), err
}

// TaskCount returns how many tasks it has.
func (o *Onboarding) TaskCount(ctx context.Context) (int, error) {
	all, err := o.tallies(ctx)
	return all[o.row.ID].All, err
}

// DoneCount returns how many tasks are done.
func (o *Onboarding) DoneCount(ctx context.Context) (int, error) {
	all, err := o.tallies(ctx)
	return all[o.row.ID].Done, err
}

// LateCount returns how many tasks are late.
func (o *Onboarding) LateCount(ctx context.Context) (int, error) {
	all, err := o.tallies(ctx)
	if o.row.State != onboarding.StateUNDER_WAY {
		return 0, err
	}
	return all[o.row.ID].Late, err
}

// CanEdit reports whether the viewer sees to it.
func (o *Onboarding) CanEdit(ctx context.Context) bool { return staffing.SeesTo(ctx, o.row) }

// CanReview reports whether the viewer holds its review.
func (o *Onboarding) CanReview(ctx context.Context) bool {
	return o.row.StartsOn <= o.world.Today() && staffing.Reviews(ctx, o.world, o.row)
}

// Extended reports whether a review that the viewer may read has extended it.
func (o *Onboarding) Extended(ctx context.Context) (bool, error) {
	all, err := o.Reviews(ctx)
	return slices.ContainsFunc(all, func(r *OnboardingReview) bool { return r.row.Outcome == onboardingreview.OutcomeEXTENDED }), err
}

// Version returns how often it was changed.
func (o *Onboarding) Version() int { return o.row.Version }

// Tasks returns its tasks, by the day on which they are due.
func (o *Onboarding) Tasks(ctx context.Context) ([]*OnboardingTask, error) {
	all, err := o.tasks.get(func() (*table[*ent.OnboardingTask], error) {
		rows, err := o.world.Client().OnboardingTask.Query().Where(onboardingtask.OnboardingIDIn(o.keys...)).Order(ent.Asc(onboardingtask.FieldDueOn, onboardingtask.FieldID)).All(ctx)
		return tableOf(rows, func(t *ent.OnboardingTask) string { return t.ID }, func(t *ent.OnboardingTask) string { return t.OnboardingID }), failed(err, "read tasks")
	})
	if err != nil {
		return nil, err
	}
	list := []*OnboardingTask{}
	for _, row := range all.on[o.row.ID] {
		list = append(list, &OnboardingTask{o, row})
	}
	return list, nil
}

// Reviews returns its reviews that the viewer may read.
func (o *Onboarding) Reviews(ctx context.Context) ([]*OnboardingReview, error) {
	all, err := o.reviews.get(func() (*table[*ent.OnboardingReview], error) {
		rows, err := o.world.Client().OnboardingReview.Query().Where(onboardingreview.OnboardingIDIn(o.keys...)).Order(ent.Asc(onboardingreview.FieldID)).All(ctx)
		return tableOf(rows, func(r *ent.OnboardingReview) string { return r.ID }, func(r *ent.OnboardingReview) string { return r.OnboardingID }), failed(err, "read reviews")
	})
	if err != nil {
		return nil, err
	}
	list := []*OnboardingReview{}
	for _, row := range all.on[o.row.ID] {
		list = append(list, &OnboardingReview{o.beginners, row})
	}
	return list, nil
}

// OnboardingTask is one step of an onboarding.
type OnboardingTask struct {
	of  *Onboarding
	row *ent.OnboardingTask
}

// ID returns the id.
func (t *OnboardingTask) ID() string { return t.row.ID }

// Part returns which part it belongs to.
func (t *OnboardingTask) Part() onboardingtask.Part { return t.row.Part }

// Whose returns whose it is.
func (t *OnboardingTask) Whose() onboardingtask.Whose { return t.row.Whose }

// Owner returns the person who does it.
func (t *OnboardingTask) Owner() *orggraph.Person {
	return t.of.person(staffing.Doer(t.of.world, t.of.row, t.row))
}

// Title returns what is to be done.
func (t *OnboardingTask) Title() string { return t.row.Title }

// DueOn returns until when.
func (t *OnboardingTask) DueOn() string { return t.row.DueOn }

// DoneOn returns the day on which it was done.
func (t *OnboardingTask) DoneOn() *string { return t.row.DoneOn }

// Late reports whether it is not done and its day is over.
func (t *OnboardingTask) Late() bool {
	return t.of.row.State == onboarding.StateUNDER_WAY && staffing.TaskLate(t.row, t.of.world.Today())
}

// Note returns what became of it.
func (t *OnboardingTask) Note() string { return t.row.Note }

// CanTick reports whether the viewer may tick it off.
func (t *OnboardingTask) CanTick(ctx context.Context) bool {
	return staffing.Does(ctx, t.of.world, t.of.row, t.row)
}

// OnboardingReview is what was said of an onboarding.
type OnboardingReview struct {
	*beginners
	row *ent.OnboardingReview
}

// ID returns the id.
func (r *OnboardingReview) ID() string { return r.row.ID }

// Outcome returns what became of it.
func (r *OnboardingReview) Outcome() onboardingreview.Outcome { return r.row.Outcome }

// Why returns why.
func (r *OnboardingReview) Why() string { return r.row.Why }

// Until returns until when it was extended.
func (r *OnboardingReview) Until() *string { return r.row.Until }

// At returns when it was written.
func (r *OnboardingReview) At() time.Time { return r.row.CreatedAt }

// By returns who wrote it.
func (r *OnboardingReview) By() *orggraph.Person { return r.person(r.row.AuthorID) }
