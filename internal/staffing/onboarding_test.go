package staffing_test

import (
	"context"
	"slices"
	"testing"

	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/ent/onboardingreview"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// plan reads the one onboarding that there is.
func (s search) plan() *ent.Onboarding {
	s.t.Helper()
	o, err := s.Client().Onboarding.Query().Only(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	return o
}

// task reads the task of a title.
func (s search) task(title string) *ent.OnboardingTask {
	s.t.Helper()
	task, err := s.Client().OnboardingTask.Query().Where(onboardingtask.Title(title)).Only(access.System(s.Context()))
	if err != nil {
		s.t.Fatalf("%s: %v", title, err)
	}
	return task
}

// cy begins the onboarding of Cy, who designs below Ben.
func (s search) cy(buddy string) string {
	s.t.Helper()
	day, in := "2026-06-01", staffing.BeginOnboardingInput{Person: s.Person("Cy Lee")}
	in.StartsOn = &day
	if buddy != "" {
		who := s.Person(buddy)
		in.Buddy = &who
	}
	id, _, err := staffing.BeginOnboarding(s.As("Ben Ode"), s.World, in)
	return s.ok(id, err)
}

func (s search) tick(who, title string, done bool) error {
	_, _, err := staffing.UpdateOnboardingTask(s.As(who), s.World, staffing.UpdateOnboardingTaskInput{Task: s.task(title).ID, Done: &done})
	return err
}

// begins moves the first day.
func (s search) begins(day string) {
	s.t.Helper()
	_, _, err := staffing.UpdateOnboarding(s.As("Ben Ode"), s.World, staffing.UpdateOnboardingInput{Onboarding: s.plan().ID, StartsOn: &day})
	s.ok("", err)
}

func (s search) review(who string, outcome onboardingreview.Outcome, until string) error {
	in := staffing.ReviewOnboardingInput{Onboarding: s.plan().ID, Outcome: outcome, Why: "As agreed"}
	if until != "" {
		in.Until = &until
	}
	_, _, err := staffing.ReviewOnboarding(s.As(who), s.World, in)
	return err
}

// Check 9 of the domain: hired, the seat is filled, the opening closed, the plan of the first ninety days made and the
// scorecards frozen, in one write.
func TestAHireBeginsAnOnboarding(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		app := s.accepted("Ada New")
		if n, err := s.Client().Onboarding.Query().Count(access.System(s.Context())); err != nil || n != 0 {
			t.Fatalf("%d onboardings before the hire, %v", n, err)
		}
		s.ok("", s.hire(app))
		o := s.plan()
		if o.SubjectID != s.Person("Ada New") || o.ManagerID != s.Person("Ben Ode") || o.BuddyID != nil || o.StartsOn != "2026-07-01" || o.ReviewBy != "2026-09-29" {
			t.Errorf("the onboarding is %v", o)
		}
		// A product manager, and nobody's leader.
		if due := s.task("Listen to fifteen customers in all").DueOn; due != "2026-08-30" {
			t.Errorf("due on %s", due)
		}
		if n, err := s.Client().OnboardingTask.Query().Where(onboardingtask.TitleContains("every report")).Count(access.System(s.Context())); err != nil || n != 0 {
			t.Errorf("%d tasks of a leader, %v", n, err)
		}
		// Before the first day nobody leads her yet: who sees to it does already.
		if n, err := s.Client().OnboardingTask.Query().Count(s.As("Ben Ode")); err != nil || n != len(staffing.Template("PM", false)) {
			t.Errorf("Ben reads %d tasks, %v", n, err)
		}
		if err := s.review("Ben Ode", onboardingreview.OutcomeON_TRACK, ""); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("reviewed before the first day: %v", err)
		}
		sets, err := s.Client().ConfidentialChangeset.Query().Order(ent.Desc("seq")).Limit(1).WithChanges().All(access.System(s.Context()))
		if err != nil || sets[0].Action != "opening.hire" || !slices.ContainsFunc(sets[0].Edges.Changes, func(c *ent.ConfidentialChange) bool { return c.EntityID == o.ID }) {
			t.Errorf("the onboarding is no part of the hire: %v, %v", sets, err)
		}
	})
}

func TestTemplates(t *testing.T) {
	titles := func(steps []staffing.Step) (list []string) {
		last := 0
		for _, s := range steps {
			if s.Day < last || s.Day < 1 || s.Day > 90 || slices.Contains(list, s.Title) {
				t.Errorf("%s on day %d, after day %d", s.Title, s.Day, last)
			}
			last, list = s.Day, append(list, s.Title)
		}
		return list
	}
	everybody := titles(staffing.Template("", false))
	for _, c := range []struct {
		craft, title string
		leads        bool
	}{{"ENG", "Be on call beside somebody", false}, {"PD", "Test a prototype with five people", false}, {"PM", "Draw the business model of the product", false}, {"GPM", "Meet every report for the second time", true}} {
		if got := titles(staffing.Template(c.craft, c.leads)); !slices.Contains(got, c.title) || slices.Contains(everybody, c.title) || len(got) <= len(everybody) {
			t.Errorf("%s begins with %v", c.craft, got)
		}
	}
}

