package staffing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/knowledgetask"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// OrphanKind is what kind of thing somebody leaves behind.
type OrphanKind string

// The kinds: first what the person answers for, then what hangs on the seat.
const (
	OrphanAction      OrphanKind = "ACTION"
	OrphanObstacle    OrphanKind = "OBSTACLE"
	OrphanCommitment  OrphanKind = "COMMITMENT"
	OrphanInteraction OrphanKind = "INTERACTION"
	OrphanCoachee     OrphanKind = "COACHEE"
	OrphanOpening     OrphanKind = "OPENING"
	OrphanKnowledge   OrphanKind = "KNOWLEDGE"
	OrphanReport      OrphanKind = "REPORT"
	OrphanTeam        OrphanKind = "TEAM"
	OrphanVision      OrphanKind = "VISION"
	OrphanStrategy    OrphanKind = "STRATEGY"
)

// Orphan is something that would have nobody once a person has left.
type Orphan struct {
	kind  OrphanKind
	of    string
	title string
	about string
	seat  bool
}

// Kind returns what kind of thing it is.
func (o Orphan) Kind() OrphanKind { return o.kind }

// Of returns its id.
func (o Orphan) Of() string { return o.of }

// Title returns what it is called.
func (o Orphan) Title() string { return o.title }

// About returns what else there is to say of it; nil where nothing is.
func (o Orphan) About() *string {
	if o.about == "" {
		return nil
	}
	return &o.about
}

// named is what a refusal calls it: who records a leaving may not read what others are to learn.
func (o Orphan) named() string {
	if o.kind == OrphanKnowledge {
		return whatIsLearned
	}
	return o.title
}

const whatIsLearned = "what they were to learn"

// WithSeat reports whether it hangs on the seat, and stays with it unless the seat is closed.
func (o Orphan) WithSeat() bool { return o.seat }

// ReplacementPreview is what somebody would leave behind.
type ReplacementPreview struct {
	person  orggraph.Person
	seat    *orggraph.Position
	orphans []Orphan
}

// Person returns who leaves.
func (r *ReplacementPreview) Person() orggraph.Person { return r.person }

// Position returns the seat that they leave; nil where they hold none.
func (r *ReplacementPreview) Position() *orggraph.Position { return r.seat }

// OtherPositions returns what else they hold, which is vacant too once they leave the organisation.
func (r *ReplacementPreview) OtherPositions() []orggraph.Position {
	current, list := true, []orggraph.Position{}
	for _, a := range r.person.Assignments(&current) {
		if r.seat == nil || a.Position() != *r.seat {
			list = append(list, a.Position())
		}
	}
	return list
}

// Heir returns who is proposed to take over what is left: who leads the seat.
func (r *ReplacementPreview) Heir() *orggraph.Person {
	if r.seat == nil {
		return nil
	}
	for _, above := range r.seat.Chain() {
		if p, ok := above.Person(); ok && p != r.person {
			return &p
		}
	}
	return nil
}

// Orphans returns what would be left with nobody.
func (r *ReplacementPreview) Orphans() []Orphan { return r.orphans }

// PreviewReplacement lists what a person would leave behind; nil where there is no such person.
func PreviewReplacement(ctx context.Context, w *world.World, personID string, positionID *string) (*ReplacementPreview, error) {
	if _, err := w.Worlds().Open(ctx, world.Ref{}); err != nil { // which says whether who asks reads the organisation
		return nil, err
	}
	key, _ := w.Key(personID)
	g := w.Graph()
	p, ok := g.Person(key)
	if !ok {
		return nil, nil // nobody is there: an answer, not a failure
	}
	r := &ReplacementPreview{person: p}
	if seat, ok := p.Position(); ok {
		r.seat = &seat
	}
	if positionID != nil {
		key, _ := w.Key(*positionID)
		seat, ok := g.Position(key)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such seat.").OnField("position")
		}
		if !keeps(p, seat, w.Today()) {
			return nil, fault.New(fault.InvalidInput, "%s does not hold %s.", p.Name(), seat.Title()).OnField("position") // they may have moved since
		}
		r.seat = &seat
	}
	openings, err := hiredFor(ctx, w.Client(), p.Key())
	if err != nil && !errors.Is(err, privacy.Deny) {
		return nil, err
	}
	learns, err := toLearn(ctx, w.Client(), p.Key())
	if err != nil && !errors.Is(err, privacy.Deny) {
		return nil, err
	}
	r.orphans = slices.Concat(personal(g, p), searching(g, openings), learning(g, learns))
	if r.seat != nil {
		r.orphans = append(r.orphans, seated(g, *r.seat)...)
	}
	return r, nil
}

// keeps reports whether somebody holds a seat, today or later.
func keeps(p orggraph.Person, seat orggraph.Position, today string) bool {
	return slices.ContainsFunc(p.Assignments(nil), func(a orggraph.Assignment) bool {
		ends := a.EndsOn()
		return a.Position() == seat && (ends == nil || *ends > today)
	})
}

