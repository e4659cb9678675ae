package view

import (
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/graph/batch"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// assessments is what the viewer may see of how some people were assessed, read together, so that the
// number of statements does not grow with them.
type assessments struct {
	world    *world.World
	graph    *orggraph.Graph
	client   *ent.Client
	people   []string
	of       map[string][]*Assessment // by person, the latest first
	evidence lazy[map[string][]*Evidence]
}

type assessmentsKind struct{}

// assessmentsOf returns what the viewer may see of how a person was assessed, the latest first.
func assessmentsOf(ctx context.Context, w *world.World, g *orggraph.Graph, person string) ([]*Assessment, error) {
	return batch.Get(ctx, batch.Kind{World: g.Suffix(), What: assessmentsKind{}}, person, func(people []string) (map[string][]*Assessment, error) {
		return readAssessments(ctx, w, g, people)
	})
}

func readAssessments(ctx context.Context, w *world.World, g *orggraph.Graph, people []string) (map[string][]*Assessment, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := coaching.Assessed(ctx, client, people)
	if err != nil {
		return nil, walled(err, "read assessments")
	}
	page := &assessments{world: w, graph: g, client: client, people: people, of: make(map[string][]*Assessment, len(rows))}
	for person, list := range rows {
		for _, row := range list {
			batch.Expect(ctx, g.Suffix(), row.AuthorID)
			page.of[person] = append(page.of[person], &Assessment{row, page})
		}
	}
	return page.of, nil
}

// rowsOf returns the rows of assessments.
func rowsOf(list []*Assessment) []*ent.Assessment {
	rows := make([]*ent.Assessment, len(list))
	for i, a := range list {
		rows[i] = a.row
	}
	return rows
}

// Assessment is how one person sees what another can.
type Assessment struct {
	row  *ent.Assessment
	page *assessments
}

// AssessmentsWhere says which assessments to list.
type AssessmentsWhere struct {
	Kinds  []assessment.Kind
	States []assessment.State
}

func (w AssessmentsWhere) holds(a *ent.Assessment) bool {
	return (len(w.Kinds) == 0 || slices.Contains(w.Kinds, a.Kind)) && (len(w.States) == 0 || slices.Contains(w.States, a.State))
}

// Assessments returns how a person was assessed, the latest first.
func Assessments(ctx context.Context, w *world.World, p orggraph.Person, where AssessmentsWhere, first *int) ([]*Assessment, error) {
	page := orggraph.Page{First: first}
	if err := page.Check(); err != nil {
		return nil, err
	}
	all, err := assessmentsOf(ctx, w, p.Graph(), p.Key())
	if err != nil {
		return nil, err
	}
	var list []*Assessment
	for _, a := range all {
		if where.holds(a.row) && len(list) < page.Size() {
			list = append(list, a)
		}
	}
	return list, nil
}

// FindAssessment returns an assessment that the viewer may see, or nil. What they may not see is read
// as what there is not: the same statements, the same answer.
func FindAssessment(ctx context.Context, w *world.World, key string) (*Assessment, error) {
	client, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	subject, err := coaching.SubjectOf(ctx, client, id.Assessment, key)
	if err != nil {
		return nil, err
	}
	all, err := assessmentsOf(ctx, w, w.Graph(), subject)
	if err != nil {
		return nil, err
	}
	for _, a := range all {
		if a.row.ID == key {
			return a, nil
		}
	}
	return nil, nil // null in the schema
}

// IsNode marks it as a node of the schema.
func (*Assessment) IsNode() {}

// ID returns the id in its world.
func (a *Assessment) ID() string { return a.row.ID + a.page.graph.Suffix() }

// Kind returns who assesses.
func (a *Assessment) Kind() assessment.Kind { return a.row.Kind }

// State returns how far it is.
func (a *Assessment) State() assessment.State { return a.row.State }

// Person returns who is assessed.
func (a *Assessment) Person() (orggraph.Person, bool) { return a.page.graph.Person(a.row.SubjectID) }

// Author returns who wrote it.
func (a *Assessment) Author() (orggraph.Person, bool) { return a.page.graph.Person(a.row.AuthorID) }

// AssessedOn returns the day that it is about.
func (a *Assessment) AssessedOn() string { return a.row.AssessedOn }

// Position returns the seat that it was made against.
func (a *Assessment) Position() (orggraph.Position, bool) {
	return a.page.graph.Position(deref(a.row.PositionID))
}

// Role returns the primary role of that seat then.
func (a *Assessment) Role() (orggraph.Role, bool) { return a.page.graph.Role(deref(a.row.RoleID)) }

// SharedAt returns when its author said that it is done.
func (a *Assessment) SharedAt() *time.Time { return a.row.SharedAt }

// ReleasedAt returns since when others may see it.
func (a *Assessment) ReleasedAt() *time.Time { return a.row.ReleasedAt }

// AgreedAt returns when both had agreed to it.
func (a *Assessment) AgreedAt() *time.Time {
	if a.row.State != assessment.StateAGREED && a.row.State != assessment.StateSUPERSEDED {
		return nil
	}
	return a.row.AgreedAt
}

// SupersededAt returns when a newer one took its place.
func (a *Assessment) SupersededAt() *time.Time { return a.row.SupersededAt }

// SharedUp reports whether the chain above may read its words.
func (a *Assessment) SharedUp() bool { return a.row.SharedUp }

// Waiting reports whether it is done and waits for the other one of its round.
func (a *Assessment) Waiting() bool {
	return a.row.State == assessment.StateSHARED && a.row.ReleasedAt == nil
}

// AuthorAgreed reports whether its author has agreed.
func (a *Assessment) AuthorAgreed() bool { return a.row.AgreedAt != nil }

// Ratings returns what was rated, in the order of the competencies.
func (a *Assessment) Ratings() []*Rating {
	by := make(map[string]*ent.Rating, len(a.row.Edges.Ratings))
	for _, r := range a.row.Edges.Ratings {
		by[r.CompetencyID] = r
	}
	list := make([]*Rating, 0, len(by))
	for _, c := range a.page.graph.Competencies() {
		if r := by[c.StoredID()]; r != nil {
			list = append(list, &Rating{r, a})
			delete(by, c.StoredID())
		}
	}
	for _, r := range a.row.Edges.Ratings { // of competencies that this world does not have
		if by[r.CompetencyID] != nil {
			list = append(list, &Rating{r, a})
		}
	}
	return list
}

// all returns every assessment of the same person that the viewer may see.
func (a *Assessment) all() []*Assessment { return a.page.of[a.row.SubjectID] }

// model finds the model of a row of the same person; nil of nil.
func (a *Assessment) model(row *ent.Assessment) *Assessment {
	if row == nil {
		return nil
	}
	return &Assessment{row, a.page}
}

// Counterpart returns the other one of its round, once both are released.
func (a *Assessment) Counterpart() *Assessment {
	return a.model(coaching.Counterpart(rowsOf(a.all()), a.row))
}

// Previous returns the latest one before it of the same kind.
func (a *Assessment) Previous() *Assessment {
	return a.model(coaching.Before(rowsOf(a.all()), a.row))
}

// CanEdit reports whether the viewer may write in it now.
func (a *Assessment) CanEdit(ctx context.Context) bool {
	other := coaching.Counterpart(rowsOf(a.all()), a.row)
	open := a.row.State == assessment.StateDRAFT || a.row.State == assessment.StateSHARED
	return open && a.acts(ctx) && a.row.AuthorID == access.From(ctx).PersonID && a.row.AgreedAt == nil && (other == nil || other.AgreedAt == nil)
}

// CanAgree reports whether the viewer may agree to it now.
func (a *Assessment) CanAgree(ctx context.Context) bool {
	other := coaching.Counterpart(rowsOf(a.all()), a.row)
	if other == nil || a.row.State != assessment.StateSHARED || !a.acts(ctx) {
		return false
	}
	for _, side := range []*ent.Assessment{a.row, other} {
		if side.AuthorID == access.From(ctx).PersonID {
			return side.AgreedAt == nil
		}
	}
	return false
}

// acts reports whether the viewer can change anything here.
func (a *Assessment) acts(ctx context.Context) bool {
	v := access.From(ctx)
	return v != nil && v.PersonID != "" && v.Behind == nil && v.Can(access.ScopeCoachingWrite) && a.page.world.Ref().Live()
}