func TestWhoseTaskItIs(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.cy("Dan Poe")
	s.ok("", s.tick("Cy Lee", "Assess yourself for the first time", true))
	if on := s.task("Assess yourself for the first time").DoneOn; on == nil || *on != "2026-06-15" {
		t.Errorf("done on %v", on)
	}
	s.ok("", s.tick("Cy Lee", "Assess yourself for the first time", false))
	s.refused("a task of the manager ticked by who begins", s.tick("Cy Lee", "Hold the 90-day review", true), fault.Forbidden)
	s.ok("", s.tick("Dan Poe", "Introduce ten people who matter for the work, and more", true))
	s.refused("a task of who begins ticked by the buddy", s.tick("Dan Poe", "Listen to eight customers", true), fault.Forbidden)
	s.refused("a task ticked by who may not see it", s.tick("Ana Ruiz", "Listen to eight customers", true), fault.NotFound)
	s.ok("", s.tick("Ben Ode", "Listen to eight customers", true))

	title, task := "Listen to three customers", s.task("Listen to eight customers").ID
	rename := func(who string) error {
		_, _, err := staffing.UpdateOnboardingTask(s.As(who), s.World, staffing.UpdateOnboardingTaskInput{Task: task, Title: &title})
		return err
	}
	drop := func(who, title string) error {
		_, _, err := staffing.DropOnboardingTask(s.As(who), s.World, staffing.DropOnboardingTaskInput{Task: s.task(title).ID})
		return err
	}
	s.refused("a task changed by who does it", rename("Cy Lee"), fault.Forbidden)
	s.ok("", rename("Ben Ode"))
	s.refused("a task that was done is dropped", drop("Ben Ode", title), fault.Conflict)
	s.refused("a task dropped by who does it", drop("Cy Lee", "Assess yourself for the first time"), fault.Forbidden)
	s.ok("", drop("Ben Ode", "Assess yourself for the first time"))
	add := func(who string) error {
		_, _, err := staffing.AddOnboardingTask(s.As(who), s.World, staffing.AddOnboardingTaskInput{Onboarding: s.plan().ID, Part: onboardingtask.PartLEARN, Whose: onboardingtask.WhoseBUDDY, Title: "Show the workshop", DueOn: "2026-06-20"})
		return err
	}
	s.refused("a task added by the buddy", add("Dan Poe"), fault.Forbidden)
	s.ok("", add("Ben Ode"))
	s.ok("", s.tick("Dan Poe", "Show the workshop", true))

	// Without a buddy their tasks are for who sees to it.
	_, _, err := staffing.UpdateOnboarding(s.As("Ben Ode"), s.World, staffing.UpdateOnboardingInput{Onboarding: s.plan().ID, Buddy: input.TakeAway[string]()})
	s.ok("", err)
	s.refused("a task ticked by who is no buddy any more", s.tick("Dan Poe", "Show the workshop", false), fault.NotFound)
	if got := staffing.Doer(s.World, s.plan(), s.task("Show the workshop")); got != s.Person("Ben Ode") {
		t.Errorf("done by %s", got)
	}
}

func TestWhoBeginsAnOnboarding(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	begin := func(ctx context.Context, whom string) error {
		_, _, err := staffing.BeginOnboarding(ctx, s.World, staffing.BeginOnboardingInput{Person: s.Person(whom)})
		return err
	}
	s.refused("begun by the chain above", begin(s.As("Ana Ruiz"), "Cy Lee"), fault.Forbidden)
	s.refused("begun by themselves", begin(s.As("Cy Lee"), "Cy Lee"), fault.Forbidden)
	s.cy("")
	s.refused("a second one", begin(s.As("Ben Ode"), "Cy Lee"), fault.Conflict)

	// The first day moves, and with it what is open.
	s.ok("", s.tick("Cy Lee", "Assess yourself for the first time", true))
	version, later, old := 1, "2026-06-08", s.task("Assess yourself for the first time").DueOn
	move := func() error {
		_, _, err := staffing.UpdateOnboarding(s.As("Ben Ode"), s.World, staffing.UpdateOnboardingInput{Onboarding: s.plan().ID, StartsOn: &later, ExpectedVersion: &version})
		return err
	}
	s.ok("", move())
	s.refused("an edit over a later one", move(), fault.Conflict)
	if o := s.plan(); o.ReviewBy != "2026-09-06" || s.task("Hold the 90-day review").DueOn != "2026-09-06" || s.task("Assess yourself for the first time").DueOn != old {
		t.Errorf("reviewed by %s", o.ReviewBy)
	}
	seesTo := func(who string, to string) error {
		key := s.Person(to)
		_, _, err := staffing.UpdateOnboarding(s.As(who), s.World, staffing.UpdateOnboardingInput{Onboarding: s.plan().ID, Manager: &key})
		return err
	}
	s.refused("given to themselves", seesTo("Ben Ode", "Cy Lee"), fault.InvalidInput)
	s.refused("changed by who begins", seesTo("Cy Lee", "Dan Poe"), fault.Forbidden)
	s.ok("", seesTo("Ben Ode", "Dan Poe"))
	s.ok("", s.tick("Dan Poe", "Listen to eight customers", true))
}

