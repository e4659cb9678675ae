package staffing_test

import (
	"context"
	"testing"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/opening"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
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

const outline = `CPO: Ana Ruiz
  GPM: Ben Ode
    PM
    Designer: Cy Lee
  VP Design: Dan Poe`

// search is an organisation in which Ben hires a PM.
type search struct {
	*orgtest.Org
	t       *testing.T
	opening string
}

func must(t *testing.T, s *store.Store) search {
	t.Helper()
	o := orgtest.MustWithRoles(t, s, outline)
	if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
		t.Fatal(err)
	}
	if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("PM"), Role: o.Role("PM"), Primary: true}); err != nil {
		t.Fatal(err)
	}
	plan := orggraph.PlanOpen
	if _, err := org.DecideSeat(o.Context(), o.World, org.DecideSeatInput{Position: o.Seat("PM"), Plan: &plan}); err != nil {
		t.Fatal(err)
	}
	id, _, err := staffing.BeginOpening(o.As("Ben Ode"), o.World, staffing.BeginOpeningInput{Position: o.Seat("PM"), WhyNow: "Discovery waits", Outcomes: []string{"Leads discovery"}})
	if err != nil {
		t.Fatal(err)
	}
	return search{o, t, id}
}

// ben hires, so that what he may do must succeed.
func (s search) ok(id string, err error) string {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

// refused reports an error that is not of a code.
func (s search) refused(what string, err error, code fault.Code) {
	s.t.Helper()
	if fault.CodeOf(err) != code {
		s.t.Errorf("%s: %v, want %s", what, err, code)
	}
}

func (s search) add(name string) string {
	s.t.Helper()
	id, _, err := staffing.AddCandidate(s.As("Ben Ode"), s.World, staffing.AddCandidateInput{Opening: s.opening, Name: name, Source: candidate.SourceREFERRAL})
	return s.ok(id, err)
}

func (s search) talk(app, who string) string {
	s.t.Helper()
	_, _, err := staffing.PlanInterview(s.As("Ben Ode"), s.World, staffing.PlanInterviewInput{Application: app, Interviewer: s.Person(who)})
	s.ok("", err)
	rows, err := s.Client().Interview.Query().All(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, itv := range rows {
		if itv.ApplicationID == app && itv.InterviewerID == s.Person(who) {
			return itv.ID
		}
	}
	s.t.Fatal("no interview was planned")
	return ""
}

func (s search) score(interview, who string, rating int) error {
	s.t.Helper()
	itv, err := s.Client().Interview.Get(access.System(s.Context()), interview)
	if err != nil {
		s.t.Fatal(err)
	}
	in := staffing.SubmitScorecardInput{Interview: interview, Overall: scorecard.OverallYES, Pros: "Asks why", Cons: "Talks fast"}
	for _, c := range itv.Competencies {
		in.Scores = append(in.Scores, staffing.ScoreInput{Competency: c, Rating: rating, Evidence: "Told of a case"})
	}
	_, _, err = staffing.SubmitScorecard(s.As(who), s.World, in)
	return err
}

// accepted brings a candidate as far as an accepted offer.
func (s search) accepted(name string) string {
	s.t.Helper()
	app, ben := s.add(name), s.As("Ben Ode")
	s.ok("", s.score(s.talk(app, "Dan Poe"), "Dan Poe", 4))
	_, _, err := staffing.DecideApplication(ben, s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: "Fits"})
	s.ok("", err)
	_, _, err = staffing.MakeOffer(ben, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-20"})
	s.ok("", err)
	_, _, err = staffing.AnswerOffer(ben, s.World, staffing.AnswerOfferInput{Offer: s.offer(app), Accepted: true})
	s.ok("", err)
	return app
}

func (s search) offer(app string) string {
	s.t.Helper()
	rows, err := s.Client().Offer.Query().Order(ent.Desc("number")).All(access.System(s.Context()))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, o := range rows {
		if o.ApplicationID == app {
			return o.ID
		}
	}
	s.t.Fatal("no offer was made")
	return ""
}

func (s search) hire(app string) error {
	_, _, err := staffing.Hire(s.As("Ben Ode"), s.World, staffing.HireInput{Application: app})
	return err
}

func (s search) state(app string) application.State {
	s.t.Helper()
	a, err := s.Client().Application.Get(access.System(s.Context()), app)
	if err != nil {
		s.t.Fatal(err)
	}
	return a.State
}

// TestFromOpenToHired fills a seat: everything of it is there afterwards, and nothing of it is taken back by half.
func TestFromOpenToHired(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		other, app := s.add("Eve Other"), s.accepted("Ada New")
		if err := s.hire(app); err != nil {
			t.Fatal(err)
		}
		ada := s.Person("Ada New")
		seat, _ := s.Graph().Position(s.Seat("PM"))
		if held := seat.Assignments(nil); len(held) != 1 || held[0].Person().Key() != ada || *held[0].StartsOn() != "2026-07-01" || seat.PlanState() != nil {
			t.Errorf("the seat is held by %v, and planned as %v", held, seat.PlanState())
		}
		system := access.System(s.Context())
		if o, err := s.Client().Opening.Get(system, s.opening); err != nil || o.State != opening.StateFILLED || o.ClosedOn == nil {
			t.Errorf("the opening is %v: %v", o, err)
		}
		if s.state(app) != application.StateHIRED || s.state(other) != application.StateREJECTED {
			t.Errorf("applications are %s and %s", s.state(app), s.state(other))
		}
		if n, err := s.Client().StageMove.Query().Where(stagemove.ApplicationID(other), stagemove.ReasonCodeEQ(stagemove.ReasonCodeSEAT_FILLED)).Count(system); err != nil || n != 1 {
			t.Errorf("the other application does not say why it ended: %d, %v", n, err)
		}
		// The new person never reads how they were chosen: what ties them to it is kept with the application.
		if a, err := s.Client().Application.Get(system, app); err != nil || a.PersonID == nil || *a.PersonID != ada {
			t.Errorf("the application does not know whom it hired: %v, %v", a, err)
		}
		drafts, err := s.Client().Assessment.Query().WithRatings(func(q *ent.RatingQuery) { q.WithEvidence() }).All(s.As("Ben Ode"))
		if err != nil || len(drafts) != 1 || drafts[0].SubjectID != ada || drafts[0].ReleasedAt != nil || len(drafts[0].Edges.Ratings) == 0 {
			t.Fatalf("Ben has no draft of a first assessment: %v, %v", drafts, err)
		}
		for _, r := range drafts[0].Edges.Ratings {
			if r.Current <= float64(r.Expected) && r.Expected < 5 || len(r.Edges.Evidence) != 1 || r.Edges.Evidence[0].Text != "Told of a case" {
				t.Errorf("rated %v of %d on %v", r.Current, r.Expected, r.Edges.Evidence)
			}
		}
		sets, err := s.Client().Changeset.Query().Order(ent.Desc("seq")).Limit(1).All(s.Context())
		if err != nil || sets[0].Action != "opening.hire" {
			t.Fatalf("%v: %v", sets, err)
		}
		_, err = s.Undo(s.Context(), sets[0].ID, nil)
		s.refused("half of a hire is undone", err, fault.Conflict)
	})
}

