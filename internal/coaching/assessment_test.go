package coaching_test

import (
	"context"
	"testing"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

const outline = `CPO: Ana
  GPM: Ben
    PM: Cy
  GPM Two: Dan`

// assessEach runs a test on every database, in a workspace with the default roles and competencies.
func assessEach(t *testing.T, test func(t *testing.T, a assessing)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.MustWithRoles(t, s, outline)
		if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("PM"), Role: o.Role("PM"), Primary: true}); err != nil {
			t.Fatal(err)
		}
		test(t, assessing{o, t})
	})
}

// assessing is an organisation whose people assess each other.
type assessing struct {
	*orgtest.Org
	t *testing.T
}

func (a assessing) want(err error, code fault.Code, field string) {
	a.t.Helper()
	f, _ := fault.As(err)
	if fault.CodeOf(err) != code || f != nil && f.Field != field {
		a.t.Fatalf("got %v, want %s on %q", err, code, field)
	}
}

func (a assessing) begin(author, about string, kind assessment.Kind, on string) string {
	a.t.Helper()
	id, _, err := coaching.StartAssessment(a.As(author), a.World, coaching.StartAssessmentInput{Person: a.Person(about), Kind: kind, AssessedOn: &on})
	if err != nil {
		a.t.Fatal(err)
	}
	return id
}

// rate gives one level, with something that shows it.
func (a assessing) rate(author, id, competency string, level float64) *world.Commit {
	a.t.Helper()
	c, err := coaching.Rate(a.As(author), a.World, coaching.RateInput{Assessment: id, Ratings: []coaching.RatingInput{
		{Competency: a.Competency(competency), Level: &level, Evidence: []coaching.EvidenceInput{{Kind: evidence.KindOBSERVATION, Direction: evidence.DirectionNEUTRAL, Text: "Seen"}}},
	}})
	if err != nil {
		a.t.Fatal(err)
	}
	return c
}

func (a assessing) share(author, id string) *world.Commit {
	a.t.Helper()
	c, err := coaching.ShareAssessment(a.As(author), a.World, coaching.ShareAssessmentInput{Assessment: id})
	if err != nil {
		a.t.Fatal(err)
	}
	return c
}

func (a assessing) agree(who, id string) *world.Commit {
	a.t.Helper()
	c, err := coaching.AgreeAssessment(a.As(who), a.World, coaching.AgreeAssessmentInput{Assessment: id, Discussed: true})
	if err != nil {
		a.t.Fatal(err)
	}
	return c
}

// round is a self-assessment and the manager's of one competency, both shared.
func (a assessing) round(on string, self, manager float64) (mine, theirs string) {
	a.t.Helper()
	theirs, mine = a.begin("Ben", "Cy", assessment.KindMANAGER, on), a.begin("Cy", "Cy", assessment.KindSELF, on)
	a.rate("Ben", theirs, "CUS", manager)
	a.rate("Cy", mine, "CUS", self)
	a.share("Cy", mine)
	a.share("Ben", theirs)
	return mine, theirs
}

func (a assessing) read(id string) *ent.Assessment {
	a.t.Helper()
	row, err := a.Client().Assessment.Get(access.System(a.Context()), id)
	if err != nil {
		a.t.Fatal(err)
	}
	return row
}

// seenBy counts what somebody sees of assessments, ratings and evidence.
func (a assessing) seenBy(name string) (n [3]int) {
	a.t.Helper()
	ctx, c := a.As(name), a.Client()
	for i, count := range []func(context.Context) (int, error){c.Assessment.Query().Count, c.Rating.Query().Count, c.Evidence.Query().Count} {
		var err error
		if n[i], err = count(ctx); err != nil {
			a.t.Fatal(err)
		}
	}
	return n
}

