package view

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/coachingaction"
	"cadre/ent/coachinggoal"
	"cadre/ent/coachingplan"
	"cadre/ent/evidence"
	"cadre/ent/focusarea"
	"cadre/ent/focusreview"
	"cadre/ent/oneonone"
	"cadre/ent/oneononeseries"
	"cadre/ent/planreview"
	"cadre/ent/predicate"
	"cadre/graph/batch"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// shelf holds what the models of one answer load about some people: each table once, when it is first
// asked for, so that the number of statements does not grow with the people. What the viewer may not
// see is never loaded.
type shelf struct {
	world  *world.World
	graph  *orggraph.Graph
	people []string

	plans        lazy[*table[*ent.CoachingPlan]]
	areas        lazy[*table[*ent.FocusArea]]
	goals        lazy[*table[*ent.CoachingGoal]]
	actions      lazy[*table[*ent.CoachingAction]]
	evidence     lazy[*table[*ent.Evidence]]
	reviews      lazy[*table[*ent.PlanReview]]
	focusReviews lazy[*table[*ent.FocusReview]]
	series       lazy[*table[*ent.OneOnOneSeries]]
	recent       lazy[*table[*ent.OneOnOne]]
	assessed     lazy[map[string][]*Assessment]
}

// remembered is how far back one-on-ones are looked through for the last one.
const remembered = 400 * 24 * time.Hour

func newShelf(w *world.World, g *orggraph.Graph, people ...string) *shelf {
	return &shelf{world: w, graph: g, people: people}
}

type shelfKey struct{}

// shelfOfPerson returns a shelf of a person, which is that of all people of a list that is answered.
func shelfOfPerson(ctx context.Context, w *world.World, p orggraph.Person) (*shelf, error) {
	g := p.Graph()
	return batch.Get(ctx, batch.Kind{World: g.Suffix(), What: shelfKey{}}, p.Key(), func(keys []string) (map[string]*shelf, error) {
		all, s := make(map[string]*shelf, len(keys)), newShelf(w, g, keys...)
		for _, key := range keys {
			all[key] = s
		}
		return all, nil
	})
}

// read returns the data access of the world, and a context in which only what is about the people of the
// shelf can be read.
func (s *shelf) read(ctx context.Context) (context.Context, *ent.Client, error) {
	c, err := s.world.Confidential(ctx)
	return access.About(ctx, s.people...), c, err
}

// now is the moment at which the world is seen.
func (s *shelf) now() time.Time {
	if at := s.world.Ref().AsOf; at != nil {
		return *at
	}
	return s.world.Now()
}

// today is the day on which the world is seen.
func (s *shelf) today() string { return s.graph.Today() }

// suffix is what the ids of the world end in.
func (s *shelf) suffix() string { return s.graph.Suffix() }

func (s *shelf) person(key string) (orggraph.Person, bool) { return s.graph.Person(key) }

// present returns those rows whose subject is in the world.
func present[R any](s *shelf, rows []R, subject func(R) string) []R {
	return slices.DeleteFunc(rows, func(r R) bool {
		_, ok := s.person(subject(r))
		return !ok
	})
}

// table is rows by their ids and by what they hang on.
type table[R any] struct {
	list []R
	byID map[string]R
	on   map[string][]R
}

// keys lists the ids of the rows.
func (t *table[R]) keys() []string { return slices.Collect(maps.Keys(t.byID)) }

func tableOf[R any](rows []R, id func(R) string, hangsOn ...func(R) string) *table[R] {
	t := &table[R]{list: rows, byID: make(map[string]R, len(rows)), on: map[string][]R{}}
	for _, r := range rows {
		t.byID[id(r)] = r
		for _, on := range hangsOn {
			if key := on(r); key != "" {
				t.on[key] = append(t.on[key], r)
			}
		}
	}
	return t
}

// loaded reads a table of a shelf when it is first asked for.
func loaded[R any](ctx context.Context, s *shelf, l *lazy[*table[R]], what string, read func(ctx context.Context, c *ent.Client) (*table[R], error)) (*table[R], error) {
	t, err := l.get(func() (*table[R], error) {
		ctx, c, err := s.read(ctx)
		if err != nil {
			return nil, err
		}
		return read(ctx, c)
	})
	if err != nil {
		return nil, walled(err, "read "+what)
	}
	return t, nil
}

