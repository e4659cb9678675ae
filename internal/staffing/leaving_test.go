package staffing_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"cadre/ent"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// onRecord are columns that name people for the record: who said or did something once. What they name may have left.
var onRecord = []string{"assigned_by_id", "accepted_by_id", "author_id", "decided_by_id", "confirmed_by_id", "actor_person_id"}

// burdened is a search in which Ben, the GPM, answers for one thing of every kind. It returns those things.
func burdened(t *testing.T, db *store.Store) (s search, things map[string]string) {
	t.Helper()
	s = must(t, db)
	s.MustCreateTeams("Shop\nPay")
	things = map[string]string{}
	ben := s.Person("Ben Ode")
	s.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Gave Ben a lot")
		run := []func() error{
			func() error {
				return tx.Membership.Create().SetPositionID(s.Seat("GPM")).SetTeamID(s.Team("Shop")).SetLead(true).Exec(ctx)
			},
			func() error {
				o, err := tx.Objective.Create().SetTitle("Fewer returns").SetWhy("They cost").SetStartsOn("2026-04-01").SetEndsOn("2026-07-01").SetState("ACTIVE").SetAssignedByID(ben).Save(ctx)
				if err != nil {
					return err
				}
				if err := tx.ObjectiveTeam.Create().SetObjectiveID(o.ID).SetTeamID(s.Team("Shop")).Exec(ctx); err != nil {
					return err
				}
				a, err := tx.Action.Create().SetOfID(o.ID).SetTitle("Ask ten").SetOwnerID(ben).Save(ctx)
				if err != nil {
					return err
				}
				things["ACTION"] = a.ID
				c, err := tx.Commitment.Create().SetTitle("Returns in a day").SetTeamID(s.Team("Shop")).SetManagerID(ben).SetRequestedOn("2026-06-01").Save(ctx)
				if err != nil {
					return err
				}
				things["COMMITMENT"] = c.ID
				return tx.Action.Create().SetOfID(o.ID).SetTitle("Done long ago").SetOwnerID(s.Person("Cy Lee")).SetState("DONE").Exec(ctx)
			},
			func() error {
				i, err := tx.Interaction.Create().SetFromTeamID(s.Team("Shop")).SetToTeamID(s.Team("Pay")).SetMode("COLLABORATION").SetPurpose("Refunds").SetStartsOn("2026-06-01").SetExpiresOn("2026-08-01").SetOwnerID(ben).Save(ctx)
				if err == nil {
					things["INTERACTION"] = i.ID
				}
				return err
			},
			func() error {
				v, err := tx.Vision.Create().SetName("Whole").SetStatement("All in one").SetHorizonYears(4).SetState("CURRENT").SetOwnerID(s.Seat("GPM")).SetStartsOn("2026-01-01").Save(ctx)
				if err != nil {
					return err
				}
				things["VISION"] = v.ID
				p, err := tx.Strategy.Create().SetVisionID(v.ID).SetName("First").SetStartsOn("2026-01-01").SetEndsOn("2026-12-31").SetOwnerID(s.Seat("GPM")).Save(ctx)
				if err != nil {
					return err
				}
				things["STRATEGY"] = p.ID
				o, err := tx.Obstacle.Create().SetStrategyID(p.ID).SetWhat("No data").SetOwnerID(ben).SetRaisedOn("2026-06-01").Save(ctx)
				if err == nil {
					things["OBSTACLE"] = o.ID
				}
				return err
			},
		}
		for _, step := range run {
			if err := step(); err != nil {
				return err
			}
		}
		return nil
	})
	if _, err := coaching.NameCoach(s.Context(), s.World, coaching.NameCoachInput{Person: s.Person("Dan Poe"), Coach: ben}); err != nil {
		t.Fatal(err)
	}
	things["COACHEE"], things["OPENING"], things["TEAM"] = s.Person("Dan Poe"), s.opening, s.Team("Shop")
	return s, things
}

