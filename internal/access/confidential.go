package access

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"
)

// Columns that the rules of confidential rows are told by.
const (
	columnID          = "id"
	columnSubject     = "subject_id"
	columnAbout       = "about_id"
	columnAuthor      = "author_id"
	columnEditedBy    = "edited_by_id"
	columnReleased    = "released_at"
	columnSharedUp    = "shared_up"
	columnRequestedBy = "requested_by_id"
	columnText        = "text"
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
	ByAnyone            // whoever is its author, whether or not they stand to its subject; who asked for it may begin it
)

// Development is the policy of what concerns somebody's growth: Matrix says who may read and write.
func Development(part Part, pen Pen) ent.Policy {
	r := rows{class: ClassDevelopment, subject: columnSubject, part: part, pen: pen, drafts: true}
	return r.policy(DenyIfScopeLacks(ScopeCoachingRead), DenyIfScopeLacks(ScopeCoachingWrite))
}

// AuthorAlone is the policy of rows that nobody but their author may read or change, and no tool at all.
func AuthorAlone() ent.Policy {
	return rows{class: ClassNote, pen: ByAnyone}.policy(DenyIfTool(), DenyIfTool())
}

// Note is AuthorAlone for rows that are about somebody or something.
func Note() ent.Policy {
	return rows{class: ClassNote, subject: columnAbout, part: Words, pen: ByAnyone}.policy(DenyIfTool(), DenyIfTool())
}

// private are the entities that no tool reads; nor does it hear of their log, or of what was taken away.
var private = []string{
	"PrivateNote", "NoteKey",
	"Opening", "Candidate", "Application", "StageMove", "Interview", "Scorecard", "Offer", "Erasure", "Successor",
	"Onboarding", "OnboardingTask", "OnboardingReview",
	"EvaluationCycle", "Evaluation", "EvaluationVoice", "EvaluationResult", "EvaluationNote",
	"ImprovementPlan", "ImprovementEntry", "HeadcountPlan", "Exit", "KnowledgeTask", "OnboardingTemplate", "LoadRound", "LoadParticipation",
}

// Private reports whether no tool reads an entity, whatever its scopes.
func Private(entity string) bool { return slices.Contains(private, entity) }

// OwnLog is the policy of a log that each may read what they wrote of, and Cadre alone writes. Rows of changes,
// which refer to it by reference, tell what a line is about: tools read none of what is private.
func OwnLog(changes, reference string) ent.Policy {
	hidden := make([]any, len(private))
	for i, entity := range private {
		hidden[i] = entity
	}
	own := func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if !holds(ctx, LineOwnLog) {
			return everyRow()
		}
		if v.PersonID == "" {
			return nil
		}
		mine := sql.EQ(s.C(columnAuthor), v.PersonID)
		if v.Scopes == nil || !holds(ctx, LineLog) {
			return mine
		}
		table := sql.Table(changes)
		return sql.And(mine, sql.NotIn(s.C(columnID), sql.Dialect(s.Dialect()).Select(table.C(reference)).From(table).Where(sql.In(table.C("entity"), hidden...))))
	}
	return Classed{class: ClassDevelopment, Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfScopeLacks(ScopeCoachingRead), readable(own), Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), Deny()},
	}}
}

// DenyIfScopeLacks keeps out those whose token does not cover a scope.
func DenyIfScopeLacks(s Scope) privacy.QueryMutationRule {
	return ruleOf(LineScope, func(ctx context.Context) error {
		v := From(ctx)
		if !v.Can(s) && !(s == ScopeCoachingRead && analyses(ctx, v) >= Summaries) {
			return privacy.Denyf("%s is not covered", s)
		}
		return privacy.Skip
	})
}

// DenyIfTool keeps out every token, whatever its scopes: what is private is for people in the app.
func DenyIfTool() privacy.QueryMutationRule {
	return ruleOf(LineNoTool, func(ctx context.Context) error {
		if From(ctx).Scopes != nil {
			return privacy.Denyf("tokens never cover private notes")
		}
		return privacy.Skip
	})
}

// MayCount reports whether the viewer may see aggregates of a class over enough people: who owns the
// workspace, and whoever's token covers it.
func MayCount(ctx context.Context, c Class) bool {
	v := From(ctx)
	return v.Can(ScopeCoachingAggregate) && (v.Owner || v.Scopes != nil) && rights(ctx, c)[RelationAnalyst] >= Counts
}

