package staffing_test

import (
	"testing"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/scorecard"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/staffing"
	"cadre/internal/store/storetest"
)

func (s search) within(name, source string) (string, error) {
	who := s.Person(name)
	id, _, err := staffing.AddCandidate(s.As("Ben Ode"), s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Somebody", Source: candidate.Source(source), Person: &who})
	return id, err
}

// Who works here and is hired moves: they stay who they are, and read nothing of how they were chosen.
func TestHireFromWithin(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	ben, system := s.As("Ben Ode"), access.System(s.Context())
	_, _, err := staffing.AddCandidate(ben, s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Cy Lee", Source: candidate.SourceINTERNAL})
	s.refused("somebody from within who is nobody here", err, fault.InvalidInput)
	_, err = s.within("Cy Lee", "REFERRAL")
	s.refused("somebody from within who comes from elsewhere", err, fault.InvalidInput)
	_, err = s.within("Ben Ode", "INTERNAL")
	s.refused("who hires as a candidate", err, fault.InvalidInput)
	app, err := s.within("Cy Lee", "INTERNAL")
	s.ok("", err)
	_, err = s.within("Cy Lee", "INTERNAL")
	s.refused("somebody twice in one search", err, fault.Conflict)

	_, _, err = staffing.PlanInterview(ben, s.World, staffing.PlanInterviewInput{Application: app, Interviewer: s.Person("Cy Lee")})
	s.refused("a talk of a candidate with themselves", err, fault.InvalidInput)
	hirer := s.Person("Cy Lee")
	_, _, err = staffing.UpdateOpening(ben, s.World, staffing.UpdateOpeningInput{Opening: s.opening, HiringManager: &hirer})
	s.refused("a search given to its candidate", err, fault.Forbidden)

	s.ok("", s.score(s.talk(app, "Dan Poe"), "Dan Poe", 4))
	_, _, err = staffing.DecideApplication(ben, s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: "Fits"})
	s.ok("", err)
	_, _, err = staffing.MakeOffer(ben, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-07-01", ExpiresOn: "2026-06-20"})
	s.ok("", err)
	_, _, err = staffing.AnswerOffer(ben, s.World, staffing.AnswerOfferInput{Offer: s.offer(app), Accepted: true})
	s.ok("", err)
	people, err := s.Client().Person.Query().Count(s.Context())
	s.ok("", err)
	s.ok("", s.hire(app))
	if n, err := s.Client().Person.Query().Count(s.Context()); err != nil || n != people {
		t.Errorf("%d people became %d: %v", people, n, err)
	}
	s.MustBecome("2026-07-01")
	cy, _ := s.Graph().Person(s.Person("Cy Lee"))
	if seat, ok := cy.Position(); !ok || seat.Key() != s.Seat("PM") || len(cy.Assignments(ptr(true))) != 1 {
		t.Errorf("Cy holds %v", cy.Assignments(ptr(true)))
	}
	if old, _ := s.Graph().Position(s.Seat("Designer")); old.State() != "VACANT" {
		t.Errorf("the seat that Cy left is %s", old.State())
	}
	for what, count := range map[string]func() (int, error){
		"applications": func() (int, error) { return s.Client().Application.Query().Count(s.As("Cy Lee")) },
		"scorecards":   func() (int, error) { return s.Client().Scorecard.Query().Count(s.As("Cy Lee")) },
		"candidates":   func() (int, error) { return s.Client().Candidate.Query().Count(s.As("Cy Lee")) },
	} {
		if n, err := count(); err != nil || n != 0 {
			t.Errorf("Cy reads %d %s: %v", n, what, err)
		}
	}
	a, err := s.Client().Assessment.Query().Only(system)
	if err != nil || a.SubjectID != cy.Key() {
		t.Errorf("the first assessment is %v: %v", a, err)
	}
}

// Who leads the seat coaches the person, and has the draft, whoever hires.
func TestFirstAssessmentIsForWhoLeads(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	hirer := s.Person("Dan Poe")
	_, _, err := staffing.UpdateOpening(s.As("Ben Ode"), s.World, staffing.UpdateOpeningInput{Opening: s.opening, HiringManager: &hirer})
	s.ok("", err)
	dan := s.As("Dan Poe")
	app, _, err := staffing.AddCandidate(dan, s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Ada New", Source: candidate.SourceREFERRAL})
	s.ok("", err)
	gtm := s.Competency("GTM")
	_, _, err = staffing.PlanInterview(dan, s.World, staffing.PlanInterviewInput{Application: app, Interviewer: s.Person("Cy Lee"), Competencies: []string{s.Competency("CUS"), gtm}})
	s.ok("", err)
	_, _, err = staffing.UpdateOpening(dan, s.World, staffing.UpdateOpeningInput{Opening: s.opening, WhyNow: ptr("Still now")})
	s.ok("", err)
	talks, err := s.Client().Interview.Query().All(access.System(s.Context()))
	if err != nil {
		t.Fatal(err)
	}
	s.ok("", s.score(talks[0].ID, "Cy Lee", 4))
	_, _, err = staffing.PlanInterview(dan, s.World, staffing.PlanInterviewInput{Application: app, Interviewer: hirer})
	s.refused("a talk of who has read what others saw", err, fault.Conflict)
	_, _, err = staffing.DecideApplication(dan, s.World, staffing.DecideApplicationInput{Application: app, Verdict: application.VerdictHIRE, Why: "Fits"})
	s.ok("", err)
	_, _, err = staffing.MakeOffer(dan, s.World, staffing.MakeOfferInput{Application: app, StartsOn: "2026-06-16", ExpiresOn: "2026-06-20"})
	s.ok("", err)
	_, _, err = staffing.AnswerOffer(dan, s.World, staffing.AnswerOfferInput{Offer: s.offer(app), Accepted: true})
	s.ok("", err)
	if seat, _ := s.Graph().Position(s.Seat("PM")); len(staffing.ProposedMustHaves(seat)) == 0 {
		t.Fatal("the seat expects nothing")
	}
	_, _, err = staffing.Hire(dan, s.World, staffing.HireInput{Application: app})
	s.ok("", err)
	if n, err := s.Client().Assessment.Query().Count(s.As("Ben Ode")); err != nil || n != 1 {
		t.Errorf("Ben, who leads the seat, reads %d drafts: %v", n, err)
	}
	if n, err := s.Client().Evidence.Query().Count(s.As("Ben Ode")); err != nil || n != 2 {
		t.Errorf("Ben reads %d of what was seen: %v", n, err)
	}
	// Cy talked to whom they work with now, and reads what they wrote and no more.
	if n, err := s.Client().Scorecard.Query().Where(scorecard.ApplicationID(app)).Count(s.As("Cy Lee")); err != nil || n != 1 {
		t.Errorf("Cy reads %d scorecards: %v", n, err)
	}

	// What hangs on somebody who leaves ends with them, however that is recorded.
	if _, err := org.RecordLeaving(s.Context(), s.World, org.RecordLeavingInput{Person: s.Person("Ada New"), On: ptr("2026-06-17")}); err != nil {
		t.Fatal(err)
	}
	s.MustBecome("2026-06-17")
	row, err := s.Client().Onboarding.Query().Only(access.System(s.Context()))
	if err != nil {
		t.Fatal(err)
	}
	if stands := staffing.OnboardingStands(s.Graph(), s.World.Today(), row); stands.State != "ENDED" || *stands.EndedOn != "2026-06-17" {
		t.Errorf("the onboarding of who left is %s", stands.State)
	}
}

// Whose consent is about to end is told in time, and a later day is noted; what is wrong on them is corrected.
func TestCorrectACandidate(t *testing.T) {
	s := must(t, storetest.SQLite(t))
	ben, until := s.As("Ben Ode"), "2026-06-20"
	app, _, err := staffing.AddCandidate(ben, s.World, staffing.AddCandidateInput{Opening: s.opening, Name: "Ada Nw", Email: ptr("ada@mail.example"), Source: candidate.SourceREFERRAL, ConsentUntil: &until})
	s.ok("", err)
	correct := func(who string, in staffing.UpdateCandidateInput) error {
		in.Application = app
		_, _, err := staffing.UpdateCandidate(s.As(who), s.World, in)
		return err
	}
	row := func() *ent.Candidate {
		c, err := s.Client().Candidate.Query().Only(access.System(s.Context()))
		s.ok("", err)
		return c
	}
	if !staffing.ConsentEndsSoon(s.World, row()) {
		t.Error("nobody is warned five days before the end")
	}
	s.refused("a correction by who leads who hires", correct("Ana Ruiz", staffing.UpdateCandidateInput{Name: ptr("X")}), fault.NotFound)
	s.refused("a day that is over", correct("Ben Ode", staffing.UpdateCandidateInput{ConsentUntil: ptr("2026-06-14")}), fault.InvalidInput)
	s.refused("no name", correct("Ben Ode", staffing.UpdateCandidateInput{Name: ptr(" ")}), fault.InvalidInput)
	s.ok("", correct("Ben Ode", staffing.UpdateCandidateInput{Name: ptr("Ada New"), Email: input.TakeAway[string](), ConsentUntil: ptr("2026-12-31")}))
	if c := row(); c.Name != "Ada New" || c.Email != nil || c.ConsentUntil != "2026-12-31" || !c.ConsentStated || staffing.ConsentEndsSoon(s.World, c) {
		t.Errorf("the candidate is %v", c)
	}
}
