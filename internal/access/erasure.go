package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

// Erasures is the policy of the proofs that a candidate was erased: for who did it, and for the owner of the
// workspace. They name nobody.
func Erasures() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		switch {
		case v.Owner || !holds(ctx, LineErased):
			return everyRow()
		case v.PersonID == "":
			return nil
		}
		return sql.EQ(s.C(columnAuthor), v.PersonID)
	})
}