// hiredFor lists the openings for which somebody hires, as far as the context may read: those under way, and those that
// are over as long as candidates of theirs are kept, for who hires alone hands out what is kept and erases it.
func hiredFor(ctx context.Context, c *ent.Client, person string) ([]*ent.Opening, error) {
	all, err := c.Opening.Query().Where(opening.HiringManagerID(person)).Order(ent.Asc(opening.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the openings that they hire for: %w", err)
	}
	var over []string
	for _, o := range all {
		if o.State != opening.StateOPEN {
			over = append(over, o.ID)
		}
	}
	keep, err := c.Application.Query().Where(application.OpeningIDIn(over...)).Select(application.FieldOpeningID).Strings(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read whose candidates are kept: %w", err)
	}
	return slices.DeleteFunc(all, func(o *ent.Opening) bool { return o.State != opening.StateOPEN && !slices.Contains(keep, o.ID) }), nil
}

func searching(g *orggraph.Graph, openings []*ent.Opening) (list []Orphan) {
	for _, o := range openings {
		orphan := Orphan{kind: OrphanOpening, of: o.ID}
		if seat, ok := g.Position(o.PositionID); ok {
			orphan.title = seat.Title()
		}
		if o.State != opening.StateOPEN {
			orphan.about = "over; its candidates are still kept"
		}
		list = append(list, orphan)
	}
	return list
}

// toLearn lists what somebody was to learn from others and has not yet, as far as the context may read.
func toLearn(ctx context.Context, c *ent.Client, person string) ([]*ent.KnowledgeTask, error) {
	rows, err := c.KnowledgeTask.Query().Where(knowledgetask.OwnerID(person), knowledgetask.DoneOnIsNil()).Order(ent.Asc(knowledgetask.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what they are to learn: %w", err)
	}
	return rows, nil
}

func learning(g *orggraph.Graph, tasks []*ent.KnowledgeTask) (list []Orphan) {
	for _, t := range tasks {
		orphan := Orphan{kind: OrphanKnowledge, of: t.ID, title: t.What}
		if from, ok := g.Person(t.PersonID); ok {
			orphan.about = from.Name()
		}
		list = append(list, orphan)
	}
	return list
}

// personal lists what a person answers for by name.
func personal(g *orggraph.Graph, p orggraph.Person) []Orphan {
	list := []Orphan{}
	for _, a := range p.Actions([]orggraph.ActionState{orggraph.ActionOpen}) {
		list = append(list, Orphan{kind: OrphanAction, of: a.ID(), title: a.Title()})
	}
	for _, c := range p.ManagedCommitments() {
		if c.Open() {
			list = append(list, Orphan{kind: OrphanCommitment, of: c.ID(), title: c.Title(), about: c.Team().Name()})
		}
	}
	open := orggraph.ObstacleOpen
	for _, s := range strategies(g) {
		for _, o := range s.Obstacles(&open) {
			if who, ok := o.Owner(); ok && who == p {
				list = append(list, Orphan{kind: OrphanObstacle, of: o.ID(), title: o.What(), about: s.Name()})
			}
		}
	}
	for i := range g.EachInteraction() {
		if who, ok := i.Owner(); ok && who == p && i.State() != orggraph.InteractionEnded {
			list = append(list, Orphan{kind: OrphanInteraction, of: i.ID(), title: i.Purpose(), about: i.From().Name() + " · " + i.To().Name()})
		}
	}
	for _, c := range p.Coachees() {
		if c.CoachNamed() {
			list = append(list, Orphan{kind: OrphanCoachee, of: c.ID(), title: c.Name()})
		}
	}
	return list
}

func strategies(g *orggraph.Graph) (list []orggraph.Strategy) {
	for _, v := range g.Visions() {
		list = append(list, v.Strategies()...)
	}
	return list
}

// seated lists what hangs on a seat: it waits there for whoever comes next, unless the seat is closed.
func seated(g *orggraph.Graph, seat orggraph.Position) []Orphan {
	list := []Orphan{}
	for _, below := range seat.Reports() {
		o := Orphan{kind: OrphanReport, of: below.ID(), title: below.Title(), seat: true}
		if p, ok := below.Person(); ok {
			o.about = p.Name()
		}
		list = append(list, o)
	}
	for _, m := range seat.Memberships() {
		if m.Lead() {
			list = append(list, Orphan{kind: OrphanTeam, of: m.Team().ID(), title: m.Team().Name(), about: carried(m.Team()), seat: true})
		}
	}
	for _, v := range g.Visions() {
		if at, ok := v.Owner(); ok && at == seat && v.State() != orggraph.VisionRetired {
			list = append(list, Orphan{kind: OrphanVision, of: v.ID(), title: v.Name(), seat: true})
		}
	}
	for _, s := range strategies(g) {
		if at, ok := s.Owner(); ok && at == seat && s.State() != orggraph.StrategyClosed {
			list = append(list, Orphan{kind: OrphanStrategy, of: s.ID(), title: s.Name(), seat: true})
		}
	}
	return list
}

// carried counts what a team carries, which is led by nobody without its lead.
func carried(t orggraph.Team) string {
	objectives, results := 0, 0
	for _, of := range t.ObjectiveTeams() {
		if o := of.Objective(); o.State() == orggraph.ObjectiveActive {
			objectives, results = objectives+1, results+len(o.KeyResults())
		}
	}
	var parts []string
	for _, c := range []struct {
		n         int
		one, many string
	}{{objectives, "objective", "objectives"}, {results, "key result", "key results"}, {len(t.Needs(false)) + len(t.Provides(false)), "dependency", "dependencies"}, {len(t.Ownerships()), "product area", "product areas"}} {
		switch c.n {
		case 0:
		case 1:
			parts = append(parts, "1 "+c.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", c.n, c.many))
		}
	}
	return strings.Join(parts, ", ")
}
