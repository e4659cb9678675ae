package access

import (
	"context"
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"
)

// Columns that the rules of confidential rows are told by.
const (
	columnSubject     = "subject_id"
	columnAuthor      = "author_id"
	columnReleased    = "released_at"
	columnSharedUp    = "shared_up"
	columnRequestedBy = "requested_by_id"
)

// Part says what a row of development holds.
type Part int

// The parts.
const (
	Summary Part = iota // levels, states and dates: the chain above may see them
	Words               // what people wrote: the chain above sees it where it was shared up
)

// Pen says who may change a row of development, among those who may write at all.
type Pen int

// The pens.
const (
	ByAuthor Pen = iota // who wrote it
	Together            // its subject, and who coaches or leads them
	ByAnyone            // whoever is its author or asked for it, whether or not they stand to its subject
)

// Development is the policy of what concerns somebody's growth: Matrix says who may read and write.
func Development(part Part, pen Pen) ent.Policy {
	r := development{part: part, pen: pen}
	return privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfScopeLacks(ScopeCoachingRead), allowReadOf(r.readable), privacy.AlwaysDenyRule()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfScopeLacks(ScopeCoachingWrite), allowWriteOf(r.creatable, r.writable), privacy.AlwaysDenyRule()},
	}
}

// AuthorAlone is the policy of rows that nobody but their author may read or change, and no tool at all.
func AuthorAlone() ent.Policy {
	created := func(_ context.Context, v *Viewer, m ent.Mutation) bool {
		return v.PersonID != "" && text(m, columnAuthor) == v.PersonID
	}
	return privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfTool(), allowReadOf(written), privacy.AlwaysDenyRule()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfTool(), allowWriteOf(created, written), privacy.AlwaysDenyRule()},
	}
}

// OwnLog is the policy of a log that each may read what they wrote of, and Cadre alone writes.
func OwnLog() ent.Policy {
	return privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfScopeLacks(ScopeCoachingRead), allowReadOf(written), privacy.AlwaysDenyRule()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), privacy.AlwaysDenyRule()},
	}
}

// DenyIfScopeLacks keeps out those whose token does not cover a scope.
func DenyIfScopeLacks(s Scope) privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if !From(ctx).Can(s) {
			return privacy.Denyf("the token does not cover %s", s)
		}
		return privacy.Skip
	})
}

// DenyIfTool keeps out every token, whatever its scopes: what is private is for people in the app.
func DenyIfTool() privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if From(ctx).Scopes != nil {
			return privacy.Denyf("tokens never cover private notes")
		}
		return privacy.Skip
	})
}

// condition tells by their columns which rows of a statement a viewer may touch; nil: none.
type condition func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate

// written: what the viewer wrote.
func written(_ context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	if v.PersonID == "" {
		return nil
	}
	return sql.EQ(s.C(columnAuthor), v.PersonID)
}

// allowReadOf lets a query see those rows alone that everyone who looks may see.
func allowReadOf(may condition) privacy.QueryRule { return readable(may) }

type readable condition

func (r readable) EvalQuery(ctx context.Context, q ent.Query) error {
	if restrictTo(ctx, condition(r), q) {
		return privacy.Allow
	}
	return privacy.Skip
}

// allowWriteOf lets rows be created that a viewer may create, and those be changed that they may change.
func allowWriteOf(create func(context.Context, *Viewer, ent.Mutation) bool, may condition) privacy.MutationRule {
	return writable{create: create, may: may}
}

type writable struct {
	create func(context.Context, *Viewer, ent.Mutation) bool
	may    condition
}

func (w writable) EvalMutation(ctx context.Context, m ent.Mutation) error {
	v := From(ctx)
	if v.Behind != nil {
		return privacy.Denyf("who looks through somebody's eyes does not write")
	}
	if m.Op().Is(ent.OpCreate) {
		if w.create(ctx, v, m) {
			return privacy.Allow
		}
		return privacy.Skip
	}
	if restrictTo(ctx, w.may, m) {
		return privacy.Allow
	}
	return privacy.Skip
}

