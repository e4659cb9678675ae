package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/exit"
	"cadre/ent/knowledgetask"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// PersonLeaving is how somebody left seats, and what they hand over.
type PersonLeaving struct {
	world *world.World
	key   string
}

// LeavingOfPerson makes the model of how somebody leaves.
func LeavingOfPerson(w *world.World, id string) *PersonLeaving {
	key, _ := w.Key(id)
	return &PersonLeaving{w, key}
}

// Seats returns the seats of which the viewer records why they left.
func (p *PersonLeaving) Seats(ctx context.Context) []*orggraph.Position {
	who, ok := p.world.Graph().Person(p.key)
	if !ok {
		return nil
	}
	return each(staffing.SeatsToLeave(ctx, p.world, who))
}

// Exits returns why they left them.
func (p *PersonLeaving) Exits(ctx context.Context) ([]*Exit, error) {
	rows, err := p.world.Client().Exit.Query().Where(exit.PersonID(p.key)).Order(ent.Desc(exit.FieldID)).All(ctx)
	list := make([]*Exit, len(rows))
	for i, row := range rows {
		list[i] = &Exit{p.world.Graph(), row}
	}
	return list, hidden(err, "read exits")
}

// Knowledge returns what they hand over.
func (p *PersonLeaving) Knowledge(ctx context.Context) ([]*KnowledgeTask, error) {
	rows, err := p.world.Client().KnowledgeTask.Query().Where(knowledgetask.PersonID(p.key)).Order(ent.Asc(knowledgetask.FieldDueOn, knowledgetask.FieldID)).All(ctx)
	return knowledgeOf(p.world, rows), hidden(err, "read what is handed over")
}

// KnowledgeDue returns what the viewer is to learn.
func (s *Staffing) KnowledgeDue(ctx context.Context) ([]*KnowledgeTask, error) {
	rows, err := staffing.KnowledgeDue(ctx, s.world)
	return knowledgeOf(s.world, rows), hidden(err, "read what is due")
}

// Losses returns how many left, and how many of them somebody would have kept.
func (s *Staffing) Losses(ctx context.Context) (*staffing.Losses, error) {
	l, err := staffing.LossesOf(ctx, s.world)
	return l, failed(err, "count exits")
}

// Ramp returns how long people took until they were on track.
func (s *Staffing) Ramp(ctx context.Context) (*staffing.Ramp, error) {
	r, err := staffing.RampOf(ctx, s.world)
	return r, failed(err, "count reviews")
}

// Exit is why somebody left a seat.
type Exit struct {
	graph *orggraph.Graph
	row   *ent.Exit
}

// ID returns the id.
func (e *Exit) ID() string { return e.row.ID }

// Person returns who left.
func (e *Exit) Person() *orggraph.Person { return personNamed(e.graph, e.row.PersonID) }

// Position returns the seat.
func (e *Exit) Position() *orggraph.Position { return seatNamed(e.graph, e.row.PositionID) }

// Kind returns how.
func (e *Exit) Kind() exit.Kind { return e.row.Kind }

// Regretted reports whether somebody would have kept them.
func (e *Exit) Regretted() bool { return e.row.Regretted }

// Why returns why.
func (e *Exit) Why() string { return e.row.Why }

// At returns when it was recorded.
func (e *Exit) At() time.Time { return e.row.CreatedAt }

// By returns who recorded it.
func (e *Exit) By() *orggraph.Person { return personNamed(e.graph, e.row.AuthorID) }

// Version returns how often it was recorded.
func (e *Exit) Version() int { return e.row.Version }

// KnowledgeTask is something that only who leaves knows.
type KnowledgeTask struct {
	world *world.World
	row   *ent.KnowledgeTask
}

func knowledgeOf(w *world.World, rows []*ent.KnowledgeTask) []*KnowledgeTask {
	list := make([]*KnowledgeTask, len(rows))
	for i, row := range rows {
		list[i] = &KnowledgeTask{w, row}
	}
	return list
}

// FindKnowledgeTask returns a task by its id; nil where the viewer may see none.
func FindKnowledgeTask(ctx context.Context, w *world.World, id string) (*KnowledgeTask, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().KnowledgeTask.Query().Where(knowledgetask.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read a task")
	}
	return &KnowledgeTask{w, rows[0]}, nil
}

// ID returns the id.
func (t *KnowledgeTask) ID() string { return t.row.ID }

// Person returns who leaves.
func (t *KnowledgeTask) Person() *orggraph.Person {
	return personNamed(t.world.Graph(), t.row.PersonID)
}

// Position returns the seat.
func (t *KnowledgeTask) Position() *orggraph.Position {
	return seatNamed(t.world.Graph(), t.row.PositionID)
}

// What returns what it is.
func (t *KnowledgeTask) What() string { return t.row.What }

// Owner returns who learns it.
func (t *KnowledgeTask) Owner() *orggraph.Person { return personNamed(t.world.Graph(), t.row.OwnerID) }

// DueOn returns until when.
func (t *KnowledgeTask) DueOn() string { return t.row.DueOn }

// DoneOn returns the day on which it was handed over.
func (t *KnowledgeTask) DoneOn() *string { return t.row.DoneOn }

// Late reports whether it is late.
func (t *KnowledgeTask) Late() bool { return t.row.DoneOn == nil && t.row.DueOn < t.world.Today() }

// CanTick reports whether the viewer may say that it was handed over.
func (t *KnowledgeTask) CanTick(ctx context.Context) bool {
	return staffing.TicksKnowledge(ctx, t.world, t.row)
}

// CanGive reports whether the viewer may give it to somebody else to learn.
func (t *KnowledgeTask) CanGive(ctx context.Context) bool {
	return t.row.DoneOn == nil && staffing.GivesKnowledge(ctx, t.world, t.row)
}

// Version returns how often it was changed.
func (t *KnowledgeTask) Version() int { return t.row.Version }
