package staffing

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// BeginOnboardingInput says who begins, for somebody who was not hired through an opening.
type BeginOnboardingInput struct {
	Person   string
	StartsOn *string // nil: the day from which they hold their seat
	Buddy    *string
	Reason   *string
}

// BeginOnboarding makes the plan of somebody's first ninety days from the template of their role, and returns its id.
func BeginOnboarding(ctx context.Context, w *world.World, in BeginOnboardingInput) (string, *world.Commit, error) {
	f := input.Read(w)
	who := personNow(w, &f, "person", in.Person)
	starts := f.OptionalDay("startsOn", in.StartsOn)
	named := ""
	if in.Buddy != nil {
		named = personNow(w, &f, "buddy", *in.Buddy).Key()
	}
	reason := f.Reason(in.Reason)
	if f.Err() == nil && named == who.Key() {
		f.Fail("buddy", "Nobody is a buddy to themselves.")
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	seat, _ := who.Position()
	if !BeginsOnboarding(ctx, who) {
		return "", nil, fault.New(fault.Forbidden, "Who leads %s directly begins their onboarding.", who.Name()).OnField("input.person")
	}
	day := startOf(w, who, seat)
	if starts != nil {
		day = *starts
	}
	key := id.New(id.Onboarding)
	c, err := write(ctx, w, "onboarding.begin", reason, func(ctx context.Context, tx *history.Tx) error {
		there, err := tx.Onboarding.Query().Where(onboarding.SubjectID(who.Key()), onboarding.StateEQ(onboarding.StateUNDER_WAY)).Exist(access.System(ctx))
		if err != nil {
			return fmt.Errorf("look for the onboarding: %w", err)
		}
		if there {
			return fault.New(fault.Conflict, "%s is being onboarded already.", who.Name()).OnField("input.person")
		}
		tx.Summarize("Began the onboarding of %s", who.Name())
		return onboard(ctx, tx, w, beginning{key: key, person: who.Key(), seat: seat, manager: me(ctx), buddy: named, starts: day})
	})
	return key, c, err
}

// startOf returns the day from which a person holds a seat; today where none is known.
func startOf(w *world.World, p orggraph.Person, seat orggraph.Position) string {
	current := true
	for _, held := range p.Assignments(&current) {
		if day := held.StartsOn(); day != nil && held.Position().Key() == seat.Key() {
			return *day
		}
	}
	return w.Today()
}

// BeginsOnboarding reports whether the viewer may begin somebody's onboarding: who leads them directly does.
func BeginsOnboarding(ctx context.Context, who orggraph.Person) bool {
	return ownHand(ctx) && access.StandsTo(ctx, access.RelationManager, who.Key())
}

// beginning is what an onboarding is made of.
type beginning struct {
	key, person    string
	seat           orggraph.Position
	manager, buddy string // the buddy is empty where there is none yet
	starts         string
}

// onboard writes an onboarding with the tasks of its template. Cadre does, for whoever may begin it was found before.
func onboard(ctx context.Context, tx *history.Tx, w *world.World, b beginning) error {
	system, now := access.System(ctx), w.Now().UTC()
	create := tx.Onboarding.Create().SetID(b.key).SetAuthorID(me(ctx)).SetCreatedAt(now).SetSubjectID(b.person).SetPositionID(b.seat.Key()).
		SetManagerID(b.manager).SetStartsOn(b.starts).SetReviewBy(after(b.starts, OnboardingDays))
	if b.buddy != "" {
		create.SetBuddyID(b.buddy)
	}
	if err := create.Exec(system); err != nil {
		return fmt.Errorf("begin an onboarding: %w", err)
	}
	steps, err := stepsFor(ctx, tx, b.seat)
	if err != nil {
		return err
	}
	var tasks []*ent.OnboardingTaskCreate
	for _, s := range steps {
		tasks = append(tasks, tx.OnboardingTask.Create().SetID(id.New(id.OnboardingTask)).SetAuthorID(me(ctx)).SetCreatedAt(now).SetSubjectID(b.person).SetOnboardingID(b.key).
			SetPart(s.Part()).SetWhose(s.Whose).SetTitle(s.Title).SetDueOn(after(b.starts, s.Day)))
	}
	if err := tx.OnboardingTask.CreateBulk(tasks...).Exec(system); err != nil {
		return fmt.Errorf("write the tasks of an onboarding: %w", err)
	}
	return nil
}

// after returns the day so many days after another one, which was checked to be one. No day that can be written comes
// before the first one or after the last one.
func after(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	switch t = t.AddDate(0, 0, days); {
	case t.Year() < 1:
		return "0001-01-01"
	case t.Year() > 9999:
		return "9999-12-31"
	}
	return t.Format(time.DateOnly)
}

// onboardingOf reads an onboarding that the viewer may see and that is under way.
func onboardingOf(ctx context.Context, tx *history.Tx, w *world.World, field, key string) (*ent.Onboarding, error) {
	o, err := tx.Onboarding.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "onboarding")
	}
	if o = OnboardingStands(w.Graph(), w.Today(), o); o.State != onboarding.StateUNDER_WAY {
		return nil, fault.New(fault.Conflict, "The onboarding has ended. It stays as it was.").OnField("input." + field)
	}
	return o, nil
}

