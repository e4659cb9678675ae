package coaching

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxRated is how many competencies one call rates.
const maxRated = 100

// RateInput holds ratings of an assessment.
type RateInput struct {
	Assessment string
	Ratings    []RatingInput
	Reason     *string
}

// RatingInput is the level of one competency; no level takes the rating away.
type RatingInput struct {
	Competency string
	Level      *float64
	Comment    *string
	Evidence   []EvidenceInput
	Attach     []string
}

// Rate writes ratings, with what was expected as it is now and the version of the competency's words.
func Rate(ctx context.Context, w *world.World, in RateInput) (*world.Commit, error) {
	f := form{w: w}
	rated := f.ratings(in.Ratings)
	if f.err != nil {
		return nil, f.err
	}
	return write(ctx, w, "assessment.rate", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		a, err := own(ctx, tx, w, "assessment", in.Assessment)
		if err != nil {
			return err
		}
		ctx = access.About(ctx, a.SubjectID)
		if err := openForRating(ctx, tx, a); err != nil {
			return err
		}
		r, err := newRater(ctx, tx, w, a)
		if err != nil {
			return err
		}
		for i, one := range rated {
			if err := r.rate(ctx, fmt.Sprintf("ratings[%d]", i), one, in.Ratings[i]); err != nil {
				return err
			}
		}
		tx.Summarize("Rated %s in %s", called(w, a.SubjectID), count(len(rated), "competency", "competencies"))
		if a.State == assessment.StateDRAFT {
			return nil
		}
		return r.proven(ctx, "input.ratings")
	})
}

// ratings checks what is rated, and returns the competencies.
func (f *form) ratings(in []RatingInput) []orggraph.Competency {
	if len(in) == 0 || len(in) > maxRated {
		f.fail("ratings", "Rate 1 to %d competencies at once.", maxRated)
	}
	list := make([]orggraph.Competency, len(in))
	first := map[orggraph.Competency]bool{}
	for i := range in {
		r := &in[i]
		list[i] = f.competency(place("ratings", i, "competency"), r.Competency)
		if f.err != nil {
			return nil
		}
		if first[list[i]] {
			f.fail(place("ratings", i, "competency"), "%s is rated twice.", list[i].Name())
		}
		first[list[i]] = true
		if r.Level != nil {
			f.level(place("ratings", i, "level"), *r.Level)
		} else if r.Comment != nil || len(r.Evidence) > 0 || len(r.Attach) > 0 {
			f.fail(place("ratings", i, "level"), "Give a level to what you remark on.")
		}
		if r.Comment != nil {
			comment := f.words(place("ratings", i, "comment"), *r.Comment, maxText)
			r.Comment = &comment
		}
		for j := range r.Evidence {
			f.evidence(fmt.Sprintf("ratings[%d].evidence[%d]", i, j), &r.Evidence[j])
		}
	}
	return list
}

// openForRating checks that neither has agreed to an assessment yet: what somebody agreed to stays as
// they saw it.
func openForRating(ctx context.Context, tx *history.Tx, a *ent.Assessment) error {
	settled := fault.New(fault.Conflict, "What was agreed or superseded stays as it is. Begin a new assessment.").OnField("input.assessment")
	if a.State == assessment.StateAGREED || a.State == assessment.StateSUPERSEDED {
		return settled
	}
	agreed, err := tx.Assessment.Query().Where(assessment.RoundID(a.RoundID), assessment.ReleasedAtNotNil(), assessment.AgreedAtNotNil()).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look whether somebody agreed: %w", err)
	}
	if agreed {
		return settled
	}
	return nil
}

// rater writes the ratings of one assessment.
type rater struct {
	tx       *history.Tx
	w        *world.World
	a        *ent.Assessment
	now      map[string]*ent.Rating // by competency
	expected map[string]Expectation
	last     map[string]float64 // by competency: by the same kind, as far as the author may see
}

