package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/opening"
	"cadre/ent/position"
	"cadre/ent/schema"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// BeginOpeningInput is the search for somebody who takes a seat.
type BeginOpeningInput struct {
	Position      string
	HiringManager *string // nil: who leads the seat
	WhyNow        string
	Outcomes      []string
	MustHaves     []string // nil: what the seat expects most
	InterviewPlan *string
	Stages        []StageInput // nil: the usual ones
	Reason        *string
}

// StageInput is one step of a pipeline.
type StageInput struct {
	Key       *string // nil: a new one
	Name      string
	LimitDays int
}

// BeginOpening begins to look for somebody and returns the id of the opening.
func BeginOpening(ctx context.Context, w *world.World, in BeginOpeningInput) (string, *world.Commit, error) {
	f := input.Read(w)
	seat, ok := w.Graph().Position(f.ID("position", in.Position, "seat", id.Position))
	if f.Err() == nil && !ok {
		f.Refuse(fault.NotFound, "position", "There is no such seat.")
	}
	manager := ""
	if in.HiringManager != nil {
		manager = personNow(w, &f, "hiringManager", *in.HiringManager).Key()
	}
	why := f.Said("whyNow", "Why now", in.WhyNow, maxWhy)
	outcomes := readLines(&f, "outcomes", in.Outcomes, 1)
	plan := f.Prose("interviewPlan", "The interview plan", in.InterviewPlan, maxPlan)
	stages := readStages(&f, in.Stages)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	manager, err := hirer(seat, manager)
	if err != nil {
		return "", nil, err
	}
	if !Plans(ctx, w, "", seat) {
		return "", nil, fault.New(fault.Forbidden, "Who leads %s, or owns the workspace, opens the search.", seat.Title()).OnField("input.position")
	}
	musts, err := mustHaves(w, seat, in.MustHaves)
	if err != nil {
		return "", nil, err
	}
	key := id.New(id.Opening)
	c, err := write(ctx, w, "opening.begin", reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Opened the search for %s", seat.Title())
		if err := free(ctx, tx, seat); err != nil {
			return err
		}
		create := tx.Opening.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetPositionID(seat.Key()).SetHiringManagerID(manager).
			SetWhyNow(why).SetOutcomes(outcomes).SetMustHaves(musts).SetStages(stages)
		if plan != nil {
			create.SetInterviewPlan(*plan)
		}
		if err := create.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("begin an opening: %w", err)
		}
		return nil
	})
	return key, c, err
}

// hirer finds who hires: who was named, else who leads the seat.
func hirer(seat orggraph.Position, named string) (string, error) {
	if named != "" {
		return named, nil
	}
	for _, above := range seat.Chain() {
		if p, ok := above.Person(); ok {
			return p.Key(), nil
		}
	}
	return "", input.Invalid("hiringManager", "Nobody leads %s: place somebody above it first.", seat.Title())
}

// free makes sure that somebody can be sought for the seat: it is open, and nobody seeks yet. Who may edit the
// organisation opens it along with the search.
func free(ctx context.Context, tx *history.Tx, seat orggraph.Position) error {
	blame := func(text string) error { return input.Invalid("position", text, seat.Title()) }
	row, err := tx.Position.Get(ctx, seat.Key())
	switch {
	case err != nil:
		return input.Missing(err, "position", "seat")
	case row.ClosedOn != nil:
		return blame("%s was closed.")
	case seat.State() == orggraph.SeatFilled:
		return blame("%s is held, with no end in sight. Say first until when.")
	}
	there, err := sought(ctx, tx, row.ID)
	if err != nil {
		return err
	}
	if there {
		return fault.New(fault.Conflict, "Somebody is sought for %s already.", row.Title).OnField("input.position")
	}
	if row.PlanState != nil && *row.PlanState == position.PlanStateOPEN {
		return nil
	}
	switch {
	case row.PlanState != nil && *row.PlanState == position.PlanStatePLANNED:
		return blame("%s is planned: approve it first.")
	case row.PlanState != nil && *row.PlanState == position.PlanStateFROZEN:
		return blame("%s is frozen: approve it again first.")
	case !access.From(ctx).MayEdit():
		return blame("%s is not open: who may edit the organisation opens it.")
	}
	if err := tx.Position.UpdateOne(row).SetPlanState(position.PlanStateOPEN).Exec(ctx); err != nil {
		return fmt.Errorf("open the seat: %w", err)
	}
	return nil
}