// SeesTo reports whether the viewer may change an onboarding: who was given it, and who leads or coaches the person.
func SeesTo(ctx context.Context, o *ent.Onboarding) bool {
	return ownHand(ctx) && o.State == onboarding.StateUNDER_WAY && o.SubjectID != me(ctx) &&
		(o.ManagerID == me(ctx) || access.StandsTo(ctx, access.RelationManager, o.SubjectID) || access.StandsTo(ctx, access.RelationCoach, o.SubjectID))
}

// seenTo is onboardingOf for one that the viewer may change.
func seenTo(ctx context.Context, tx *history.Tx, w *world.World, field, key string) (*ent.Onboarding, error) {
	o, err := onboardingOf(ctx, tx, w, field, key)
	if err == nil && !SeesTo(ctx, o) {
		err = fault.New(fault.Forbidden, "Who sees to the onboarding changes it.").OnField("input." + field)
	}
	return o, err
}

// Does reports whether the viewer ticks a task off: whose it is, and who sees to the onboarding.
func Does(ctx context.Context, w *world.World, o *ent.Onboarding, t *ent.OnboardingTask) bool {
	return ownHand(ctx) && o.State == onboarding.StateUNDER_WAY && (Doer(w, o, t) == me(ctx) || SeesTo(ctx, o))
}

// Doer returns the person who does a task. What a buddy who has left was to do is for who sees to the onboarding.
func Doer(w *world.World, o *ent.Onboarding, t *ent.OnboardingTask) string {
	switch {
	case t.Whose == onboardingtask.WhoseNEWCOMER:
		return o.SubjectID
	case t.Whose == onboardingtask.WhoseBUDDY && o.BuddyID != nil && !gone(w, *o.BuddyID):
		return *o.BuddyID
	}
	return OnboardingManager(w, o)
}

// UpdateOnboardingInput is what to change about an onboarding; only the given fields change.
type UpdateOnboardingInput struct {
	Onboarding      string
	Manager         *string
	Buddy           input.Optional[string]
	StartsOn        *string
	ExpectedVersion *int
	Reason          *string
}

// UpdateOnboarding changes who sees to an onboarding, who the buddy is, or its first day, with which all that is open moves.
func UpdateOnboarding(ctx context.Context, w *world.World, in UpdateOnboardingInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("onboarding", in.Onboarding, "onboarding", id.Onboarding)
	starts := f.OptionalDay("startsOn", in.StartsOn)
	var seesTo *string
	if in.Manager != nil {
		k := personNow(w, &f, "manager", *in.Manager).Key()
		seesTo = &k
	}
	if in.Buddy.Value != nil {
		in.Buddy = input.Give(personNow(w, &f, "buddy", *in.Buddy.Value).Key())
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "onboarding.update", reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := seenTo(ctx, tx, w, "onboarding", key)
		if err != nil {
			return err
		}
		switch {
		case in.ExpectedVersion != nil && *in.ExpectedVersion != o.Version:
			return fault.New(fault.Conflict, "Somebody changed the onboarding meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", o.Version)
		case seesTo != nil && *seesTo == o.SubjectID:
			return input.Invalid("manager", "Nobody sees to their own onboarding.")
		case in.Buddy.Value != nil && *in.Buddy.Value == o.SubjectID:
			return input.Invalid("buddy", "Nobody is a buddy to themselves.")
		}
		tx.Summarize("Changed an onboarding")
		u := tx.Onboarding.UpdateOne(o).SetNillableManagerID(seesTo).AddVersion(1)
		input.Patch(in.Buddy, u.SetBuddyID, u.ClearBuddyID)
		if starts != nil && *starts != o.StartsOn {
			by := daysBetween(o.StartsOn, *starts)
			u.SetStartsOn(*starts).SetReviewBy(after(o.ReviewBy, by))
			if err := moveTasks(ctx, tx, o, by); err != nil {
				return err
			}
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change an onboarding: %w", err)
		}
		return nil
	})
	return key, c, err
}

// daysBetween returns how many days lie between two days, which were checked to be days.
func daysBetween(from, to string) int {
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil {
		return 0
	}
	return int((b.Unix() - a.Unix()) / 86_400) // a duration holds three centuries at most
}

// dayOf returns the day on which something was, as days are counted here.
func dayOf(w *world.World, at time.Time) string {
	return at.In(w.Now().Location()).Format(time.DateOnly)
}

// moveTasks moves what is open with the first day.
func moveTasks(ctx context.Context, tx *history.Tx, o *ent.Onboarding, by int) error {
	system := access.System(ctx)
	open, err := tx.OnboardingTask.Query().Where(onboardingtask.OnboardingID(o.ID), onboardingtask.DoneOnIsNil()).Order(ent.Asc(onboardingtask.FieldID)).All(system)
	if err != nil {
		return fmt.Errorf("read the tasks: %w", err)
	}
	for _, t := range open {
		if err := tx.OnboardingTask.UpdateOne(t).SetDueOn(after(t.DueOn, by)).Exec(system); err != nil {
			return fmt.Errorf("move a task: %w", err)
		}
	}
	return nil
}
