package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

// Columns that the rules of what comes after a hire are told by.
const (
	columnSeesTo     = "manager_id"
	columnBuddy      = "buddy_id"
	columnOnboarding = "onboarding_id"
	stateUnderWay    = "UNDER_WAY"
	tableOnboardings = "onboardings"
)

// Onboardings is the policy of onboardings: for whom they are about, who coaches and leads them, the chain above, and
// those who were asked to help, as long as they are under way.
func Onboardings() ent.Policy {
	return hiring(ClassDevelopment, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		return either(stands(ctx, v, s, Summaries), helps(ctx, v, s.C))
	})
}

// OnboardingTasks is the policy of the steps of onboardings: as theirs, but for the chain above, which reads how they
// stand and no words.
func OnboardingTasks() ent.Policy {
	return hiring(ClassDevelopment, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		t := sql.Table(tableOnboardings)
		var helped *sql.Predicate
		if may := helps(ctx, v, t.C); may != nil {
			helped = sql.In(s.C(columnOnboarding), sql.Dialect(s.Dialect()).Select(t.C(columnID)).From(t).Where(may))
		}
		return either(stands(ctx, v, s, Reads), helped)
	})
}

// Evaluations is the policy of what is said of somebody's work and stays as it was said: for them, who leads them, the
// chain above and who wrote it.
func Evaluations() ent.Policy {
	return hiring(ClassEvaluation, rows{class: ClassEvaluation, subject: columnSubject}.readable)
}

// stands is the condition that the viewer stands to whom a row of somebody's growth is about in a way that gives a
// right.
func stands(ctx context.Context, v *Viewer, s *sql.Selector, least Right) *sql.Predicate {
	r, may := rows{class: ClassDevelopment, subject: columnSubject}, rights(ctx, ClassDevelopment)
	var list []*sql.Predicate
	for _, relation := range []Relation{RelationSubject, RelationCoach, RelationManager, RelationChain} {
		if whom := r.about(ctx, v, s, relation); whom != nil && may[relation] >= least {
			list = append(list, whom)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return sql.Or(list...)
}

// helps is the condition that an onboarding, whose columns are named by a function, is under way and was given to the
// viewer to see to, or to be a buddy.
func helps(ctx context.Context, v *Viewer, column func(string) string) *sql.Predicate {
	if v.PersonID == "" || !holds(ctx, LineHelps) {
		return nil
	}
	asked := sql.Or(sql.EQ(column(columnSeesTo), v.PersonID), sql.EQ(column(columnBuddy), v.PersonID))
	if !holds(ctx, LineUnderWay) {
		return asked
	}
	return sql.And(asked, sql.EQ(column(columnState), stateUnderWay))
}
