package view

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/interview"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// hidden makes nothing of a refusal: who may read nothing of hiring, as tools, is told that there is nothing.
func hidden(err error, doing string) error {
	if errors.Is(err, privacy.Deny) {
		return nil
	}
	return failed(err, doing)
}

// failed says what was being done, where something went wrong.
func failed(err error, doing string) error {
	if err == nil {
		return nil
	}
	return fault.Wrap(err, "%s", doing)
}

// searches reads what several openings are asked for, once for all of them.
type searches struct {
	world *world.World
	graph *orggraph.Graph
	keys  []string                        // of the openings
	count lazy[map[string]map[string]int] // of applications under way, by opening and stage
	rows  lazy[map[string][]*Application] // that the viewer may see, by opening
}

// openingsOf makes the models of rows that are answered together.
func openingsOf(w *world.World, rows ...*ent.Opening) []*Opening {
	s := &searches{world: w, graph: w.Graph()}
	list := make([]*Opening, len(rows))
	for i, row := range rows {
		s.keys = append(s.keys, row.ID)
		list[i] = &Opening{s, row}
	}
	return list
}

// counted counts the applications under way of all openings.
func (s *searches) counted(ctx context.Context) (map[string]map[string]int, error) {
	return s.count.get(func() (map[string]map[string]int, error) {
		counts, err := staffing.CountApplications(ctx, s.world)
		return counts, failed(err, "count applications")
	})
}

// Opening is the search for somebody who takes a seat.
type Opening struct {
	*searches
	row *ent.Opening
}

// FindOpening returns an opening by its id; nil where the viewer may see none.
func FindOpening(ctx context.Context, w *world.World, id string) (*Opening, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().Opening.Query().Where(opening.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read an opening")
	}
	return openingsOf(w, rows...)[0], nil
}

// ID returns the id.
func (o *Opening) ID() string { return o.row.ID }

// Position returns the seat.
func (o *Opening) Position() *orggraph.Position { return seatNamed(o.graph, o.row.PositionID) }

// HiringManager returns who hires.
func (o *Opening) HiringManager() *orggraph.Person {
	return personNamed(o.graph, o.row.HiringManagerID)
}

// WhyNow returns why somebody is sought now.
func (o *Opening) WhyNow() string { return o.row.WhyNow }

// Outcomes returns what the person shall have reached.
func (o *Opening) Outcomes() []string { return o.row.Outcomes }

// MustHaves returns the competencies without which nobody is hired.
func (o *Opening) MustHaves() []*orggraph.Competency {
	return competenciesNamed(o.graph, o.row.MustHaves)
}

// InterviewPlan returns how candidates are interviewed.
func (o *Opening) InterviewPlan() string { return o.row.InterviewPlan }

// Stages returns the pipeline.
func (o *Opening) Stages() []*Stage {
	list := make([]*Stage, len(o.row.Stages))
	for i := range o.row.Stages {
		list[i] = &Stage{of: o.searches, row: o.row, at: i}
	}
	return list
}

// State returns how it stands.
func (o *Opening) State() opening.State { return o.row.State }

// OpenedAt returns when it was opened.
func (o *Opening) OpenedAt() time.Time { return o.row.CreatedAt }

// ClosedOn returns the day on which it was closed.
func (o *Opening) ClosedOn() *string { return o.row.ClosedOn }

// Vacancy returns what it costs that the seat is empty, until the search ended; nil while somebody holds it who leaves later.
func (o *Opening) Vacancy() *orggraph.Vacancy {
	seat, ok := o.graph.Position(o.row.PositionID)
	if !ok {
		return nil
	}
	until := o.world.Today()
	if o.row.ClosedOn != nil {
		until = *o.row.ClosedOn
	}
	since, empty := seat.EmptiedBefore(until)
	if !empty {
		return nil
	}
	if since == "" {
		since = o.row.CreatedAt.In(o.world.Now().Location()).Format(time.DateOnly)
	}
	v := seat.VacancyBetween(since, until)
	return &v
}

// CanEdit reports whether the viewer may change it.
func (o *Opening) CanEdit(ctx context.Context) bool {
	seat, ok := o.graph.Position(o.row.PositionID)
	return ok && o.row.State == opening.StateOPEN && staffing.Plans(ctx, o.world, o.row.HiringManagerID, seat)
}

// Hires reports whether the viewer hires.
func (o *Opening) Hires(ctx context.Context) bool { return staffing.Hires(ctx, o.row) }

// Version returns how often it was changed.
func (o *Opening) Version() int { return o.row.Version }

// Applications returns those that the viewer may see.
func (o *Opening) Applications(ctx context.Context) ([]*Application, error) {
	all, err := o.rows.get(func() (map[string][]*Application, error) {
		rows, err := o.world.Client().Application.Query().Where(application.OpeningIDIn(o.keys...)).All(ctx)
		on := map[string][]*Application{}
		for _, a := range applicationsOf(o.world, rows) {
			on[a.row.OpeningID] = append(on[a.row.OpeningID], a)
		}
		return on, hidden(err, "read applications")
	})
	return all[o.row.ID], err
}

// Stage is one step of a pipeline.
type Stage struct {
	of      *searches
	row     *ent.Opening
	at      int
	through *Application // by which it was reached; nil from an opening
}

// Key returns what it is known by.
func (s *Stage) Key() string { return s.row.Stages[s.at].Key }