// analyses returns the right that a token's scope of aggregates gives.
func analyses(ctx context.Context, v *Viewer) Right {
	if v == nil || v.Scopes == nil || !v.Can(ScopeCoachingAggregate) {
		return Nothing
	}
	return rights(ctx, ClassDevelopment)[RelationAnalyst]
}

// condition tells by their columns which rows of a statement a viewer may touch; nil: none.
type condition func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate

// everyRow is the condition that keeps nobody out.
func everyRow() *sql.Predicate { return sql.Not(sql.False()) }

// readable lets a query see those rows alone that everyone who looks may see.
type readable condition

func (r readable) EvalQuery(ctx context.Context, q ent.Query) error {
	if holds(ctx, LineAllow) && restrictTo(ctx, condition(r), q) {
		return privacy.Allow
	}
	return privacy.Skip
}

// writable lets rows be created that a viewer may create, and those be changed that they may change.
type writable struct {
	create func(context.Context, *Viewer, ent.Mutation) bool
	may    condition
}

func (w writable) EvalMutation(ctx context.Context, m ent.Mutation) error {
	v := From(ctx)
	if !holds(ctx, LineAllowWrite) {
		return privacy.Skip
	}
	if v.Behind != nil && holds(ctx, LineNoHand) {
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
		if !holds(ctx, LineOthersEyes) {
			break
		}
	}
	return true
}

// rows tells the rows of a confidential entity that a viewer may touch.
type rows struct {
	class   Class
	subject string // the column that says whom they are about; empty: there is none
	part    Part
	pen     Pen
	drafts  bool // they are released, may be shared up, and say whose their present words are
}

func (r rows) policy(reads, writes privacy.QueryMutationRule) ent.Policy {
	return Classed{class: r.class, Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), reads, readable(r.readable), Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), writes, writable{r.creatable, r.writable}, Deny()},
	}}
}

// readable: what the viewer wrote; and of what was released, what is about them or those they
// coach or lead, and its summary for the chain above.
func (r rows) readable(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	may := rights(ctx, r.class)
	any := r.written(ctx, v, s, may)
	for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain, RelationPeer, RelationAnalyst, RelationAdmin} {
		right := may[relation]
		whom := r.about(ctx, v, s, relation)
		if right < Summaries || whom == nil || right == Summaries && !r.drafts {
			continue
		}
		if r.drafts && holds(ctx, LineReleased) {
			whom = sql.And(whom, sql.NotNull(s.C(columnReleased)))
		}
		if right == Summaries && r.part == Words && holds(ctx, LineSharedUp) {
			whom = sql.And(whom, sql.EQ(s.C(columnSharedUp), true))
		}
		any = append(any, whom)
	}
	if len(any) == 0 {
		return nil
	}
	return sql.Or(any...)
}

// written tells what the viewer wrote: as who they still are to the subject; and as who they were, as long as
// the present words are theirs.
func (r rows) written(ctx context.Context, v *Viewer, s *sql.Selector, may map[Relation]Right) []*sql.Predicate {
	if v.PersonID == "" {
		return nil
	}
	mine, still := sql.EQ(s.C(columnAuthor), v.PersonID), everyRow()
	if r.drafts && holds(ctx, LineEdited) {
		still = sql.EQ(s.C(columnEditedBy), v.PersonID)
	}
	author, former := may[RelationAuthor] >= Reads, may[RelationFormer] >= Reads
	switch {
	case author && (r.subject == "" || former && !r.drafts):
		return []*sql.Predicate{mine}
	case author && former:
		return []*sql.Predicate{sql.And(mine, sql.Or(append(r.standing(ctx, v, s), still)...))}
	case author:
		return []*sql.Predicate{sql.And(mine, sql.Or(r.standing(ctx, v, s)...))}
	case former:
		return []*sql.Predicate{sql.And(mine, still, sql.Not(sql.Or(r.standing(ctx, v, s)...)))}
	}
	return nil
}

// standing tells the rows about those whom the viewer is, coaches or leads directly.
func (r rows) standing(ctx context.Context, v *Viewer, s *sql.Selector) (list []*sql.Predicate) {
	for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager} {
		if whom := r.about(ctx, v, s, relation); whom != nil {
			list = append(list, whom)
		}
	}
	return append(list, sql.False())
}