func TestReviews(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.cy("Dan Poe")
	standing := func() staffing.OnboardingStanding {
		o := s.plan()
		all, err := staffing.TallyTasks(s.Context(), s.World, []string{o.ID})
		if err != nil {
			t.Fatal(err)
		}
		return all[o.ID].Standing(o, s.Today())
	}
	if got := standing(); got != staffing.AtRisk { // the first steps are late for ten days and more
		t.Errorf("it is %s", got)
	}
	for _, title := range []string{"Give access to tools, documents and channels", "Say how you work together, and when the two of you meet", "Talk about mission, scorecard, objectives, vision, strategy and principles"} {
		s.ok("", s.tick("Ben Ode", title, true))
	}
	if got := standing(); got != staffing.Late {
		t.Errorf("it is %s", got)
	}
	s.refused("reviewed by themselves", s.review("Cy Lee", onboardingreview.OutcomeON_TRACK, ""), fault.Forbidden)
	s.refused("reviewed by the buddy", s.review("Dan Poe", onboardingreview.OutcomeON_TRACK, ""), fault.Forbidden)
	s.refused("reviewed by the chain above", s.review("Ana Ruiz", onboardingreview.OutcomeON_TRACK, ""), fault.Forbidden)
	s.refused("extended without a day", s.review("Ben Ode", onboardingreview.OutcomeEXTENDED, ""), fault.InvalidInput)
	s.refused("extended by more than sixty days", s.review("Ben Ode", onboardingreview.OutcomeEXTENDED, "2026-08-15"), fault.InvalidInput)
	s.refused("on track until a day", s.review("Ben Ode", onboardingreview.OutcomeON_TRACK, "2026-07-15"), fault.InvalidInput)
	s.refused("extended until a day that it lasts for anyway", s.review("Ben Ode", onboardingreview.OutcomeEXTENDED, "2026-08-14"), fault.InvalidInput)
	s.begins("2026-04-20")
	s.ok("", s.review("Ben Ode", onboardingreview.OutcomeEXTENDED, "2026-08-14"))
	if o := s.plan(); o.ReviewBy != "2026-08-14" || o.State != onboarding.StateUNDER_WAY {
		t.Errorf("%v", o)
	}
	s.refused("extended twice", s.review("Ben Ode", onboardingreview.OutcomeEXTENDED, "2026-08-14"), fault.InvalidInput)
	s.ok("", s.review("Ben Ode", onboardingreview.OutcomeNOT_A_MATCH, ""))
	if o := s.plan(); o.State != onboarding.StateENDED || o.EndedOn == nil || standing() != staffing.OnTime {
		t.Errorf("%v", o)
	}
	s.refused("a task ticked after the end", s.tick("Cy Lee", "Listen to eight customers", true), fault.Conflict)
	s.refused("a review after the end", s.review("Ben Ode", onboardingreview.OutcomeON_TRACK, ""), fault.Conflict)
	for who, want := range map[string]int{"Cy Lee": 2, "Ben Ode": 2, "Ana Ruiz": 2, "Dan Poe": 0} {
		if n, err := s.Client().OnboardingReview.Query().Count(s.As(who)); err != nil || n != want {
			t.Errorf("%s reads %d reviews, %v", who, n, err)
		}
	}
}

func TestBoundsOfAnOnboarding(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	s.cy("")
	add := func() error {
		_, _, err := staffing.AddOnboardingTask(s.As("Ben Ode"), s.World, staffing.AddOnboardingTaskInput{Onboarding: s.plan().ID, Part: onboardingtask.PartLEARN, Whose: onboardingtask.WhoseMANAGER, Title: "One more", DueOn: "2026-06-20"})
		return err
	}
	for n, err := s.Client().OnboardingTask.Query().Count(access.System(s.Context())); n < 100; n++ {
		s.ok("", err)
		s.ok("", add())
	}
	s.refused("one task more than a hundred", add(), fault.InvalidInput)

	// The last day that can be written has none after it.
	s.begins("9999-12-30")
	if o := s.plan(); o.ReviewBy != "9999-12-31" {
		t.Errorf("reviewed by %s", o.ReviewBy)
	}
	s.begins("0001-01-02")
}
