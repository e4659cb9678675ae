package view

import (
	"context"

	"cadre/ent"
	"cadre/ent/evidence"
	"cadre/internal/coaching"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// FindRating returns a rating that the viewer may see, or nil.
func FindRating(ctx context.Context, w *world.World, key string) (*Rating, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	subject, err := coaching.SubjectOf(ctx, client, id.Rating, key)
	if err != nil {
		return nil, err
	}
	all, err := assessmentsOf(ctx, w, w.Graph(), subject)
	if err != nil {
		return nil, err
	}
	for _, a := range all {
		for _, r := range a.row.Edges.Ratings {
			if r.ID == key {
				return &Rating{r, a}, nil
			}
		}
	}
	return nil, nil // null in the schema
}

// Rating is the level of one competency in an assessment.
type Rating struct {
	row *ent.Rating
	of  *Assessment
}

// IsNode marks it as a node of the schema.
func (*Rating) IsNode() {}

// ID returns the id in its world.
func (r *Rating) ID() string { return r.row.ID + r.of.page.graph.Suffix() }

// Competency returns what was rated.
func (r *Rating) Competency() (orggraph.Competency, bool) {
	return r.of.page.graph.Competency(r.row.CompetencyID)
}

// Level returns the level.
func (r *Rating) Level() float64 { return r.row.Current }

// Expected returns the level that was expected then.
func (r *Rating) Expected() int { return r.row.Expected }

// Importance returns how much it mattered then.
func (r *Rating) Importance() int { return r.row.Importance }

// CompetencyVersion returns the version of the words that it was rated by.
func (r *Rating) CompetencyVersion() int { return r.row.CompetencyVersion }

// PreviousLevel returns the level of last time, by the same kind.
func (r *Rating) PreviousLevel() *float64 {
	if level, ok := coaching.LastLevels(rowsOf(r.of.all()), r.of.row)[r.row.CompetencyID]; ok {
		return &level
	}
	return nil
}

// OtherLevel returns the level that the other one of the round gives.
func (r *Rating) OtherLevel() *float64 {
	other := coaching.Counterpart(rowsOf(r.of.all()), r.of.row)
	if other == nil {
		return nil
	}
	for _, row := range other.Edges.Ratings {
		if row.CompetencyID == r.row.CompetencyID {
			return &row.Current
		}
	}
	return nil
}

// Discuss reports whether the two of the round see it so differently that it must be talked about.
func (r *Rating) Discuss() bool {
	other := r.OtherLevel()
	return other != nil && coaching.MustDiscuss(r.row.Current, *other)
}

// EvidenceMissing reports whether it moved so much that evidence is asked for, and there is none.
func (r *Rating) EvidenceMissing(ctx context.Context) (bool, error) {
	last := r.PreviousLevel()
	if last == nil || !coaching.NeedsEvidence(*last, r.row.Current) {
		return false, nil
	}
	list, err := r.Evidence(ctx)
	for _, e := range list {
		if e.row.Kind != evidence.KindREMARK {
			return false, err
		}
	}
	return err == nil, err
}

// Evidence returns what shows it, the oldest first.
func (r *Rating) Evidence(ctx context.Context) ([]*Evidence, error) {
	all, err := r.of.page.readEvidence(ctx)
	return all[r.row.ID], err
}

// Comment returns the remark on it.
func (r *Rating) Comment(ctx context.Context) (*string, error) {
	list, err := r.Evidence(ctx)
	for _, e := range list {
		if e.row.Kind == evidence.KindREMARK && e.row.AuthorID == r.row.AuthorID {
			return &e.row.Text, err
		}
	}
	return nil, err
}

// Assessment returns what it is part of.
func (r *Rating) Assessment() *Assessment { return r.of }
