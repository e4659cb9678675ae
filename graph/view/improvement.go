package view

import (
	"cmp"
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/improvemententry"
	"cadre/ent/improvementplan"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// improvements reads what one answer tells of improvement plans, for all of them at once.
type improvements struct {
	world   *world.World
	graph   *orggraph.Graph
	keys    []string
	entries lazy[*table[*ent.ImprovementEntry]]
}

func improvementsOf(w *world.World, rows ...*ent.ImprovementPlan) []*ImprovementPlan {
	of := &improvements{world: w, graph: w.Graph()}
	list := make([]*ImprovementPlan, len(rows))
	for i, row := range rows {
		of.keys = append(of.keys, row.ID)
		list[i] = &ImprovementPlan{of, staffing.PlanStands(of.graph, w.Today(), row)}
	}
	return list
}

// ImprovementPlan is what has to change in somebody's work.
type ImprovementPlan struct {
	*improvements
	row *ent.ImprovementPlan
}

// FindImprovementPlan returns a plan by its id; nil where the viewer may see none.
func FindImprovementPlan(ctx context.Context, w *world.World, id string) (*ImprovementPlan, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().ImprovementPlan.Query().Where(improvementplan.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read a plan")
	}
	return improvementsOf(w, rows...)[0], nil
}

// ImprovementPlans returns those that the viewer may see.
func (s *Staffing) ImprovementPlans(ctx context.Context, ended bool) ([]*ImprovementPlan, error) {
	ctx, err := staffing.AboutImprovements(ctx, s.world)
	if err != nil {
		return nil, failed(err, "read plans")
	}
	client := s.world.Client().ImprovementPlan
	// Databases differ in where they put drafts, which have no end yet.
	rows, err := client.Query().Where(improvementplan.StateNEQ(improvementplan.StateENDED)).Order(improvementplan.ByEndsOn(sql.OrderNullsLast()), ent.Asc(improvementplan.FieldID)).All(ctx)
	if err == nil && ended {
		var over []*ent.ImprovementPlan
		over, err = client.Query().Where(improvementplan.StateEQ(improvementplan.StateENDED)).Order(ent.Desc(improvementplan.FieldEndedOn, improvementplan.FieldID)).Limit(mostEnded).All(ctx)
		rows = append(rows, over...)
	}
	// Of those who have left the organisation they have ended with that.
	plans := slices.DeleteFunc(improvementsOf(s.world, rows...), func(p *ImprovementPlan) bool { return (p.State() == improvementplan.StateENDED) != ended })
	if ended {
		slices.SortStableFunc(plans, func(a, b *ImprovementPlan) int {
			return cmp.Or(cmp.Compare(*b.EndedOn(), *a.EndedOn()), cmp.Compare(b.ID(), a.ID()))
		})
		plans = plans[:min(len(plans), mostEnded)]
	}
	return plans, hidden(err, "read plans")
}

// ID returns the id.
func (p *ImprovementPlan) ID() string { return p.row.ID }

// Person returns whom it is about.
func (p *ImprovementPlan) Person() *orggraph.Person { return personNamed(p.graph, p.row.SubjectID) }

// Mine reports whether it is about the viewer.
func (p *ImprovementPlan) Mine(ctx context.Context) bool { return isMe(ctx, p.row.SubjectID) }

// isMe reports whether somebody is the viewer, who looks with their own eyes.
func isMe(ctx context.Context, person string) bool {
	v := access.From(ctx)
	return v != nil && v.PersonID == person && v.Behind == nil
}

// Diagnosis returns whether they cannot, or do not want to.
func (p *ImprovementPlan) Diagnosis() improvementplan.Diagnosis { return p.row.Diagnosis }

// ImprovementIssue is what does not work.
type ImprovementIssue struct{ What, Example string }

// Issues returns what does not work.
func (p *ImprovementPlan) Issues() []*ImprovementIssue {
	list := make([]*ImprovementIssue, len(p.row.Issues))
	for i, issue := range p.row.Issues {
		list[i] = &ImprovementIssue{issue.What, issue.Example}
	}
	return list
}

// Expectations returns what is expected at its end.
func (p *ImprovementPlan) Expectations() []string { return p.row.Expectations }

// Support returns what they get to reach it.
func (p *ImprovementPlan) Support() []string { return p.row.Support }

// ImprovementGroundKind is what kind of thing somebody was told before.
type ImprovementGroundKind string

// ImprovementGround is something that somebody was told before.
type ImprovementGround struct {
	Kind ImprovementGroundKind
	On   string
}

func groundsOf(rows []schema.Ground) []*ImprovementGround {
	list := make([]*ImprovementGround, len(rows))
	for i, g := range rows {
		list[i] = &ImprovementGround{ImprovementGroundKind(g.Kind), g.On}
	}
	return list
}

// Grounds returns what they were told before.
func (p *ImprovementPlan) Grounds() []*ImprovementGround { return groundsOf(p.row.Grounds) }

// Days returns how long it lasts.
func (p *ImprovementPlan) Days() int { return p.row.Days }

// State returns how it stands.
func (p *ImprovementPlan) State() improvementplan.State { return p.row.State }

// OpenedOn returns the day on which it was opened with them.
func (p *ImprovementPlan) OpenedOn() *string { return p.row.OpenedOn }

// EndsOn returns the day until which it lasts.
func (p *ImprovementPlan) EndsOn() *string { return p.row.EndsOn }

// EndedOn returns the day on which its outcome was written.
func (p *ImprovementPlan) EndedOn() *string { return p.row.EndedOn }

// Outcome returns what became of it.
func (p *ImprovementPlan) Outcome() *improvementplan.Outcome { return p.row.Outcome }

// Extended reports whether it was extended.
func (p *ImprovementPlan) Extended() bool { return p.row.Extended }

// By returns who drafted it.
func (p *ImprovementPlan) By() *orggraph.Person { return personNamed(p.graph, p.row.AuthorID) }

// CanWrite reports whether the viewer writes it.
func (p *ImprovementPlan) CanWrite(ctx context.Context) bool { return staffing.Improves(ctx, p.row) }

// Version returns how often it was changed.
func (p *ImprovementPlan) Version() int { return p.row.Version }

// CheckpointBy returns until when it is looked at next.
func (p *ImprovementPlan) CheckpointBy(ctx context.Context) (*string, error) {
	all, err := p.Entries(ctx)
	last := ""
	for _, e := range all {
		if e.row.Kind == improvemententry.KindCHECKPOINT {
			last = max(last, e.row.CreatedAt.In(p.world.Now().Location()).Format(time.DateOnly))
		}
	}
	due := staffing.CheckpointDue(p.row, last)
	if err != nil || due == "" {
		return nil, err
	}
	return &due, nil
}

// Late reports whether that day is over.
func (p *ImprovementPlan) Late(ctx context.Context) (bool, error) {
	due, err := p.CheckpointBy(ctx)
	return due != nil && *due < p.world.Today(), err
}

// Entries returns what came to it since it was opened.
func (p *ImprovementPlan) Entries(ctx context.Context) ([]*ImprovementEntry, error) {
	all, err := p.entries.get(func() (*table[*ent.ImprovementEntry], error) {
		rows, err := p.world.Client().ImprovementEntry.Query().Where(improvemententry.PlanIDIn(p.keys...)).Order(ent.Asc(improvemententry.FieldID)).All(ctx)
		return tableOf(rows, func(e *ent.ImprovementEntry) string { return e.ID }, func(e *ent.ImprovementEntry) string { return e.PlanID }), hidden(err, "read entries")
	})
	if err != nil {
		return nil, err
	}
	list := []*ImprovementEntry{}
	for _, row := range all.on[p.row.ID] {
		list = append(list, &ImprovementEntry{p.graph, row})
	}
	return list, nil
}

// ImprovementEntry is what came to a plan after it was opened.
type ImprovementEntry struct {
	graph *orggraph.Graph
	row   *ent.ImprovementEntry
}

// ID returns the id.
func (e *ImprovementEntry) ID() string { return e.row.ID }

// Kind returns what it is.
func (e *ImprovementEntry) Kind() improvemententry.Kind { return e.row.Kind }

// OnTrack returns whether they are on track.
func (e *ImprovementEntry) OnTrack() *bool { return e.row.OnTrack }

// Until returns until when the plan was extended.
func (e *ImprovementEntry) Until() *string { return e.row.Until }

// Text returns it in words.
func (e *ImprovementEntry) Text() string { return e.row.Text }

// At returns when.
func (e *ImprovementEntry) At() time.Time { return e.row.CreatedAt }

// By returns who wrote it.
func (e *ImprovementEntry) By() *orggraph.Person { return personNamed(e.graph, e.row.AuthorID) }

// byDay orders what is due, the earliest first.
func byDay(a, b *EvaluationDue) int {
	return cmp.Or(cmp.Compare(a.dueOn, b.dueOn), cmp.Compare(a.of.row.ID, b.of.row.ID))
}

func sortDue(list []*EvaluationDue) []*EvaluationDue {
	slices.SortFunc(list, byDay)
	return list
}
