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

// Successions is the policy of who could take a seat one day, and of why somebody left one: for who leads the seat, but
// never about themselves.
func Successions() ent.Policy {
	return hiring(ClassRestricted, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.PersonID == "" {
			return nil
		}
		led := seatLed(ctx, v, s)
		if !holds(ctx, LineUnaware) {
			return led
		}
		return sql.And(led, sql.NEQ(s.C(columnPerson), v.PersonID))
	})
}

// seatLed is the condition that the viewer leads the seat that a row is about.
func seatLed(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
	if !holds(ctx, LineSucceeds) {
		return everyRow()
	}
	return oneOf(s.C(columnPosition), seatsBelow(ctx, v))
}

// oneOf is the condition that a column holds one of some keys.
func oneOf(column string, keys []string) *sql.Predicate {
	values := make([]any, len(keys))
	for i, key := range keys {
		values[i] = key
	}
	return sql.In(column, values...)
}