// hanging lists the references of all open rows to somebody or something, and the openings that somebody hires for.
func (s search) hanging(key string) (list []string) {
	s.t.Helper()
	for cell, value := range s.Rows() {
		part := strings.Fields(cell) // entity, id and column
		if strings.Contains(value, key) && part[1] != key && part[0] != ent.TypeAssignment && !slices.Contains(onRecord, part[2]) {
			list = append(list, cell)
		}
	}
	hires, err := s.Client().Opening.Query().Where(opening.HiringManagerID(key), opening.StateEQ(opening.StateOPEN)).Count(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	if hires > 0 {
		list = append(list, "openings")
	}
	return list
}

// TestLeavingLeavesNothing has somebody leave who answers for one thing of every kind, and asks every reference.
func TestLeavingLeavesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s, things := burdened(t, db)
		ben, dan, ana := s.Person("Ben Ode"), s.Person("Dan Poe"), s.Person("Ana Ruiz")
		preview, err := staffing.PreviewReplacement(s.As("Ben Ode"), s.World, ben, nil)
		if err != nil {
			t.Fatal(err)
		}
		listed := map[string]string{}
		for _, o := range preview.Orphans() {
			listed[string(o.Kind())] = o.Of()
			if o.Kind() == staffing.OrphanTeam && *o.About() != "1 objective" {
				t.Errorf("the team carries %q", *o.About())
			}
		}
		for kind, id := range things {
			if listed[kind] != id {
				t.Errorf("%s %s is not listed: %v", kind, id, listed)
			}
		}
		if heir := preview.Heir(); heir == nil || heir.Key() != ana {
			t.Errorf("the heir is %v, want Ana, who leads the seat", heir)
		}

		why, until := "Returns wait", "2026-10-01"
		in := staffing.ReplacePersonInput{Person: ben, On: "2026-06-15", Leaves: true, Seat: staffing.SeatBackfill, WhyNow: &why, Outcomes: []string{"Halves returns"}, Interim: &dan, InterimUntil: &until}
		_, _, err = staffing.ReplacePerson(s.owner("Cy Lee"), s.World, in)
		s.refused("things without an heir", err, fault.InvalidInput)
		in.Heir = &ana
		_, _, err = staffing.ReplacePerson(s.As("Cy Lee"), s.World, in)
		s.refused("who may not edit", err, fault.Forbidden)
		_, _, err = staffing.ReplacePerson(s.Context(), s.World, in)
		s.refused("an owner who is nobody", err, fault.Forbidden)
		in.Handovers = []staffing.HandoverInput{{Of: things["ACTION"], To: dan}, {Of: things["COACHEE"], To: ana}}
		before := s.Rows()
		wrong := in
		wrong.Handovers = append(slices.Clone(in.Handovers), staffing.HandoverInput{Of: s.Team("Pay"), To: dan})
		_, _, err = staffing.ReplacePerson(s.owner("Cy Lee"), s.World, wrong)
		s.refused("what is not theirs", err, fault.InvalidInput)
		if len(s.Rows()) != len(before) {
			t.Error("a refused leaving left something")
		}
		opened, c, err := staffing.ReplacePerson(s.owner("Cy Lee"), s.World, in)
		if err != nil {
			t.Fatal(err)
		}
		if want := "Ben Ode leaves the organisation on 2026-06-15; Dan Poe covers until 2026-10-01; somebody is sought for GPM; 6 handed over"; c.Changeset.Summary != want {
			t.Errorf("the log says %q, want %q", c.Changeset.Summary, want)
		}
		if o, err := s.Client().Opening.Get(access.System(s.Context()), opened); err != nil || o.HiringManagerID != ana || o.PositionID != s.Seat("GPM") {
			t.Errorf("the backfill is %v: %v", o, err)
		}
		if a, err := s.Client().Action.Get(s.Context(), things["ACTION"]); err != nil || a.OwnerID != dan {
			t.Errorf("the action is of %v: %v", a, err)
		}
		if c, err := s.Client().Commitment.Get(s.Context(), things["COMMITMENT"]); err != nil || *c.ManagerID != ana {
			t.Errorf("the commitment is followed by %v: %v", c, err)
		}
		if left := s.hanging(ben); len(left) > 0 {
			t.Errorf("this hangs on who left: %v", left)
		}
		seat, _ := s.Graph().Position(s.Seat("GPM"))
		if v, vacant := seat.Vacancy(); !vacant || v.Since() != "2026-06-15" || len(v.Objectives()) != 1 {
			t.Errorf("the vacancy is %v %v", v, vacant)
		}
		s.MustBecome("2026-06-25")
		seat, _ = s.Graph().Position(s.Seat("GPM"))
		if v, _ := seat.Vacancy(); v.Cost() != 10 {
			t.Errorf("ten days of one objective cost %d", v.Cost())
		}
		if _, err := s.Undo(s.Context(), c.Changeset.ID, nil); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("half of it is undone: %v", err)
		}
	})
}

// owner is the context of somebody who owns the workspace too.
func (s search) owner(name string) context.Context {
	return access.With(s.As(name), &access.Viewer{Name: name, PersonID: s.Person(name), Owner: true})
}

// TestLeavingWithCandidates hands over a search that is over too, as long as its candidates are kept: who takes it over
// erases them when they ask for it.
func TestLeavingWithCandidates(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s, _ := burdened(t, db)
		app, ben, ana := s.add("Ida Fell"), s.Person("Ben Ode"), s.Person("Ana Ruiz")
		if _, _, err := staffing.CancelOpening(s.As("Ben Ode"), s.World, staffing.CancelOpeningInput{Opening: s.opening, Why: "No money"}); err != nil {
			t.Fatal(err)
		}
		kept := func() (list []staffing.Orphan) {
			preview, err := staffing.PreviewReplacement(s.As("Ben Ode"), s.World, ben, nil)
			if err != nil {
				t.Fatal(err)
			}
			return slices.DeleteFunc(slices.Clone(preview.Orphans()), func(o staffing.Orphan) bool { return o.Kind() != staffing.OrphanOpening })
		}
		if list := kept(); len(list) != 1 || list[0].Of() != s.opening || list[0].About() == nil {
			t.Fatalf("the search that is over is not listed: %v", list)
		}
		in := staffing.ReplacePersonInput{Person: ben, On: s.Today(), Leaves: true, Seat: staffing.SeatUndecided, Heir: &ana}
		if _, _, err := staffing.ReplacePerson(s.owner("Ana Ruiz"), s.World, in); err != nil {
			t.Fatal(err)
		}
		_, _, err := staffing.EraseCandidate(s.As("Ana Ruiz"), s.World, staffing.EraseCandidateInput{Application: app})
		s.ok(app, err)
		if list := kept(); len(list) > 0 {
			t.Errorf("a search without candidates is listed: %v", list)
		}
	})
}

