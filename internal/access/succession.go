package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

// Columns that the rules of succession are told by.
const (
	columnPosition = "position_id"
	columnPerson   = "person_id"
)

// Successions is the policy of who could take a seat one day: for who leads the seat, but never about themselves.
func Successions() ent.Policy {
	return hiring(ClassRestricted, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.PersonID == "" {
			return nil
		}
		led := everyRow()
		if holds(ctx, LineSucceeds) {
			seats := []any{}
			for _, seat := range standing(ctx).SeatsBelow(v.PersonID) {
				seats = append(seats, seat)
			}
			led = sql.In(s.C(columnPosition), seats...)
		}
		if !holds(ctx, LineUnaware) {
			return led
		}
		return sql.And(led, sql.NEQ(s.C(columnPerson), v.PersonID))
	})
}