func (s *shelf) allPlans(ctx context.Context) (*table[*ent.CoachingPlan], error) {
	return loaded(ctx, s, &s.plans, "coaching plans", func(ctx context.Context, c *ent.Client) (*table[*ent.CoachingPlan], error) {
		rows, err := c.CoachingPlan.Query().Where(coachingplan.SubjectIDIn(s.people...)).Order(ent.Desc(coachingplan.FieldFromOn, coachingplan.FieldID)).All(ctx)
		closed := func(p *ent.CoachingPlan) int {
			if p.State == coachingplan.StateCLOSED {
				return 1
			}
			return 0
		}
		slices.SortStableFunc(rows, func(a, b *ent.CoachingPlan) int { return cmp.Compare(closed(a), closed(b)) })
		rows = present(s, rows, func(p *ent.CoachingPlan) string { return p.SubjectID })
		return tableOf(rows, func(p *ent.CoachingPlan) string { return p.ID }, func(p *ent.CoachingPlan) string { return p.SubjectID }), err
	})
}

func (s *shelf) allAreas(ctx context.Context) (*table[*ent.FocusArea], error) {
	return loaded(ctx, s, &s.areas, "focus areas", func(ctx context.Context, c *ent.Client) (*table[*ent.FocusArea], error) {
		rows, err := c.FocusArea.Query().Where(focusarea.SubjectIDIn(s.people...)).Order(ent.Asc(focusarea.FieldOrdinal, focusarea.FieldID)).All(ctx)
		over := func(a *ent.FocusArea) int {
			if a.State == focusarea.StateCLOSED || a.State == focusarea.StateCHANGED {
				return 1
			}
			return 0
		}
		slices.SortStableFunc(rows, func(a, b *ent.FocusArea) int { return cmp.Compare(over(a), over(b)) })
		return tableOf(rows, func(a *ent.FocusArea) string { return a.ID }, func(a *ent.FocusArea) string { return a.PlanID }), err
	})
}

func (s *shelf) allGoals(ctx context.Context) (*table[*ent.CoachingGoal], error) {
	return loaded(ctx, s, &s.goals, "goals", func(ctx context.Context, c *ent.Client) (*table[*ent.CoachingGoal], error) {
		rows, err := c.CoachingGoal.Query().Where(coachinggoal.SubjectIDIn(s.people...)).Order(ent.Asc(coachinggoal.FieldID)).All(ctx)
		return tableOf(rows, func(g *ent.CoachingGoal) string { return g.ID }, func(g *ent.CoachingGoal) string { return g.FocusAreaID }), err
	})
}

func (s *shelf) allActions(ctx context.Context) (*table[*ent.CoachingAction], error) {
	return loaded(ctx, s, &s.actions, "actions", func(ctx context.Context, c *ent.Client) (*table[*ent.CoachingAction], error) {
		rows, err := c.CoachingAction.Query().Where(coachingaction.SubjectIDIn(s.people...)).Order(ent.Asc(coachingaction.FieldID)).All(ctx)
		slices.SortStableFunc(rows, func(a, b *ent.CoachingAction) int {
			return cmp.Or(cmp.Compare(actionRank(a), actionRank(b)), strings.Compare(dueOf(a), dueOf(b)))
		})
		rows = present(s, rows, func(a *ent.CoachingAction) string { return a.SubjectID })
		return tableOf(rows, func(a *ent.CoachingAction) string { return a.ID },
			func(a *ent.CoachingAction) string { return deref(a.FocusAreaID) }, func(a *ent.CoachingAction) string { return deref(a.OneOnOneID) }), err
	})
}

// actionRank puts what is to be done before what is over.
func actionRank(a *ent.CoachingAction) int {
	if a.State == coachingaction.StateDONE || a.State == coachingaction.StateDROPPED {
		return 1
	}
	return 0
}

// dueOf puts actions without a day last.
func dueOf(a *ent.CoachingAction) string {
	if a.DueOn == nil {
		return "9999"
	}
	return *a.DueOn
}