// TestLeavingASeatThatCloses hands over what hung on the seat, and is taken back whole.
func TestLeavingASeatThatCloses(t *testing.T) {
	s, things := burdened(t, storetest.SQLite(t))
	ana, dan := s.Person("Ana Ruiz"), s.Person("Dan Poe")
	if _, _, err := staffing.UpdateOpening(s.owner("Ana Ruiz"), s.World, staffing.UpdateOpeningInput{Opening: s.opening, HiringManager: &dan}); err != nil {
		t.Fatal(err)
	}
	before := s.Rows()
	in := staffing.ReplacePersonInput{Person: s.Person("Ben Ode"), On: "2026-06-20", Leaves: true, Seat: staffing.SeatClose, Heir: &ana}
	_, _, err := staffing.ReplacePerson(s.Context(), s.World, in)
	s.refused("a seat that is held until then", err, fault.InvalidInput)
	in.On = s.Today()
	_, c, err := staffing.ReplacePerson(s.Context(), s.World, in)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{s.Seat("GPM"), s.Person("Ben Ode")} {
		if left := s.hanging(key); len(left) > 0 {
			t.Errorf("this hangs on what is gone: %v", left)
		}
	}
	g := s.Graph()
	if v, _ := g.Vision(things["VISION"]); true {
		if at, ok := v.Owner(); !ok || at.Title() != "CPO" {
			t.Errorf("the vision is of %v", at)
		}
	}
	if team, _ := g.Team(things["TEAM"]); len(team.Leads()) != 1 || team.Leads()[0].Title() != "CPO" {
		t.Errorf("the team is led by %v", team.Leads())
	}
	if seat, _ := g.Position(s.Seat("PM")); !reportsTo(seat, "CPO") {
		t.Error("a report hangs in the air")
	}
	if _, err := s.Undo(s.Context(), c.Changeset.ID, nil); err != nil {
		t.Fatal(err)
	}
	if diff := orgtest.Diff(before, s.Rows()); len(diff) > 0 {
		t.Errorf("this is not as before: %v", diff)
	}
}

func reportsTo(seat orggraph.Position, title string) bool {
	m, ok := seat.Manager()
	return ok && m.Title() == title
}

// TestLeavingWhatCannotBe refuses to settle a seat that is not theirs, to hand over to who is gone by then, and to close
// a seat for which somebody is sought.
func TestLeavingWhatCannotBe(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s, _ := burdened(t, db)
		ben, dan, ana, empty, day := s.Person("Ben Ode"), s.Person("Dan Poe"), s.Person("Ana Ruiz"), s.Seat("PM"), "2026-06-20"
		blamed := func(what string, in staffing.ReplacePersonInput, field string) {
			t.Helper()
			_, _, err := staffing.ReplacePerson(s.owner("Ana Ruiz"), s.World, in)
			if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput || f.Field != field {
				t.Errorf("%s: %v, want %s to be blamed", what, err, field)
			}
		}
		in := staffing.ReplacePersonInput{Person: ben, Position: &empty, On: s.Today(), Seat: staffing.SeatFreeze, Heir: &ana}
		blamed("a seat that they do not hold", in, "input.position")
		if seat, _ := s.Graph().Position(empty); seat.State() != orggraph.SeatOpen {
			t.Errorf("the seat is %s", seat.State())
		}
		if _, err := org.RecordLeaving(s.Context(), s.World, org.RecordLeavingInput{Person: dan, On: &day}); err != nil {
			t.Fatal(err)
		}
		in = staffing.ReplacePersonInput{Person: ben, On: day, Seat: staffing.SeatUndecided, Heir: &dan}
		blamed("an heir who is gone by then", in, "input.heir")

		why := "Returns wait"
		in.Heir, in.Seat, in.WhyNow, in.Outcomes = &ana, staffing.SeatBackfill, &why, []string{"Halves returns"}
		if _, _, err := staffing.ReplacePerson(s.owner("Ana Ruiz"), s.World, in); err != nil {
			t.Fatal(err)
		}
		blamed("closing a seat that is sought for", staffing.ReplacePersonInput{Person: ben, On: s.Today(), Leaves: true, Seat: staffing.SeatClose, Heir: &ana}, "input.seat")
	})
}