// Name returns what it is called.
func (s *Stage) Name() string { return s.row.Stages[s.at].Name }

// LimitDays returns how many days it should take.
func (s *Stage) LimitDays() int { return s.row.Stages[s.at].LimitDays }

// Count returns how many applications are in it.
func (s *Stage) Count(ctx context.Context) (int, error) {
	if s.through != nil { // an interviewer may not know how many others there are
		if seen, err := s.through.Opening(ctx); err != nil || seen == nil {
			return 0, err
		}
	}
	all, err := s.of.counted(ctx)
	return all[s.row.ID][s.Key()], err
}

// Staffing is what filling seats asks of a leader.
type Staffing struct {
	world *world.World
	graph *orggraph.Graph
}

// StaffingOf makes the model of a world.
func StaffingOf(w *world.World) *Staffing { return &Staffing{w, w.Graph()} }

// mostClosed is how many searches that are over are told, the latest.
const mostClosed = 100

// Openings returns those that the viewer may see, the latest first.
func (s *Staffing) Openings(ctx context.Context, closed bool) ([]*Opening, error) {
	ctx, err := staffing.AboutOpenings(ctx, s.world)
	if err != nil {
		return nil, failed(err, "read openings")
	}
	query := s.world.Client().Opening.Query().Order(ent.Desc(opening.FieldID))
	if closed {
		query.Where(opening.StateNEQ(opening.StateOPEN)).Limit(mostClosed)
	} else {
		query.Where(opening.StateEQ(opening.StateOPEN))
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, hidden(err, "read openings")
	}
	return openingsOf(s.world, rows...), nil
}

// SeatsWithoutOpening returns seats that somebody leaves or nobody holds, and for which nobody is sought.
func (s *Staffing) SeatsWithoutOpening(ctx context.Context, first int) ([]*orggraph.Position, error) {
	if first < 1 || first > orggraph.MaxPage {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", orggraph.MaxPage).OnField("first")
	}
	sought, err := staffing.Sought(ctx, s.world)
	if err != nil {
		return nil, failed(err, "read openings")
	}
	list := []*orggraph.Position{}
	for _, seat := range s.graph.Seats() {
		if len(list) == first {
			break
		}
		if state := seat.State(); state == orggraph.SeatFilled || state == orggraph.SeatClosed || state == orggraph.SeatFrozen || state == orggraph.SeatPlanned || sought[seat.Key()] || !staffing.Plans(ctx, s.world, "", seat) {
			continue
		}
		list = append(list, &seat)
	}
	return list, nil
}

// Stuck returns applications for which the viewer hires that are late.
func (s *Staffing) Stuck(ctx context.Context) ([]*Application, error) {
	rows, err := s.world.Client().Application.Query().Where(application.StateEQ(application.StateACTIVE)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read applications")
	}
	list := []*Application{}
	for _, a := range applicationsOf(s.world, rows) {
		late, err := a.Late(ctx)
		if err != nil {
			return nil, err
		}
		if hires, err := a.Hires(ctx); err != nil || !hires || !late {
			continue
		}
		list = append(list, a)
	}
	return list, nil
}

// ConsentEnding returns applications for which the viewer hires whose candidate is erased soon, unless they agree to more.
func (s *Staffing) ConsentEnding(ctx context.Context) ([]*Application, error) {
	rows, err := s.world.Client().Application.Query().Where(application.StateIn(application.StateACTIVE, application.StateTALENT_POOL)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read applications")
	}
	type ending struct {
		of *Application
		on string
	}
	list := []ending{}
	for _, a := range applicationsOf(s.world, rows) {
		who, err := a.Candidate(ctx)
		if err != nil {
			return nil, err
		}
		if hires, err := a.Hires(ctx); err != nil {
			return nil, err
		} else if hires && who != nil && who.ConsentEndsSoon() {
			list = append(list, ending{a, who.ConsentUntil()})
		}
	}
	slices.SortStableFunc(list, func(a, b ending) int { return cmp.Compare(a.on, b.on) })
	out := make([]*Application, len(list))
	for i, e := range list {
		out[i] = e.of
	}
	return out, nil
}

// ToScore returns interviews of the viewer's whose scorecard is not in yet.
func (s *Staffing) ToScore(ctx context.Context) ([]*Interview, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return nil, nil // nobody interviews
	}
	rows, err := s.world.Client().Interview.Query().Where(interview.InterviewerID(v.PersonID), interview.ScoredAtIsNil()).Order(ent.Asc(interview.FieldPlannedOn, interview.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read interviews")
	}
	var keys []string
	for _, row := range rows {
		keys = append(keys, row.ApplicationID)
	}
	found, err := s.world.Client().Application.Query().Where(application.IDIn(keys...), application.StateEQ(application.StateACTIVE), application.VerdictIsNil()).All(ctx)
	if err != nil {
		return nil, hidden(err, "read applications")
	}
	byID := map[string]*Application{}
	for _, a := range applicationsOf(s.world, found) {
		byID[a.row.ID] = a
	}
	list := []*Interview{}
	for _, row := range rows {
		if of := byID[row.ApplicationID]; of != nil {
			list = append(list, &Interview{of, row})
		}
	}
	return list, nil
}

// Numbers returns how searches go that the viewer may see.
func (s *Staffing) Numbers(ctx context.Context) (*staffing.StaffingNumbers, error) {
	n, err := staffing.Numbers(ctx, s.world)
	return n, failed(err, "count searches")
}
