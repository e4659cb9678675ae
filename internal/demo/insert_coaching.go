package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/ent/feedback"
	"cadre/ent/roleexpectation"
	"cadre/ent/timeallocation"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// coachingRows are the rows of a Coaching, made and not written yet, in tables that refer only to those before.
type coachingRows struct {
	*inserter
	competencies map[string]orggraph.Competency // by key
	expected     map[string]map[string]expected // by role and competency
	roleIDs      map[string]string              // stored ids by key
	carries      map[string]string              // the primary role of each seat
	rounds       map[int]string
	areas        map[string][]string // of each person's plan, in order

	assessments []*ent.AssessmentCreate
	ratings     []*ent.RatingCreate
	plans       []*ent.CoachingPlanCreate
	focusAreas  []*ent.FocusAreaCreate
	evidence    []*ent.EvidenceCreate
	goals       []*ent.CoachingGoalCreate
	reviews     []*ent.PlanReviewCreate
	verdicts    []*ent.FocusReviewCreate
	series      []*ent.OneOnOneSeriesCreate
	meetings    []*ent.OneOnOneCreate
	topics      []*ent.AgendaItemCreate
	notes       []*ent.OneOnOneNoteCreate
	actions     []*ent.CoachingActionCreate
	feedback    []*ent.FeedbackCreate
	weeks       []*ent.TimeAllocationCreate
}

// expected is what a role expects of a competency.
type expected struct{ level, importance int }

// knows reports whether the workspace still has the competencies that a Coaching speaks of: an organisation
// may have put some of the defaults away.
func knows(g *orggraph.Graph) (map[string]orggraph.Competency, bool) {
	by := map[string]orggraph.Competency{}
	for _, c := range g.Competencies() {
		if c.Active() {
			by[c.Key()] = c
		}
	}
	for _, c := range coaching.DefaultCompetencies() {
		if _, ok := by[c.Key]; !ok {
			return nil, false
		}
	}
	return by, true
}

// coach makes the rows of the organisation's coaching, to be written with it.
func (in *inserter) coach(g *orggraph.Graph, competencies map[string]orggraph.Competency) {
	r := &coachingRows{inserter: in, competencies: competencies, expected: map[string]map[string]expected{}, roleIDs: map[string]string{},
		carries: map[string]string{}, rounds: map[int]string{}, areas: map[string][]string{}}
	for _, role := range g.Catalogue() {
		of := map[string]expected{}
		for _, e := range coaching.ExpectationsOfRole(role) {
			of[e.Competency().Key()] = expected{e.Level(), e.Importance()}
		}
		r.expected[role.Key()], r.roleIDs[role.Key()] = of, role.ID()
	}
	for _, e := range in.org.Expectations {
		if of := r.expected[e.Role]; of != nil {
			of[e.Competency] = expected{e.Level, e.Importance}
		}
	}
	for _, p := range in.org.PositionRoles {
		if p.Primary {
			r.carries[p.Position] = p.Role
		}
	}
	r.make()
	in.coaching = r
	in.total += r.count() + len(in.org.Searches) + len(in.org.Successions) + len(in.org.Beginners) + len(in.org.Evaluations) +
		len(in.org.Improvements) + len(in.org.GroupPlans) + len(in.org.Departures) + len(in.org.Loads)
}

// make makes all rows.
func (r *coachingRows) make() {
	all := r.org.Coaching
	for _, a := range all.Assessments {
		r.assessment(a)
	}
	for _, p := range all.Plans {
		r.plan(p)
	}
	for _, s := range all.Series {
		r.meet(s)
	}
	for _, f := range all.Feedback {
		r.feedback = append(r.feedback, stamp(r, r.tx.Feedback.Create(), f.Written).SetNillableRequestedByID(optional(r.people[f.AskedBy])).
			SetQuestion(f.Question).SetNillableCompetencyID(r.competency(f.Competency)).SetState(feedback.State(f.State)).SetText(f.Text).SetNillableGivenAt(moment(f.Given)))
	}
	for _, w := range all.Weeks {
		r.weeks = append(r.weeks, stamp(r, r.tx.TimeAllocation.Create(), w.Written).SetWeekOn(w.On).SetCoaching(w.Coaching).SetStaffing(w.Staffing).
			SetStrategy(w.Strategy).SetHandsOn(w.HandsOn).SetOther(w.Other).SetOrigin(timeallocation.Origin(w.Origin)))
	}
}

// expect writes what the organisation expects of roles, but for those of which somebody has said so already.
func (r *coachingRows) expect(ctx context.Context) error {
	said, err := r.tx.RoleExpectation.Query().Select(roleexpectation.FieldRoleID).Strings(ctx)
	if err != nil {
		return fmt.Errorf("read what roles expect: %w", err)
	}
	var rows []*ent.RoleExpectationCreate
	for _, e := range r.org.Expectations {
		if role := r.roleIDs[e.Role]; role != "" && !slices.Contains(said, role) {
			rows = append(rows, r.tx.RoleExpectation.Create().SetRoleID(role).SetCompetencyID(*r.competency(e.Competency)).SetLevel(e.Level).SetImportance(e.Importance))
		}
	}
	r.total += len(rows)
	return bulk(ctx, r, rows, r.tx.RoleExpectation.CreateBulk)
}

// count is how many rows there are.
func (r *coachingRows) count() int {
	return len(r.assessments) + len(r.ratings) + len(r.plans) + len(r.focusAreas) + len(r.evidence) + len(r.goals) + len(r.reviews) + len(r.verdicts) +
		len(r.series) + len(r.meetings) + len(r.topics) + len(r.notes) + len(r.actions) + len(r.feedback) + len(r.weeks)
}

