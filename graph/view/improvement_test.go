package view_test

import (
	"context"
	"testing"

	"cadre/ent/improvementplan"
	"cadre/ent/schema"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// The plan that ends first comes first, and drafts, which end on no day yet, last: on every database.
func TestPlansByTheirEnd(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CPO: Ana Ruiz\n  PM: Ben Ode\n  Designer: Cy Lee\n  Writer: Dan Poe")
		_, err := o.Write(access.System(o.Context()), world.Intent{Action: "test.seed", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Seeded")
			for who, ends := range map[string]string{"Ben Ode": "", "Cy Lee": "2026-08-01", "Dan Poe": "2026-07-01"} {
				c := tx.ImprovementPlan.Create().SetAuthorID(o.Person("Ana Ruiz")).SetCreatedAt(o.Now()).SetSubjectID(o.Person(who)).SetDiagnosis(improvementplan.DiagnosisSKILL).
					SetIssues([]schema.Issue{}).SetExpectations([]string{}).SetSupport([]string{}).SetGrounds([]schema.Ground{}).SetDays(30)
				if ends != "" {
					c.SetState(improvementplan.StateUNDER_WAY).SetOpenedOn("2026-06-01").SetEndsOn(ends)
				}
				if err := c.Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		plans, err := view.StaffingOf(o.World).ImprovementPlans(o.As("Ana Ruiz"), false)
		if err != nil || len(plans) != 3 {
			t.Fatalf("%v, %v", plans, err)
		}
		for i, want := range []string{"Dan Poe", "Cy Lee", "Ben Ode"} {
			if got := plans[i].Person().Name(); got != want {
				t.Errorf("plan %d is of %s, want %s", i, got, want)
			}
		}
	})
}
