package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/erasure"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// ConsentStated reports whether they said until when they may be kept.
func (c *Candidate) ConsentStated() bool { return c.row.ConsentStated }

// Everything returns all that is kept on them, as JSON.
func (c *Candidate) Everything(ctx context.Context) (*string, error) {
	text, err := staffing.Kept(ctx, c.world, c.row.ID)
	return text, failed(err, "read what is kept on a candidate")
}

// Erasure is the proof that a candidate was erased.
type Erasure struct {
	graph *orggraph.Graph
	row   *ent.Erasure
}

// FindErasure returns a proof by its id; nil where the viewer may see none.
func FindErasure(ctx context.Context, w *world.World, id string) (*Erasure, error) {
	rows, err := w.Client().Erasure.Query().Where(erasure.ID(id)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read an erasure")
	}
	return &Erasure{w.Graph(), rows[0]}, nil
}

// ID returns the id.
func (e *Erasure) ID() string { return e.row.ID }

// Proof returns the hash.
func (e *Erasure) Proof() string { return e.row.Proof }

// Cause returns why.
func (e *Erasure) Cause() erasure.Cause { return e.row.Cause }

// At returns when.
func (e *Erasure) At() time.Time { return e.row.CreatedAt }

// By returns who did it.
func (e *Erasure) By() *orggraph.Person { return personNamed(e.graph, e.row.AuthorID) }

// mostErasures is how many proofs are told, the latest.
const mostErasures = 100

// Erasures returns the proofs that the viewer may see.
func (s *Staffing) Erasures(ctx context.Context) ([]*Erasure, error) {
	rows, err := s.world.Client().Erasure.Query().Order(ent.Desc(erasure.FieldID)).Limit(mostErasures).All(ctx)
	if err != nil {
		return nil, hidden(err, "read erasures")
	}
	list := make([]*Erasure, len(rows))
	for i, row := range rows {
		list[i] = &Erasure{s.graph, row}
	}
	return list, nil
}