// TestOneWins races what cannot both be: the loser is told, and leaves nothing.
func TestOneWins(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := must(t, st)
		first, second := s.accepted("Ada New"), s.accepted("Bea Too")
		done := make(chan error, 2)
		for _, app := range []string{first, second} {
			go func() { done <- s.hire(app) }()
		}
		one, two := <-done, <-done
		if one == nil {
			one, two = two, one
		}
		if two != nil {
			t.Fatalf("nobody was hired: %v", two)
		}
		s.refused("a second hire", one, fault.Conflict)
		if n, err := s.Client().Person.Query().Count(s.Context()); err != nil || n != 5 {
			t.Errorf("%d people, %v: the hire that lost left one", n, err)
		}
	})
}

func TestWhatCameTooLate(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	ben := s.As("Ben Ode")
	app := s.add("Ada New")
	dans := s.talk(app, "Dan Poe")
	cys := s.talk(app, "Cy Lee")
	s.ok("", s.score(dans, "Dan Poe", 3))
	decide := func() error {
		_, _, err := staffing.DecideApplication(ben, s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: "Fits"})
		return err
	}
	s.refused("a decision before all scorecards are in", decide(), fault.InvalidInput)
	s.ok("", s.score(cys, "Cy Lee", 2))
	s.refused("a second scorecard", s.score(cys, "Cy Lee", 4), fault.Conflict)
	s.ok("", decide())
	s.refused("a second decision", decide(), fault.Conflict)
	_, _, err := staffing.PlanInterview(ben, s.World, staffing.PlanInterviewInput{Application: app, Interviewer: s.Person("Ana Ruiz")})
	s.refused("an interview after the decision", err, fault.Conflict)
	_, _, err = staffing.MakeOffer(ben, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-16"})
	s.ok("", err)
	old := s.offer(app)
	_, _, err = staffing.MakeOffer(ben, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-16"})
	s.ok("", err)
	accept := func(id string) error {
		_, _, err := staffing.AnswerOffer(ben, s.World, staffing.AnswerOfferInput{Offer: id, Accepted: true})
		return err
	}
	s.refused("an offer that was replaced", accept(old), fault.Conflict)
	s.refused("a hire without an answer", s.hire(app), fault.InvalidInput)
	s.MustBecome("2026-06-17")
	s.refused("an offer that expired", accept(s.offer(app)), fault.Conflict)
	s.MustBecome("2026-06-16")
	s.MustWrite(func(ctx context.Context, tx *history.Tx) error { // as no way does that asks for searches
		tx.Summarize("Closed PM")
		return tx.Position.UpdateOneID(s.Seat("PM")).SetClosedOn("2026-06-16").Exec(ctx)
	})
	s.refused("an offer accepted after the seat was closed", accept(s.offer(app)), fault.Conflict)
}

func TestScorecardAfterTheDecision(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	app := s.add("Ada New")
	itv := s.talk(app, "Dan Poe")
	_, _, err := staffing.EndApplication(s.As("Ben Ode"), s.World, staffing.EndApplicationInput{Application: app, State: application.StateREJECTED, ReasonCode: stagemove.ReasonCodeNOT_A_MATCH})
	s.ok("", err)
	s.refused("a scorecard after the candidate was turned down", s.score(itv, "Dan Poe", 3), fault.Conflict)
	if n, err := s.Client().Scorecard.Query().Count(access.System(s.Context())); err != nil || n != 0 {
		t.Errorf("%d scorecards, %v", n, err)
	}
}

func TestMoves(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	app, why := s.add("Ada New"), "The team was away"
	move := func(ctx context.Context, from, to string, why *string) error {
		_, _, err := staffing.MoveApplication(ctx, s.World, staffing.MoveApplicationInput{Application: app, From: from, To: to, Why: why})
		return err
	}
	ben := s.As("Ben Ode")
	s.ok("", move(ben, "sourced", "screen", nil))
	s.refused("a move from where it no longer is", move(ben, "sourced", "craft", nil), fault.Conflict)
	s.refused("a move to nowhere", move(ben, "screen", "moon", nil), fault.InvalidInput)
	s.refused("silently backward", move(ben, "screen", "contacted", nil), fault.InvalidInput)
	s.ok("", move(ben, "screen", "contacted", &why))
	s.refused("a move by who leads the hiring manager", move(s.As("Ana Ruiz"), "contacted", "screen", nil), fault.NotFound)
	s.refused("a move by somebody else", move(s.As("Cy Lee"), "contacted", "screen", nil), fault.NotFound)
	s.talk(app, "Cy Lee")
	s.refused("a move by an interviewer", move(s.As("Cy Lee"), "contacted", "screen", nil), fault.Forbidden)
	rows, err := s.Client().StageMove.Query().Order(ent.Asc("id")).All(ben)
	if err != nil {
		t.Fatal(err)
	}
	var codes []stagemove.ReasonCode
	for _, m := range rows {
		codes = append(codes, m.ReasonCode)
	}
	if len(codes) != 3 || codes[1] != stagemove.ReasonCodeSKIPPED || codes[2] != stagemove.ReasonCodeBACK || rows[2].Why != why {
		t.Errorf("moves are %v", codes)
	}
}

func TestOpenings(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	begin := func(ctx context.Context, title string) error {
		_, _, err := staffing.BeginOpening(ctx, s.World, staffing.BeginOpeningInput{Position: s.Seat(title), WhyNow: "Now", Outcomes: []string{"One"}})
		return err
	}
	s.refused("a second search for one seat", begin(s.As("Ben Ode"), "PM"), fault.Conflict)
	s.refused("a search for a seat that is held", begin(s.As("Ben Ode"), "Designer"), fault.InvalidInput)
	s.refused("a search by somebody who leads nobody there", begin(s.As("Dan Poe"), "PM"), fault.Forbidden)
	o, err := s.Client().Opening.Get(s.As("Ana Ruiz"), s.opening)
	if err != nil || o.HiringManagerID != s.Person("Ben Ode") || len(o.MustHaves) == 0 || len(o.Stages) != len(staffing.DefaultStages()) {
		t.Fatalf("%v: %v", o, err)
	}
	app, version := s.add("Ada New"), 1
	stages := []staffing.StageInput{{Name: "Talk", LimitDays: 3}, {Name: "Offer", LimitDays: 3}}
	_, _, err = staffing.UpdateOpening(s.As("Ben Ode"), s.World, staffing.UpdateOpeningInput{Opening: s.opening, Stages: stages})
	s.refused("a pipeline without a stage that somebody is in", err, fault.InvalidInput)
	key := "sourced"
	stages[0].Key = &key
	_, _, err = staffing.UpdateOpening(s.As("Ana Ruiz"), s.World, staffing.UpdateOpeningInput{Opening: s.opening, Stages: stages, ExpectedVersion: &version})
	s.ok("", err)
	_, _, err = staffing.UpdateOpening(s.As("Ben Ode"), s.World, staffing.UpdateOpeningInput{Opening: s.opening, Stages: stages, ExpectedVersion: &version})
	s.refused("an edit over a later one", err, fault.Conflict)
	_, _, err = staffing.CancelOpening(s.As("Ana Ruiz"), s.World, staffing.CancelOpeningInput{Opening: s.opening, Why: "No budget"})
	s.ok("", err)
	if s.state(app) != application.StateREJECTED {
		t.Errorf("the application is %s after the search was given up", s.state(app))
	}
}

// What the hiring manager reads is not to be had by a stroke of the pen of who leads them.
func TestNobodyTakesASearchOver(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	hand := func(who, to string) error {
		manager := s.Person(to)
		_, _, err := staffing.UpdateOpening(s.As(who), s.World, staffing.UpdateOpeningInput{Opening: s.opening, HiringManager: &manager})
		return err
	}
	s.refused("a search taken over by who leads the hiring manager", hand("Ana Ruiz", "Ana Ruiz"), fault.Forbidden)
	s.ok("", hand("Ben Ode", "Dan Poe"))
}

func TestAFrozenSeatIsNotFilled(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	app, frozen := s.accepted("Ada New"), orggraph.PlanFrozen
	if _, err := org.DecideSeat(s.Context(), s.World, org.DecideSeatInput{Position: s.Seat("PM"), Plan: &frozen}); err != nil {
		t.Fatal(err)
	}
	s.refused("a hire into a seat that was frozen", s.hire(app), fault.Conflict)
	_, _, err := staffing.MakeOffer(s.As("Ben Ode"), s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-20"})
	s.refused("an offer of a seat that was frozen", err, fault.Conflict)
}

func TestCancelInterview(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	app := s.add("Ada New")
	dans, cys := s.talk(app, "Dan Poe"), s.talk(app, "Cy Lee")
	cancel := func(who, interview string) error {
		_, _, err := staffing.CancelInterview(s.As(who), s.World, staffing.CancelInterviewInput{Interview: interview})
		return err
	}
	s.refused("an interview cancelled by the interviewer", cancel("Dan Poe", dans), fault.Forbidden)
	s.ok("", s.score(cys, "Cy Lee", 3))
	s.refused("an interview cancelled after its scorecard", cancel("Ben Ode", cys), fault.Conflict)
	s.ok("", cancel("Ben Ode", dans))
	if _, err := s.Client().Application.Get(s.As("Dan Poe"), app); !ent.IsNotFound(err) {
		t.Errorf("who no longer talks to the candidate still reads them: %v", err)
	}
	_, _, err := staffing.DecideApplication(s.As("Ben Ode"), s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: "Fits"})
	s.ok("", err)
}

func TestANewOfferReplacesOneThatWasAccepted(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	app := s.accepted("Ada New")
	_, _, err := staffing.MakeOffer(s.As("Ben Ode"), s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-08-01", ExpiresOn: "2026-06-20"})
	s.ok("", err)
	s.refused("a hire before the new offer is answered", s.hire(app), fault.InvalidInput)
}
