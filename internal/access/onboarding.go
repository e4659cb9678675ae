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
		return either(begins(ctx, v, s, Summaries), helps(ctx, v, s.C))
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
		return either(begins(ctx, v, s, Reads), helped)
	})
}

// begins is the condition that the viewer is, coaches or leads whoever begins, in a way that gives a right.
func begins(ctx context.Context, v *Viewer, s *sql.Selector, least Right) *sql.Predicate {
	return rows{class: ClassDevelopment, subject: columnSubject}.stands(ctx, v, s, least, RelationSubject, RelationCoach, RelationManager, RelationChain)
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