// mostMusts is how many must-haves are proposed.
const mostMusts = 6

// mustHaves reads the must-haves, or proposes what the seat expects most.
func mustHaves(w *world.World, seat orggraph.Position, named []string) ([]string, error) {
	if named == nil {
		return ProposedMustHaves(seat), nil
	}
	return competencies(w, "mustHaves", named)
}

// ProposedMustHaves lists the competencies that matter most in a seat, by its roles.
func ProposedMustHaves(seat orggraph.Position) []string {
	expected := slices.Clone(coaching.ExpectationsOfSeat(seat))
	slices.SortStableFunc(expected, func(a, b coaching.Expectation) int { return b.Importance() - a.Importance() })
	list := []string{}
	for _, e := range expected[:min(len(expected), mostMusts)] {
		list = append(list, e.Competency().StoredID())
	}
	return list
}

// competencies reads ids of competencies that are in use, each once.
func competencies(w *world.World, field string, ids []string) ([]string, error) {
	list := []string{}
	for i, value := range ids {
		key, _ := w.Key(value)
		c, ok := w.Graph().Competency(key)
		if !ok || !c.Active() {
			return nil, fault.New(fault.NotFound, "There is no such competency.").OnField(fmt.Sprintf("input.%s[%d]", field, i))
		}
		if !slices.Contains(list, c.StoredID()) {
			list = append(list, c.StoredID())
		}
	}
	if len(list) > maxLines {
		return nil, input.Invalid(field, "At most %d competencies.", maxLines)
	}
	return list, nil
}

func readLines(f *input.Form, field string, lines []string, least int) []string {
	list := []string{}
	for i, line := range lines {
		list = append(list, f.Line(fmt.Sprintf("%s[%d]", field, i), "The line", line, maxWhy))
	}
	if len(list) < least || len(list) > maxLines {
		f.Fail(field, "Give %d to %d.", least, maxLines)
	}
	return list
}

// UpdateOpeningInput is what to change about an opening; only the given fields change.
type UpdateOpeningInput struct {
	Opening         string
	HiringManager   *string
	WhyNow          *string
	Outcomes        []string
	MustHaves       []string
	InterviewPlan   *string
	Stages          []StageInput
	ExpectedVersion *int
	Reason          *string
}

// UpdateOpening changes an opening and returns its id.
func UpdateOpening(ctx context.Context, w *world.World, in UpdateOpeningInput) (string, *world.Commit, error) {
	f := input.Read(w)
	in.WhyNow = f.NewSaid("whyNow", "Why now", in.WhyNow, maxWhy)
	plan := f.Words("interviewPlan", "The interview plan", in.InterviewPlan, maxPlan)
	reason := f.Reason(in.Reason)
	key := f.ID("opening", in.Opening, "opening", id.Opening)
	if in.Outcomes != nil {
		in.Outcomes = readLines(&f, "outcomes", in.Outcomes, 1)
	}
	var stages []schema.Stage
	if in.Stages != nil {
		stages = readStages(&f, in.Stages)
	}
	manager := ""
	if in.HiringManager != nil {
		manager = personNow(w, &f, "hiringManager", *in.HiringManager).Key()
	}
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "opening.update", reason, func(ctx context.Context, tx *history.Tx) error {
		o, seat, err := planned(ctx, tx, w, in.Opening)
		if err != nil {
			return err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != o.Version {
			return fault.New(fault.Conflict, "Somebody changed the opening meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", o.Version)
		}
		tx.Summarize("Changed the opening for %s", seat.Title())
		u := tx.Opening.UpdateOne(o).SetNillableWhyNow(in.WhyNow).SetNillableInterviewPlan(plan).AddVersion(1)
		if in.Outcomes != nil {
			u.SetOutcomes(in.Outcomes)
		}
		if in.MustHaves != nil {
			musts, err := competencies(w, "mustHaves", in.MustHaves)
			if err != nil {
				return err
			}
			u.SetMustHaves(musts)
		}
		if manager != "" && manager != o.HiringManagerID {
			if err := handsOver(ctx, w, o, manager); err != nil {
				return err
			}
			if err := notTheirs(ctx, tx, o, manager, "hiringManager"); err != nil {
				return err
			}
			u.SetHiringManagerID(manager)
		}
		if stages != nil {
			if err := keepsAll(ctx, tx, o, stages); err != nil {
				return err
			}
			u.SetStages(stages)
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change an opening: %w", err)
		}
		return nil
	})
	return key, c, err
}