// writable: what the pen lets the viewer change. Who was a coach or manager keeps what they wrote,
// and changes it no more once it was released.
func (r rows) writable(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	may := rights(ctx, r.class)
	mine := sql.False()
	if v.PersonID != "" && may[RelationAuthor] >= Writes {
		mine = sql.EQ(s.C(columnAuthor), v.PersonID)
	}
	if !holds(ctx, LineMine) && r.pen != Together {
		mine = everyRow()
	}
	if r.pen == ByAnyone {
		for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain, RelationPeer, RelationAdmin} {
			if whom := r.about(ctx, v, s, relation); r.class == ClassNote && may[relation] >= Writes && whom != nil {
				mine = sql.Or(mine, whom)
			}
		}
		return mine
	}
	stands := []*sql.Predicate{sql.False()}
	for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain, RelationPeer, RelationAnalyst, RelationAdmin} {
		if whom := r.about(ctx, v, s, relation); whom != nil && may[relation] >= Writes {
			stands = append(stands, whom)
		}
	}
	if r.pen == ByAuthor {
		if may[RelationFormer] >= Writes || !holds(ctx, LineStanding) {
			return mine
		}
		return sql.And(mine, sql.Or(append(stands, sql.IsNull(s.C(columnReleased)))...))
	}
	if !holds(ctx, LineTogether) {
		stands = append(stands, everyRow())
	}
	if may[RelationFormer] >= Writes {
		stands = append(stands, mine)
	}
	if !holds(ctx, LineDraft) {
		mine = everyRow()
	}
	return sql.And(sql.Or(stands...), sql.Or(mine, sql.NotNull(s.C(columnReleased))))
}

// creatable: rows of the viewer's own; where two people write together, about themselves or those
// whom they coach or lead.
func (r rows) creatable(ctx context.Context, v *Viewer, m ent.Mutation) bool {
	if v.PersonID == "" {
		return false
	}
	may := rights(ctx, r.class)
	mine := may[RelationAuthor] >= Writes && (text(m, columnAuthor) == v.PersonID || !holds(ctx, LineByline))
	if r.pen == ByAnyone && r.class == ClassDevelopment && !mine {
		// Who asks for words names who shall write them.
		return text(m, columnRequestedBy) == v.PersonID && (text(m, columnText) == "" || !holds(ctx, LineAsked))
	}
	if !mine || r.pen != Together || !holds(ctx, LineSubject) {
		return mine
	}
	subject := text(m, columnSubject)
	for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain} {
		if may[relation] >= Writes && StandsTo(ctx, relation, subject) {
			return true
		}
	}
	return may[RelationPeer] >= Writes
}

// stands tells the rows about those to whom a viewer stands in one of some relations, where that gives a right; nil: none.
func (r rows) stands(ctx context.Context, v *Viewer, s *sql.Selector, least Right, relations ...Relation) (whose *sql.Predicate) {
	may := rights(ctx, r.class)
	for _, relation := range relations {
		if whom := r.about(ctx, v, s, relation); whom != nil && may[relation] >= least {
			whose = either(whose, whom)
		}
	}
	return whose
}

// about tells the rows about those to whom a viewer stands in a relation; nil: there are none.
func (r rows) about(ctx context.Context, v *Viewer, s *sql.Selector, relation Relation) *sql.Predicate {
	switch {
	case relation == RelationAnalyst:
		if analyses(ctx, v) < Summaries {
			return nil
		}
		return everyRow()
	case relation == RelationAdmin && v.Owner && v.PersonID == "", relation == RelationPeer && v.PersonID != "":
		return everyRow()
	case v.PersonID == "" || r.subject == "":
		return nil
	case relation == RelationSubject:
		return sql.EQ(s.C(r.subject), v.PersonID)
	}
	list := people(ctx, v, relation)
	if len(list) == 0 {
		return nil
	}
	values := make([]any, len(list))
	for i, person := range list {
		values[i] = person
	}
	return sql.In(s.C(r.subject), values...)
}

// text returns the text that a mutation sets a column to; empty where it sets none.
func text(m ent.Mutation, column string) string {
	switch v, _ := m.Field(column); v := v.(type) {
	case string:
		return v
	case *string:
		if v != nil {
			return *v
		}
	case fmt.Stringer:
		return v.String()
	}
	return ""
}