func TestTheTwoOfARoundAreReleasedTogether(t *testing.T) {
	assessEach(t, func(t *testing.T, a assessing) {
		theirs, mine := a.begin("Ben", "Cy", assessment.KindMANAGER, "2026-06-01"), a.begin("Cy", "Cy", assessment.KindSELF, "2026-06-01")
		a.rate("Ben", theirs, "CUS", 2)
		a.rate("Cy", mine, "CUS", 4)
		if a.read(theirs).RoundID != a.read(mine).RoundID {
			t.Fatal("they are of two rounds")
		}
		shared := a.share("Ben", theirs)
		for _, name := range []string{"Ben", "Cy"} {
			if got := a.seenBy(name); got != [3]int{1, 1, 1} {
				t.Fatalf("%s sees %v before both are done, want their own", name, got)
			}
		}
		a.share("Cy", mine)
		for name, want := range map[string][3]int{"Ben": {2, 2, 2}, "Cy": {2, 2, 2}, "Ana": {2, 2, 0}, "Dan": {}} {
			if got := a.seenBy(name); got != want {
				t.Errorf("%s sees %v, want %v", name, got, want)
			}
		}
		_, err := coaching.Undo(a.As("Ben"), a.World, shared.Confidential.ID, nil)
		a.want(err, fault.Conflict, "input.changeset")
		_, _, err = coaching.DiscardAssessment(a.As("Cy"), a.World, coaching.DiscardAssessmentInput{Assessment: mine})
		a.want(err, fault.Conflict, "input.assessment")
	})
}

func TestAgreeing(t *testing.T) {
	assessEach(t, func(t *testing.T, a assessing) {
		oldSelf, oldManager := a.round("2026-03-01", 3, 3)
		first := a.agree("Cy", oldManager)
		if got := a.read(oldSelf).State; got != assessment.StateSHARED {
			t.Fatalf("one of two made it %s", got)
		}
		if _, err := coaching.Undo(a.As("Cy"), a.World, first.Confidential.ID, nil); err != nil {
			t.Fatalf("taking one's word back: %v", err)
		}
		first = a.agree("Cy", oldManager)
		a.agree("Ben", oldSelf)
		if a.read(oldSelf).State != assessment.StateAGREED || a.read(oldManager).State != assessment.StateAGREED {
			t.Fatal("both said so, and it is not agreed")
		}
		_, err := coaching.Undo(a.As("Cy"), a.World, first.Confidential.ID, nil)
		a.want(err, fault.Conflict, "input.changeset")

		self, manager := a.round("2026-06-01", 3.5, 3.5)
		rated := a.rate("Ben", manager, "DSC", 3)
		a.agree("Ben", manager)
		_, err = coaching.Undo(a.As("Ben"), a.World, rated.Confidential.ID, nil)
		a.want(err, fault.Conflict, "input.changeset")
		a.agree("Cy", self)
		for id, want := range map[string]assessment.State{oldSelf: assessment.StateSUPERSEDED, oldManager: assessment.StateSUPERSEDED, self: assessment.StateAGREED, manager: assessment.StateAGREED} {
			if got := a.read(id).State; got != want {
				t.Errorf("%s is %s, want %s", id, got, want)
			}
		}
	})
}

