package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

const stateDraft = "DRAFT"

// improved are rows of what has to change in somebody's work.
var improved = rows{class: ClassRestricted, subject: columnSubject}

// ImprovementPlans is the policy of improvement plans: for who leads the person and the chain above, and for them once it
// was opened with them.
func ImprovementPlans() ent.Policy {
	return hiring(ClassRestricted, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		may := improved.readable(ctx, v, s)
		if may == nil || !holds(ctx, LineOpened) {
			return may
		}
		return sql.And(may, sql.Or(sql.NEQ(s.C(columnSubject), v.PersonID), sql.NEQ(s.C(columnState), stateDraft)))
	})
}

// ImprovementEntries is the policy of what comes to an improvement plan after it was opened.
func ImprovementEntries() ent.Policy { return hiring(ClassRestricted, improved.readable) }