func newRater(ctx context.Context, tx *history.Tx, w *world.World, a *ent.Assessment) (*rater, error) {
	all, err := Assessed(ctx, tx.Client, []string{a.SubjectID})
	if err != nil {
		return nil, err
	}
	r := &rater{tx: tx, w: w, a: a, now: map[string]*ent.Rating{}, expected: expectedOf(w, a), last: LastLevels(all[a.SubjectID], a)}
	for _, same := range all[a.SubjectID] {
		if same.ID == a.ID {
			for _, row := range same.Edges.Ratings {
				r.now[row.CompetencyID] = row
			}
		}
	}
	return r, nil
}

// rate writes one rating. A level that stays as it was leaves what was expected as it was too.
func (r *rater) rate(ctx context.Context, at string, c orggraph.Competency, in RatingInput) error {
	row := r.now[c.StoredID()]
	if in.Level == nil {
		return r.takeAway(ctx, c, row)
	}
	e, ok := r.expected[c.StoredID()]
	expected, importance := e.Level(), e.Importance()
	if !ok {
		expected, importance = 0, 1
	}
	var err error
	switch {
	case row == nil:
		row, err = r.tx.Rating.Create().SetID(id.New(id.Rating)).SetAssessmentID(r.a.ID).SetCompetencyID(c.StoredID()).SetSubjectID(r.a.SubjectID).SetAuthorID(r.a.AuthorID).
			SetCreatedAt(r.w.Now()).SetNillableReleasedAt(r.a.ReleasedAt).SetSharedUp(r.a.SharedUp).
			SetCurrent(*in.Level).SetExpected(expected).SetImportance(importance).SetCompetencyVersion(c.Version()).Save(ctx)
	case row.Current != *in.Level:
		row, err = r.tx.Rating.UpdateOne(row).SetCurrent(*in.Level).SetExpected(expected).SetImportance(importance).SetCompetencyVersion(c.Version()).Save(ctx)
	}
	if err != nil {
		return fmt.Errorf("rate %s: %w", c.Key(), err)
	}
	r.now[c.StoredID()] = row
	return r.show(ctx, at, row, in)
}

// show writes what comes with a rating: its remark and its evidence.
func (r *rater) show(ctx context.Context, at string, row *ent.Rating, in RatingInput) error {
	if in.Comment != nil {
		if err := r.remark(ctx, row, *in.Comment); err != nil {
			return err
		}
	}
	for _, e := range in.Evidence {
		if err := r.evidence(ctx, row, e); err != nil {
			return err
		}
	}
	for i, noted := range in.Attach {
		if err := r.attach(ctx, fmt.Sprintf("input.%s.attach[%d]", at, i), row, noted); err != nil {
			return err
		}
	}
	return nil
}

func (r *rater) remark(ctx context.Context, row *ent.Rating, comment string) error {
	was, err := r.tx.Evidence.Query().Where(evidence.RatingID(row.ID), evidence.KindEQ(evidence.KindREMARK), evidence.AuthorID(r.a.AuthorID)).First(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return fmt.Errorf("read the remark: %w", err)
	case was == nil && comment == "", was != nil && was.Text == comment:
		return nil
	case comment == "":
		return r.tx.Evidence.DeleteOne(was).Exec(ctx)
	case was != nil:
		return r.tx.Evidence.UpdateOne(was).SetText(comment).Exec(ctx)
	}
	return r.evidence(ctx, row, EvidenceInput{Kind: evidence.KindREMARK, Direction: evidence.DirectionNEUTRAL, Text: comment})
}

func (r *rater) evidence(ctx context.Context, row *ent.Rating, in EvidenceInput) error {
	return note(ctx, r.tx, r.w, in, id.New(id.Evidence), func(create *ent.EvidenceCreate) {
		create.SetSubjectID(r.a.SubjectID).SetRatingID(row.ID).SetCompetencyID(row.CompetencyID).SetNillableReleasedAt(r.a.ReleasedAt).SetSharedUp(r.a.SharedUp)
	})
}