// restrictTo adds to a query or a mutation which rows it may touch. It reports false for what cannot be
// restricted.
func restrictTo(ctx context.Context, may condition, target any) bool {
	rows, ok := target.(interface{ WhereP(...func(*sql.Selector)) })
	if !ok {
		return false
	}
	for v := From(ctx); v != nil; v = v.Behind {
		rows.WhereP(func(s *sql.Selector) {
			p := may(ctx, v, s)
			if p == nil {
				p = sql.False()
			}
			s.Where(p)
		})
	}
	return true
}

// development tells the rows of development that a viewer may touch.
type development struct {
	part Part
	pen  Pen
}

// rights of the class, fixed.
var developmentRights = Matrix()[ClassDevelopment]

// readable: what the viewer wrote; and of what was released, what is about them or those they
// coach or lead, and its summary for the chain above.
func (d development) readable(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	if v.PersonID == "" {
		return nil
	}
	var any []*sql.Predicate
	if max(developmentRights[RelationAuthor], developmentRights[RelationFormer]) >= Reads {
		any = append(any, sql.EQ(s.C(columnAuthor), v.PersonID))
	}
	for _, r := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain} {
		right := developmentRights[r]
		whom := subjects(ctx, v, s, r)
		if right < Summaries || whom == nil {
			continue
		}
		seen := sql.And(whom, sql.NotNull(s.C(columnReleased)))
		if right == Summaries && d.part == Words {
			seen = sql.And(seen, sql.EQ(s.C(columnSharedUp), true))
		}
		any = append(any, seen)
	}
	if d.pen == ByAnyone { // who asked for it
		any = append(any, sql.And(sql.EQ(s.C(columnRequestedBy), v.PersonID), sql.NotNull(s.C(columnReleased))))
	}
	return sql.Or(any...)
}

// writable: what the pen lets the viewer change. Who was a coach or manager keeps what they wrote,
// and changes it no more.
func (d development) writable(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	if v.PersonID == "" {
		return nil
	}
	mine := sql.EQ(s.C(columnAuthor), v.PersonID)
	if d.pen == ByAnyone {
		return mine
	}
	var stands []*sql.Predicate
	for _, r := range []Relation{RelationSubject, RelationCoach, RelationManager} {
		if whom := subjects(ctx, v, s, r); whom != nil && developmentRights[r] >= Writes {
			stands = append(stands, whom)
		}
	}
	if d.pen == ByAuthor {
		return sql.And(mine, sql.Or(append(stands, sql.IsNull(s.C(columnReleased)))...))
	}
	if len(stands) == 0 {
		return nil
	}
	return sql.And(sql.Or(stands...), sql.Or(mine, sql.NotNull(s.C(columnReleased))))
}

// creatable: rows of the viewer's own; where two people write together, about themselves or those
// whom they coach or lead.
func (d development) creatable(ctx context.Context, v *Viewer, m ent.Mutation) bool {
	if v.PersonID == "" {
		return false
	}
	mine := text(m, columnAuthor) == v.PersonID
	switch d.pen {
	case ByAnyone:
		return mine || text(m, columnRequestedBy) == v.PersonID
	case ByAuthor:
		return mine
	}
	subject := text(m, columnSubject)
	for _, r := range []Relation{RelationSubject, RelationCoach, RelationManager} {
		if mine && developmentRights[r] >= Writes && StandsTo(ctx, r, subject) {
			return true
		}
	}
	return false
}

// subjects tells the rows about those to whom a viewer stands in a relation; nil: there are none.
func subjects(ctx context.Context, v *Viewer, s *sql.Selector, r Relation) *sql.Predicate {
	if r == RelationSubject {
		return sql.EQ(s.C(columnSubject), v.PersonID)
	}
	list := people(ctx, v, r)
	if len(list) == 0 {
		return nil
	}
	values := make([]any, len(list))
	for i, person := range list {
		values[i] = person
	}
	return sql.In(s.C(columnSubject), values...)
}

// text returns the text that a mutation sets a column to; empty where it sets none.
func text(m ent.Mutation, column string) string {
	switch v, _ := m.Field(column); v := v.(type) {
	case string:
		return v
	case fmt.Stringer:
		return v.String()
	}
	return ""
}
