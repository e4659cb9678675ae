package view

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/feedback"
	"cadre/graph/batch"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Feedback is what somebody says to another about their work.
type Feedback struct {
	row   *ent.Feedback
	graph *orggraph.Graph
}

type feedbackKind struct{}

// FeedbackAbout returns the feedback about a person that the viewer may see, the latest first.
func FeedbackAbout(ctx context.Context, w *world.World, p orggraph.Person, states []feedback.State, first *int) ([]*Feedback, error) {
	page := orggraph.Page{First: first}
	if err := page.Check(); err != nil {
		return nil, err
	}
	g := p.Graph()
	all, err := batch.Get(ctx, batch.Kind{World: g.Suffix(), What: feedbackKind{}}, p.Key(), func(people []string) (map[string][]*Feedback, error) {
		client, err := w.Confidential(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := client.Feedback.Query().Where(feedback.SubjectIDIn(people...)).Order(ent.Desc(feedback.FieldCreatedAt, feedback.FieldID)).All(access.About(ctx, people...))
		if err != nil {
			return nil, walled(err, "read feedback")
		}
		return feedbackBy(g, rows, func(row *ent.Feedback) string { return row.SubjectID }), nil
	})
	var list []*Feedback
	for _, f := range all {
		if (len(states) == 0 || slices.Contains(states, f.row.State)) && len(list) < page.Size() {
			list = append(list, f)
		}
	}
	return list, err
}

type feedbackAskedKind struct{}

// FeedbackAsked returns what a person was asked for and has not answered, the oldest first: what the
// viewer was asked, asked for themselves, or is about them.
func FeedbackAsked(ctx context.Context, w *world.World, p orggraph.Person) ([]*Feedback, error) {
	g := p.Graph()
	return batch.Get(ctx, batch.Kind{World: g.Suffix(), What: feedbackAskedKind{}}, p.Key(), func(people []string) (map[string][]*Feedback, error) {
		client, err := w.Confidential(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := client.Feedback.Query().Where(feedback.AuthorIDIn(people...), feedback.StateEQ(feedback.StateASKED)).All(access.About(ctx))
		if err != nil {
			return nil, walled(err, "read feedback")
		}
		slices.SortFunc(rows, func(a, b *ent.Feedback) int {
			return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.ID, b.ID))
		})
		return feedbackBy(g, rows, func(row *ent.Feedback) string { return row.AuthorID }), nil
	})
}

func feedbackBy(g *orggraph.Graph, rows []*ent.Feedback, person func(*ent.Feedback) string) map[string][]*Feedback {
	by := map[string][]*Feedback{}
	for _, row := range rows {
		by[person(row)] = append(by[person(row)], &Feedback{row, g})
	}
	return by
}

// FindFeedback returns feedback that the viewer may see, or nil.
func FindFeedback(ctx context.Context, w *world.World, key string) (*Feedback, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	subject, err := coaching.SubjectOf(ctx, client, id.Feedback, key)
	if err != nil {
		return nil, err
	}
	row, err := client.Feedback.Query().Where(feedback.ID(key)).Only(access.About(ctx, subject))
	if ent.IsNotFound(err) {
		return nil, nil // null in the schema
	}
	if err != nil {
		return nil, walled(err, "read feedback")
	}
	return &Feedback{row, w.Graph()}, nil
}

// IsNode marks it as a node of the schema.
func (*Feedback) IsNode() {}

// ID returns the id in its world.
func (f *Feedback) ID() string { return f.row.ID + f.graph.Suffix() }

// State returns how far it is.
func (f *Feedback) State() feedback.State { return f.row.State }

// Person returns whom it is about.
func (f *Feedback) Person() (orggraph.Person, bool) { return f.graph.Person(f.row.SubjectID) }

// Author returns who gives it.
func (f *Feedback) Author() (orggraph.Person, bool) { return f.graph.Person(f.row.AuthorID) }

// RequestedBy returns who asked for it.
func (f *Feedback) RequestedBy() (orggraph.Person, bool) {
	return f.graph.Person(deref(f.row.RequestedByID))
}

// Question returns what was asked.
func (f *Feedback) Question() string { return f.row.Question }

// Competency returns what it is about.
func (f *Feedback) Competency() (orggraph.Competency, bool) {
	return f.graph.Competency(deref(f.row.CompetencyID))
}

// Text returns what was said.
func (f *Feedback) Text() string { return f.row.Text }

// CreatedAt returns when it was asked for or given.
func (f *Feedback) CreatedAt() time.Time { return f.row.CreatedAt }

// GivenAt returns when it was given.
func (f *Feedback) GivenAt() *time.Time { return f.row.GivenAt }

// SharedUp reports whether the chain above may read it.
func (f *Feedback) SharedUp() bool { return f.row.SharedUp }