// attach takes evidence that the author noted before into a rating.
func (r *rater) attach(ctx context.Context, field string, row *ent.Rating, noted string) error {
	key, _ := r.w.Key(noted)
	n, err := r.tx.Evidence.Update().SetRatingID(row.ID).
		Where(evidence.ID(key), evidence.AuthorID(r.a.AuthorID), evidence.SubjectID(r.a.SubjectID), evidence.RatingIDIsNil(), evidence.FocusAreaIDIsNil()).Save(ctx)
	if err != nil {
		return fmt.Errorf("attach evidence: %w", err)
	}
	if n == 0 {
		return fault.New(fault.NotFound, "You noted no such evidence about this person, or it shows something else already.").OnField(field)
	}
	return nil
}

// takeAway removes a rating. What was noted before it, and only attached, stays noted.
func (r *rater) takeAway(ctx context.Context, c orggraph.Competency, row *ent.Rating) error {
	if row == nil {
		return nil
	}
	delete(r.now, c.StoredID())
	if err := dropEvidence(ctx, r.tx, r.a, row.ID); err != nil {
		return err
	}
	if err := r.tx.Rating.DeleteOne(row).Exec(ctx); err != nil {
		return fmt.Errorf("take a rating away: %w", err)
	}
	return nil
}

// dropEvidence deletes what was noted for ratings, and sets free what was noted before them: that
// others have seen.
func dropEvidence(ctx context.Context, tx *history.Tx, a *ent.Assessment, ratings ...string) error {
	if a.ReleasedAt == nil {
		if err := tx.Evidence.Update().Where(evidence.RatingIDIn(ratings...), evidence.ReleasedAtNotNil()).ClearRatingID().Exec(ctx); err != nil {
			return fmt.Errorf("set evidence free: %w", err)
		}
	}
	if _, err := tx.Evidence.Delete().Where(evidence.RatingIDIn(ratings...)).Exec(ctx); err != nil {
		return fmt.Errorf("delete evidence: %w", err)
	}
	return nil
}

// proven checks that what moved by a level or more is shown by evidence.
func (r *rater) proven(ctx context.Context, field string) error {
	var moves []string
	names := map[string]string{}
	for key, row := range r.now {
		if last, ok := r.last[key]; ok && NeedsEvidence(last, row.Current) {
			moves = append(moves, row.ID)
			if c, ok := r.w.Graph().Competency(key); ok {
				names[row.ID] = c.Name()
			}
		}
	}
	if len(moves) == 0 {
		return nil
	}
	shown, err := r.tx.Evidence.Query().Where(evidence.RatingIDIn(moves...), evidence.KindNEQ(evidence.KindREMARK)).All(ctx)
	if err != nil {
		return fmt.Errorf("look for evidence: %w", err)
	}
	for _, e := range shown {
		delete(names, orNone(e.RatingID))
	}
	if len(names) == 0 {
		return nil
	}
	return fault.New(fault.InvalidInput, "Say what shows it: %s moved by a level or more since last time.", r.listed(names)).OnField(field).With("ratings", keys(names))
}

// listed names competencies in their order.
func (r *rater) listed(names map[string]string) string {
	var list []string
	for _, c := range r.w.Graph().Competencies() {
		if row := r.now[c.StoredID()]; row != nil && names[row.ID] != "" {
			list = append(list, c.Name())
		}
	}
	return strings.Join(list, ", ")
}

func keys(names map[string]string) []string {
	list := make([]string, 0, len(names))
	for key := range names {
		list = append(list, key)
	}
	return list
}

// ratingsOf reads the ids of the ratings of an assessment.
func ratingsOf(ctx context.Context, tx *history.Tx, assessmentID string) ([]string, error) {
	ids, err := tx.Rating.Query().Where(rating.AssessmentID(assessmentID)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("read ratings: %w", err)
	}
	return ids, nil
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