// insert writes all rows. Cadre itself does: they are about and by people, none of whom is asking.
func (r *coachingRows) insert(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, step := range []struct {
		what string
		err  func() error
	}{
		{"assessments", func() error { return bulk(ctx, r, r.assessments, r.tx.Assessment.CreateBulk) }},
		{"ratings", func() error { return bulk(ctx, r, r.ratings, r.tx.Rating.CreateBulk) }},
		{"plans", func() error { return bulk(ctx, r, r.plans, r.tx.CoachingPlan.CreateBulk) }},
		{"focus areas", func() error { return bulk(ctx, r, r.focusAreas, r.tx.FocusArea.CreateBulk) }},
		{"evidence", func() error { return bulk(ctx, r, r.evidence, r.tx.Evidence.CreateBulk) }},
		{"goals", func() error { return bulk(ctx, r, r.goals, r.tx.CoachingGoal.CreateBulk) }},
		{"reviews", func() error { return bulk(ctx, r, r.reviews, r.tx.PlanReview.CreateBulk) }},
		{"what reviews say", func() error { return bulk(ctx, r, r.verdicts, r.tx.FocusReview.CreateBulk) }},
		{"series", func() error { return bulk(ctx, r, r.series, r.tx.OneOnOneSeries.CreateBulk) }},
		{"one-on-ones", func() error { return bulk(ctx, r, r.meetings, r.tx.OneOnOne.CreateBulk) }},
		{"topics", func() error { return bulk(ctx, r, r.topics, r.tx.AgendaItem.CreateBulk) }},
		{"notes", func() error { return bulk(ctx, r, r.notes, r.tx.OneOnOneNote.CreateBulk) }},
		{"actions", func() error { return bulk(ctx, r, r.actions, r.tx.CoachingAction.CreateBulk) }},
		{"feedback", func() error { return bulk(ctx, r, r.feedback, r.tx.Feedback.CreateBulk) }},
		{"weeks", func() error { return bulk(ctx, r, r.weeks, r.tx.TimeAllocation.CreateBulk) }},
	} {
		if err := step.err(); err != nil {
			return fmt.Errorf("write %s: %w", step.what, err)
		}
	}
	return nil
}

// bulk writes rows of one table, some a statement.
func bulk[B any, C interface{ Exec(context.Context) error }](ctx context.Context, r *coachingRows, rows []B, create func(...B) C) error {
	return inChunks(r.inserter, rows, func(part []B) error { return create(part...).Exec(ctx) })
}

// stampable is a builder of a confidential row.
type stampable[B any] interface {
	SetSubjectID(string) B
	SetAuthorID(string) B
	SetCreatedAt(time.Time) B
	SetNillableReleasedAt(*time.Time) B
	SetSharedUp(bool) B
}

// stamp says whom a row is about, who wrote it, when, and who may see it.
func stamp[B stampable[B]](r *coachingRows, b B, w Written) B {
	return b.SetSubjectID(r.people[w.About]).SetAuthorID(r.people[w.By]).SetCreatedAt(w.At.UTC()).SetNillableReleasedAt(moment(w.Released)).SetSharedUp(w.SharedUp)
}

// moment is nil for none.
func moment(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

// competency returns the stored id; nil for an empty key.
func (r *coachingRows) competency(key string) *string {
	if key == "" {
		return nil
	}
	stored := r.competencies[key].StoredID()
	return &stored
}

func (r *coachingRows) assessment(a Assessment) {
	round := r.rounds[a.Round]
	if round == "" {
		round = id.New(id.Assessment)
		r.rounds[a.Round] = round
	}
	key, role := id.New(id.Assessment), r.carries[a.Position]
	r.assessments = append(r.assessments, stamp(r, r.tx.Assessment.Create(), a.Written).SetID(key).SetKind(assessment.Kind(a.Kind)).SetRoundID(round).
		SetPositionID(r.positions[a.Position]).SetNillableRoleID(optional(r.roleIDs[role])).SetAssessedOn(a.On).SetState(assessment.State(a.State)).
		SetNillableSharedAt(moment(a.SharedAt)).SetNillableAgreedAt(moment(a.AgreedAt)).SetNillableSupersededAt(moment(a.Superseded)))
	for _, one := range a.Ratings {
		rating, e := id.New(id.Rating), r.expected[role][one.Competency]
		r.ratings = append(r.ratings, stamp(r, r.tx.Rating.Create(), a.Written).SetID(rating).SetAssessmentID(key).SetCompetencyID(*r.competency(one.Competency)).
			SetCurrent(one.Level).SetExpected(e.level).SetImportance(max(1, e.importance)).SetCompetencyVersion(r.competencies[one.Competency].Version()))
		for _, shown := range one.Evidence {
			r.shown(shown, one.Competency).SetRatingID(rating)
		}
	}
}

// shown adds a piece of evidence, and returns it so that it is told what for.
func (r *coachingRows) shown(e Evidence, competency string) *ent.EvidenceCreate {
	c := stamp(r, r.tx.Evidence.Create(), e.Written).SetKind(evidence.Kind(e.Kind)).SetDirection(evidence.Direction(e.Direction)).
		SetNotedOn(e.On).SetText(e.Text).SetNillableCompetencyID(r.competency(competency))
	r.evidence = append(r.evidence, c)
	return c
}
