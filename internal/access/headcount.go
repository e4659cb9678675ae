package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

const columnOwner = "owner_id"

// HeadcountPlans is the policy of which seats a group shall get: for who holds the seat that leads the group, and who leads that.
func HeadcountPlans() ent.Policy {
	return hiring(ClassRestricted, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		switch {
		case v.PersonID == "":
			return nil
		case !holds(ctx, LineGroup):
			return everyRow()
		}
		led := seatsBelow(ctx, v)
		return oneOf(s.C(columnPosition), append(led, standing(ctx).SeatsOf(v.PersonID)...))
	})
}

// Knowledge is the policy of what is handed over before somebody leaves: for them, who learns it, and who leads the seat.
func Knowledge() ent.Policy {
	return hiring(ClassDevelopment, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.PersonID == "" {
			return nil
		}
		led := seatLed(ctx, v, s)
		if !holds(ctx, LineTakesOver) {
			return led
		}
		return sql.Or(led, sql.EQ(s.C(columnPerson), v.PersonID), sql.EQ(s.C(columnOwner), v.PersonID))
	})
}

// Templates is the policy of how the first ninety days in a role are planned: for everybody in the organisation.
func Templates() ent.Policy {
	return hiring(ClassInternal, func(ctx context.Context, v *Viewer, _ *sql.Selector) *sql.Predicate {
		if v.PersonID == "" || !holds(ctx, LineTemplates) {
			return nil
		}
		return everyRow()
	})
}
