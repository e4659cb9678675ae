package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/evaluationnote"
	"cadre/ent/evaluationresult"
	"cadre/ent/evaluationvoice"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// EvaluationVoice is what somebody writes into an evaluation.
type EvaluationVoice struct {
	*evaluations
	row *ent.EvaluationVoice
}

// FindEvaluationVoice returns what somebody was asked to write; nil where the viewer may see none.
func FindEvaluationVoice(ctx context.Context, w *world.World, id string) (*EvaluationVoice, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().EvaluationVoice.Query().Where(evaluationvoice.ID(key)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, hidden(err, "read a request")
	}
	return &EvaluationVoice{evaluationsIn(w, rows[0].CycleID), rows[0]}, nil
}

// ID returns the id.
func (v *EvaluationVoice) ID() string { return v.row.ID }

// Cycle returns the cycle.
func (v *EvaluationVoice) Cycle(ctx context.Context) (*EvaluationCycle, error) {
	return v.cycle(ctx, v.row.CycleID)
}

// Person returns whom it is about.
func (v *EvaluationVoice) Person() *orggraph.Person { return v.person(v.row.SubjectID) }

// Giver returns who writes it.
func (v *EvaluationVoice) Giver() *orggraph.Person { return v.person(v.row.GiverID) }

// OfSelf reports whether they write of themselves.
func (v *EvaluationVoice) OfSelf() bool { return v.row.GiverID == v.row.SubjectID }

// Mine reports whether it is the viewer's.
func (v *EvaluationVoice) Mine(ctx context.Context) bool {
	who := access.From(ctx)
	return who != nil && who.PersonID == v.row.GiverID && who.Behind == nil
}

// Text returns what was written.
func (v *EvaluationVoice) Text() string { return v.row.Text }

// GivenAt returns when it was handed in.
func (v *EvaluationVoice) GivenAt() *time.Time { return v.row.GivenAt }

// EvaluationResult is what who leads a person says of their work in a period.
type EvaluationResult struct {
	*evaluations
	row *ent.EvaluationResult
}

// ID returns the id.
func (r *EvaluationResult) ID() string { return r.row.ID }

// Performance returns how they did.
func (r *EvaluationResult) Performance() evaluationresult.Performance { return r.row.Performance }

// Growth returns where they are going.
func (r *EvaluationResult) Growth() *evaluationresult.Growth { return r.row.Growth }

// Text returns it in words.
func (r *EvaluationResult) Text() string { return r.row.Text }

// By returns who wrote it.
func (r *EvaluationResult) By() *orggraph.Person { return r.person(r.row.AuthorID) }

// Version returns how often it was changed.
func (r *EvaluationResult) Version() int { return r.row.Version }

// EvaluationNote is what was added to an evaluation.
type EvaluationNote struct {
	*evaluations
	row *ent.EvaluationNote
}

// ID returns the id.
func (n *EvaluationNote) ID() string { return n.row.ID }

// Kind returns what it is.
func (n *EvaluationNote) Kind() evaluationnote.Kind { return n.row.Kind }

// Text returns it in words.
func (n *EvaluationNote) Text() string { return n.row.Text }

// At returns when.
func (n *EvaluationNote) At() time.Time { return n.row.CreatedAt }

// By returns who wrote it.
func (n *EvaluationNote) By() *orggraph.Person { return n.person(n.row.AuthorID) }
