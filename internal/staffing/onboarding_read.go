package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/world"
)

// OnboardingStanding is how an onboarding does.
type OnboardingStanding string

// The standings.
const (
	OnTime OnboardingStanding = "ON_TIME"
	Late   OnboardingStanding = "LATE"    // a task is late
	AtRisk OnboardingStanding = "AT_RISK" // a task is late for more than a week, or the review is overdue
)

// Gravity orders standings: what is worse is more.
func (s OnboardingStanding) Gravity() int {
	return map[OnboardingStanding]int{Late: 1, AtRisk: 2}[s]
}

// Tally says how many tasks an onboarding has, and how they do.
type Tally struct {
	All, Done, Late int
	oldest          string // the earliest day that a late task was due on; empty where none is late
}

// patience is for how many days a task may be late before the onboarding is at risk.
const patience = 7

// Standing tells how an onboarding does on a day, by the tasks that it has.
func (t Tally) Standing(o *ent.Onboarding, today string) OnboardingStanding {
	switch {
	case o.State != onboarding.StateUNDER_WAY:
		return OnTime
	case o.ReviewBy < today, t.oldest != "" && after(t.oldest, patience) < today:
		return AtRisk
	case t.Late > 0:
		return Late
	}
	return OnTime
}

// TaskLate reports whether a task is not done and its day is over.
func TaskLate(t *ent.OnboardingTask, today string) bool { return t.DoneOn == nil && t.DueOn < today }

// TallyTasks counts the tasks of onboardings that the viewer may see. Who may see one may know how many there are and
// how many are late, and no more: Cadre reads them.
func TallyTasks(ctx context.Context, w *world.World, onboardings []string) (map[string]Tally, error) {
	rows, err := w.Client().OnboardingTask.Query().Where(onboardingtask.OnboardingIDIn(onboardings...)).
		Select(onboardingtask.FieldID, onboardingtask.FieldOnboardingID, onboardingtask.FieldDueOn, onboardingtask.FieldDoneOn).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read tasks: %w", err)
	}
	tallies, today := map[string]Tally{}, w.Today()
	for _, row := range rows {
		t := tallies[row.OnboardingID]
		t.All++
		switch {
		case row.DoneOn != nil:
			t.Done++
		case TaskLate(row, today):
			t.Late++
			if t.oldest == "" || row.DueOn < t.oldest {
				t.oldest = row.DueOn
			}
		}
		tallies[row.OnboardingID] = t
	}
	return tallies, nil
}
