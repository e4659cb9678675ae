package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/evidence"
	"cadre/graph/batch"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// readEvidence reads the evidence of every rating of the page, by rating.
func (p *assessments) readEvidence(ctx context.Context) (map[string][]*Evidence, error) {
	return p.evidence.get(func() (map[string][]*Evidence, error) {
		rows, err := p.client.Evidence.Query().Where(evidence.SubjectIDIn(p.people...), evidence.RatingIDNotNil()).
			Order(ent.Asc(evidence.FieldCreatedAt, evidence.FieldID)).All(access.About(ctx, p.people...))
		if err != nil {
			return nil, walled(err, "read evidence")
		}
		by := map[string][]*Evidence{}
		for _, row := range rows {
			by[*row.RatingID] = append(by[*row.RatingID], &Evidence{row, p.graph})
		}
		return by, nil
	})
}

// Evidence is something that shows what somebody can.
type Evidence struct {
	row   *ent.Evidence
	graph *orggraph.Graph
}

// FindEvidence returns a piece of evidence that the viewer may see, or nil.
func FindEvidence(ctx context.Context, w *world.World, key string) (*Evidence, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	subject, err := coaching.SubjectOf(ctx, client, id.Evidence, key)
	if err != nil {
		return nil, err
	}
	row, err := client.Evidence.Query().Where(evidence.ID(key)).Only(access.About(ctx, subject))
	if ent.IsNotFound(err) {
		return nil, nil // null in the schema
	}
	if err != nil {
		return nil, walled(err, "read evidence")
	}
	return &Evidence{row, w.Graph()}, nil
}

// IsNode marks it as a node of the schema.
func (*Evidence) IsNode() {}

// ID returns the id in its world.
func (e *Evidence) ID() string { return e.row.ID + e.graph.Suffix() }

// Kind returns what kind of evidence it is.
func (e *Evidence) Kind() evidence.Kind { return e.row.Kind }

// Direction returns whether it speaks for the competency or against it.
func (e *Evidence) Direction() evidence.Direction { return e.row.Direction }

// NotedOn returns the day that it is of.
func (e *Evidence) NotedOn() string { return e.row.NotedOn }

// Text returns what it is, in words.
func (e *Evidence) Text() string { return e.row.Text }

// Link returns where it can be looked at.
func (e *Evidence) Link() *string { return e.row.Link }

// Competency returns what it is about.
func (e *Evidence) Competency() (orggraph.Competency, bool) {
	return e.graph.Competency(deref(e.row.CompetencyID))
}

// Person returns whom it is about.
func (e *Evidence) Person() (orggraph.Person, bool) { return e.graph.Person(e.row.SubjectID) }

// Author returns who noted it.
func (e *Evidence) Author() (orggraph.Person, bool) { return e.graph.Person(e.row.AuthorID) }

// ReleasedAt returns since when others may see it.
func (e *Evidence) ReleasedAt() *time.Time { return e.row.ReleasedAt }

// SharedUp reports whether the chain above may read it.
func (e *Evidence) SharedUp() bool { return e.row.SharedUp }

// Attachable reports whether the viewer may take it into a rating. Nobody else is told: it would say
// that there is a draft.
func (e *Evidence) Attachable(ctx context.Context) bool {
	return e.row.RatingID == nil && e.row.FocusAreaID == nil && e.row.AuthorID == viewerKey(ctx)
}

type evidenceKind struct{}

// EvidenceOf returns what shows what a person can, remarks left out, the latest first; only about a
// competency where one is given.
func EvidenceOf(ctx context.Context, w *world.World, p orggraph.Person, competencyID *string, first *int) ([]*Evidence, error) {
	page := orggraph.Page{First: first}
	if err := page.Check(); err != nil {
		return nil, err
	}
	var about string
	if competencyID != nil {
		c, ok := p.Graph().Competency(*competencyID)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such competency.").OnField("competency")
		}
		about = c.StoredID()
	}
	all, err := batch.Get(ctx, batch.Kind{World: p.Graph().Suffix(), What: evidenceKind{}}, p.Key(), func(people []string) (map[string][]*Evidence, error) {
		return readEvidence(ctx, w, p.Graph(), people)
	})
	if err != nil {
		return nil, err
	}
	var list []*Evidence
	for _, e := range all {
		if (about == "" || deref(e.row.CompetencyID) == about) && len(list) < page.Size() {
			list = append(list, e)
		}
	}
	return list, nil
}

func readEvidence(ctx context.Context, w *world.World, g *orggraph.Graph, people []string) (map[string][]*Evidence, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := client.Evidence.Query().Where(evidence.SubjectIDIn(people...), evidence.KindNEQ(evidence.KindREMARK)).
		Order(ent.Desc(evidence.FieldNotedOn, evidence.FieldID)).All(access.About(ctx, people...))
	if err != nil {
		return nil, walled(err, "read evidence")
	}
	by := make(map[string][]*Evidence, len(people))
	for _, row := range rows {
		batch.Expect(ctx, g.Suffix(), row.AuthorID)
		by[row.SubjectID] = append(by[row.SubjectID], &Evidence{row, g})
	}
	return by, nil
}