func TestWhatMovedNeedsEvidence(t *testing.T) {
	assessEach(t, func(t *testing.T, a assessing) {
		a.round("2026-03-01", 3, 3)
		next := a.begin("Ben", "Cy", assessment.KindMANAGER, "2026-06-01")
		level, remark := 2.0, "Slipped"
		rate := func(in coaching.RatingInput) (*world.Commit, error) {
			in.Competency = a.Competency("CUS")
			return coaching.Rate(a.As("Ben"), a.World, coaching.RateInput{Assessment: next, Ratings: []coaching.RatingInput{in}})
		}
		if _, err := rate(coaching.RatingInput{Level: &level, Comment: &remark}); err != nil {
			t.Fatal(err)
		}
		share := coaching.ShareAssessmentInput{Assessment: next}
		_, err := coaching.ShareAssessment(a.As("Ben"), a.World, share)
		a.want(err, fault.InvalidInput, "input.assessment") // a remark explains and proves nothing

		noted, _, err := coaching.AddEvidence(a.As("Ben"), a.World, coaching.AddEvidenceInput{Person: ptr(a.Person("Cy")), Evidence: coaching.EvidenceInput{
			Kind: evidence.KindOBSERVATION, Direction: evidence.DirectionNEGATIVE, Text: "Missed three visits"}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rate(coaching.RatingInput{Level: &level, Attach: []string{noted}}); err != nil {
			t.Fatal(err)
		}
		_, err = rate(coaching.RatingInput{Level: &level, Attach: []string{noted}})
		a.want(err, fault.NotFound, "input.ratings[0].attach[0]") // it shows something already
		if _, err := coaching.ShareAssessment(a.As("Ben"), a.World, share); err != nil {
			t.Fatal(err)
		}
		other := 4.5
		_, err = coaching.Rate(a.As("Ben"), a.World, coaching.RateInput{Assessment: next, Ratings: []coaching.RatingInput{{Competency: a.Competency("CUS")}}})
		if err != nil {
			t.Fatal(err)
		}
		if a.Client().Evidence.GetX(access.System(a.Context()), noted).RatingID != nil {
			t.Error("evidence that was noted before went with the rating, or still shows it")
		}
		_, err = rate(coaching.RatingInput{Level: &other}) // shared: what moves is proven at once
		a.want(err, fault.InvalidInput, "input.ratings")
	})
}

// TestWhoLeadsNoMoreKeepsNobodyWaiting gives somebody another manager while the first one has begun.
// TestOneDraftAtATime throws a draft away, begins another, and cannot have the first one back beside it: not even where what
// others have begun about the same person would let it.
func TestOneDraftAtATime(t *testing.T) {
	assessEach(t, func(t *testing.T, a assessing) {
		first := a.begin("Ben", "Cy", assessment.KindMANAGER, "2026-06-01")
		a.begin("Cy", "Cy", assessment.KindSELF, "2026-06-01")
		_, gone, err := coaching.DiscardAssessment(a.As("Ben"), a.World, coaching.DiscardAssessmentInput{Assessment: first})
		if err != nil {
			t.Fatal(err)
		}
		second := a.begin("Ben", "Cy", assessment.KindMANAGER, "2026-06-02")
		_, err = coaching.Undo(a.As("Ben"), a.World, gone.Confidential.ID, nil)
		a.want(err, fault.Conflict, "input.changeset")
		if _, _, err := coaching.DiscardAssessment(a.As("Ben"), a.World, coaching.DiscardAssessmentInput{Assessment: second}); err != nil {
			t.Fatal(err)
		}
		if _, err := coaching.Undo(a.As("Ben"), a.World, gone.Confidential.ID, nil); err != nil {
			t.Fatal(err)
		}
		if got := a.read(first); got.AuthorID != a.Person("Ben") || got.EditedByID != a.Person("Ben") || got.State != assessment.StateDRAFT {
			t.Errorf("it came back as %v", got)
		}
	})
}

func TestWhoLeadsNoMoreKeepsNobodyWaiting(t *testing.T) {
	assessEach(t, func(t *testing.T, a assessing) {
		mine := a.begin("Cy", "Cy", assessment.KindSELF, "2026-06-01")
		former := a.begin("Ben", "Cy", assessment.KindMANAGER, "2026-06-01")
		a.rate("Ben", former, "CUS", 2)
		if _, err := org.MovePosition(a.Context(), a.World, org.MovePositionInput{Positions: []string{a.Seat("PM")}, ReportsTo: ptr(a.Seat("GPM Two"))}); err != nil {
			t.Fatal(err)
		}
		_, err := coaching.ShareAssessment(a.As("Ben"), a.World, coaching.ShareAssessmentInput{Assessment: former})
		a.want(err, fault.Forbidden, "input.assessment")
		theirs := a.begin("Dan", "Cy", assessment.KindMANAGER, "2026-06-01")
		a.rate("Dan", theirs, "CUS", 3)
		a.rate("Cy", mine, "CUS", 3)
		a.share("Dan", theirs)
		a.share("Cy", mine)
		if a.read(theirs).ReleasedAt == nil || a.read(mine).ReleasedAt == nil || a.read(former).ReleasedAt != nil {
			t.Error("the new manager's and the self-assessment are released, the former one's is not")
		}
		if got := a.seenBy("Ben"); got != [3]int{1, 1, 1} {
			t.Errorf("the former manager sees %v, want what they wrote", got)
		}
	})
}

func ptr[T any](v T) *T { return &v }