func (s *shelf) allEvidence(ctx context.Context) (*table[*ent.Evidence], error) {
	return loaded(ctx, s, &s.evidence, "evidence", func(ctx context.Context, c *ent.Client) (*table[*ent.Evidence], error) {
		rows, err := c.Evidence.Query().Where(evidence.SubjectIDIn(s.people...), evidence.FocusAreaIDNotNil()).Order(ent.Desc(evidence.FieldNotedOn, evidence.FieldID)).All(ctx)
		return tableOf(rows, func(e *ent.Evidence) string { return e.ID }, func(e *ent.Evidence) string { return deref(e.FocusAreaID) }), err
	})
}

func (s *shelf) allReviews(ctx context.Context) (*table[*ent.PlanReview], error) {
	return loaded(ctx, s, &s.reviews, "reviews", func(ctx context.Context, c *ent.Client) (*table[*ent.PlanReview], error) {
		rows, err := c.PlanReview.Query().Where(planreview.SubjectIDIn(s.people...)).Order(ent.Desc(planreview.FieldReviewedOn, planreview.FieldID)).All(ctx)
		return tableOf(rows, func(r *ent.PlanReview) string { return r.ID }, func(r *ent.PlanReview) string { return r.PlanID }), err
	})
}

func (s *shelf) allFocusReviews(ctx context.Context) (*table[*ent.FocusReview], error) {
	return loaded(ctx, s, &s.focusReviews, "reviews", func(ctx context.Context, c *ent.Client) (*table[*ent.FocusReview], error) {
		rows, err := c.FocusReview.Query().Where(focusreview.SubjectIDIn(s.people...)).Order(ent.Desc(focusreview.FieldCreatedAt, focusreview.FieldID)).All(ctx)
		return tableOf(rows, func(r *ent.FocusReview) string { return r.ID },
			func(r *ent.FocusReview) string { return r.FocusAreaID }, func(r *ent.FocusReview) string { return r.ReviewID }), err
	})
}

func (s *shelf) allSeries(ctx context.Context) (*table[*ent.OneOnOneSeries], error) {
	return loaded(ctx, s, &s.series, "series of one-on-ones", func(ctx context.Context, c *ent.Client) (*table[*ent.OneOnOneSeries], error) {
		rows, err := c.OneOnOneSeries.Query().Where(oneononeseries.SubjectIDIn(s.people...)).Order(ent.Desc(oneononeseries.FieldStartsOn, oneononeseries.FieldID)).All(ctx)
		ended := func(r *ent.OneOnOneSeries) int {
			if r.EndedOn != nil && *r.EndedOn <= s.today() {
				return 1
			}
			return 0
		}
		slices.SortStableFunc(rows, func(a, b *ent.OneOnOneSeries) int { return cmp.Compare(ended(a), ended(b)) })
		rows = present(s, rows, func(r *ent.OneOnOneSeries) string { return r.SubjectID })
		return tableOf(rows, func(r *ent.OneOnOneSeries) string { return r.ID }, func(r *ent.OneOnOneSeries) string { return r.SubjectID }), err
	})
}

// allRecent are the one-on-ones of the last 400 days and those to come, the latest first.
func (s *shelf) allRecent(ctx context.Context) (*table[*ent.OneOnOne], error) {
	return loaded(ctx, s, &s.recent, "one-on-ones", func(ctx context.Context, c *ent.Client) (*table[*ent.OneOnOne], error) {
		rows, err := s.meetings(ctx, c, oneonone.PlannedAtGT(s.now().Add(-remembered).UTC()))
		return tableOf(rows, func(m *ent.OneOnOne) string { return m.ID },
			func(m *ent.OneOnOne) string { return deref(m.SeriesID) }, func(m *ent.OneOnOne) string { return m.SubjectID }), err
	})
}

// meetings reads one-on-ones about the people of the shelf, the latest first.
func (s *shelf) meetings(ctx context.Context, c *ent.Client, where ...predicate.OneOnOne) ([]*ent.OneOnOne, error) {
	rows, err := c.OneOnOne.Query().Where(oneonone.SubjectIDIn(s.people...)).Where(where...).Order(ent.Desc(oneonone.FieldPlannedAt, oneonone.FieldID)).All(ctx)
	return present(s, rows, func(m *ent.OneOnOne) string { return m.SubjectID }), err
}