// handsOver refuses to take a search over from somebody who is there: with it go the candidates, which are for who
// hires alone. Whoever leads the seat names another one, and takes it over themselves only where nobody is left to ask.
func handsOver(ctx context.Context, w *world.World, o *ent.Opening, to string) error {
	if to != me(ctx) {
		return nil
	}
	if p, ok := w.Graph().Person(o.HiringManagerID); ok && holdsSeat(p) {
		return fault.New(fault.Forbidden, "%s hires: they hand the search over themselves.", p.Name()).OnField("input.hiringManager")
	}
	return nil
}

// notTheirs refuses to give a search to somebody who is, or was, a candidate of it: they would hand out what others saw of them.
func notTheirs(ctx context.Context, tx *history.Tx, o *ent.Opening, to, field string) error {
	there, err := isCandidate(ctx, tx, o.ID, to)
	if err == nil && there {
		err = fault.New(fault.Forbidden, "Whom the search is about cannot have it: choose somebody else.").OnField("input." + field)
	}
	return err
}

// planned reads an open opening that the viewer may change, with its seat.
func planned(ctx context.Context, tx *history.Tx, w *world.World, value string) (*ent.Opening, orggraph.Position, error) {
	o, err := openingOf(ctx, tx, w, "opening", value)
	if err != nil {
		return nil, orggraph.Position{}, err
	}
	seat, ok := w.Graph().Position(o.PositionID)
	if !ok {
		return nil, seat, fmt.Errorf("the seat %s of an opening is not there", o.PositionID)
	}
	if !Plans(ctx, w, o.HiringManagerID, seat) {
		return nil, seat, fault.New(fault.Forbidden, "Who hires or leads the seat changes its opening.").OnField("input.opening")
	}
	return o, seat, stillOpen(o)
}

// CancelOpeningInput says which search is given up, and why.
type CancelOpeningInput struct {
	Opening string
	Why     string
	Reason  *string
}

// CancelOpening gives a search up; every application that is under way ends with it.
func CancelOpening(ctx context.Context, w *world.World, in CancelOpeningInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("opening", in.Opening, "opening", id.Opening)
	why := f.Said("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "opening.cancel", reason, func(ctx context.Context, tx *history.Tx) error {
		o, seat, err := planned(ctx, tx, w, in.Opening)
		if err != nil {
			return err
		}
		tx.Summarize("Gave up the search for %s", seat.Title())
		if err := tx.Opening.UpdateOne(o).SetState(opening.StateCANCELLED).SetClosedOn(w.Today()).AddVersion(1).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("close an opening: %w", err)
		}
		if err := beginClock(ctx, tx, w, o); err != nil {
			return err
		}
		return endOthers(ctx, tx, w, o, "", stagemove.ReasonCodeSEARCH_ENDED, why)
	})
	return key, c, err
}

// endOthers ends the applications of an opening that are under way, but for one.
func endOthers(ctx context.Context, tx *history.Tx, w *world.World, o *ent.Opening, but string, code stagemove.ReasonCode, why string) error {
	rest, err := tx.Application.Query().Where(application.OpeningID(o.ID), application.StateEQ(application.StateACTIVE), application.IDNEQ(but)).
		Order(ent.Asc(application.FieldID)).All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read the other applications: %w", err)
	}
	for _, a := range rest {
		if err := leave(ctx, tx, w, a, application.StateREJECTED, code, why); err != nil {
			return err
		}
	}
	return nil
}
