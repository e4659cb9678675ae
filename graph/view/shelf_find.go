package view

import (
	"context"

	"cadre/ent/agendaitem"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
	"cadre/internal/coaching"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// shelfOf makes a shelf of the person whom a row is about.
func shelfOf(ctx context.Context, w *world.World, g *orggraph.Graph, kind id.Kind, key string) (*shelf, error) {
	c, err := w.Confidential(ctx)
	if err != nil {
		return nil, err
	}
	subject, err := coaching.SubjectOf(ctx, c, kind, key)
	return newShelf(w, g, subject), err
}

// found looks a row up on a shelf of its subject.
func found[M any](ctx context.Context, w *world.World, g *orggraph.Graph, kind id.Kind, key string, look func(s *shelf) (*M, error)) (*M, error) {
	s, err := shelfOf(ctx, w, g, kind, key)
	if err != nil {
		return nil, err
	}
	return look(s)
}

// FindCoachingPlan returns a plan by its stored id; nil where the viewer may see none.
func FindCoachingPlan(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*CoachingPlan, error) {
	return found(ctx, w, g, id.CoachingPlan, key, func(s *shelf) (*CoachingPlan, error) { return s.plan(ctx, key) })
}

// FindFocusArea returns a focus area by its stored id; nil where the viewer may see none.
func FindFocusArea(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*FocusArea, error) {
	return found(ctx, w, g, id.FocusArea, key, func(s *shelf) (*FocusArea, error) { return s.area(ctx, key) })
}

// FindCoachingGoal returns a goal by its stored id; nil where the viewer may see none.
func FindCoachingGoal(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*CoachingGoal, error) {
	return found(ctx, w, g, id.CoachingGoal, key, func(s *shelf) (*CoachingGoal, error) {
		all, err := s.allGoals(ctx)
		if err != nil || all.byID[key] == nil {
			return nil, err
		}
		return &CoachingGoal{s, all.byID[key]}, nil
	})
}

// FindCoachingAction returns an action by its stored id; nil where the viewer may see none.
func FindCoachingAction(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*CoachingAction, error) {
	return found(ctx, w, g, id.CoachingAction, key, func(s *shelf) (*CoachingAction, error) {
		all, err := s.allActions(ctx)
		if err != nil || all.byID[key] == nil {
			return nil, err
		}
		return &CoachingAction{s, all.byID[key]}, nil
	})
}

// FindPlanReview returns a review by its stored id; nil where the viewer may see none.
func FindPlanReview(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*PlanReview, error) {
	return found(ctx, w, g, id.PlanReview, key, func(s *shelf) (*PlanReview, error) { return s.review(ctx, key) })
}

// FindFocusReview returns what a review said by its stored id; nil where the viewer may see none.
func FindFocusReview(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*FocusReview, error) {
	return found(ctx, w, g, id.FocusReview, key, func(s *shelf) (*FocusReview, error) {
		all, err := s.allFocusReviews(ctx)
		if err != nil || all.byID[key] == nil {
			return nil, err
		}
		return &FocusReview{s, all.byID[key]}, nil
	})
}

// FindOneOnOneSeries returns a series by its stored id; nil where the viewer may see none.
func FindOneOnOneSeries(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*OneOnOneSeries, error) {
	return found(ctx, w, g, id.OneOnOneSeries, key, func(s *shelf) (*OneOnOneSeries, error) {
		all, err := s.allSeries(ctx)
		if err != nil || all.byID[key] == nil {
			return nil, err
		}
		return &OneOnOneSeries{s, all.byID[key]}, nil
	})
}

// FindOneOnOne returns a one-on-one by its stored id; nil where the viewer may see none.
func FindOneOnOne(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*OneOnOne, error) {
	return found(ctx, w, g, id.OneOnOne, key, func(s *shelf) (*OneOnOne, error) {
		ctx, c, err := s.read(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := s.meetings(ctx, c, oneonone.ID(key))
		if err != nil {
			return nil, walled(err, "read a one-on-one")
		}
		if len(rows) == 0 {
			return nil, nil // null in the schema
		}
		return s.oneOnOnes(rows...)[0], nil
	})
}

// FindAgendaItem returns a topic by its stored id; nil where the viewer may see none.
func FindAgendaItem(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*AgendaItem, error) {
	return found(ctx, w, g, id.AgendaItem, key, func(s *shelf) (*AgendaItem, error) {
		ctx, c, err := s.read(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := c.AgendaItem.Query().Where(agendaitem.ID(key)).All(ctx)
		if err != nil {
			return nil, walled(err, "read a topic")
		}
		if len(rows) == 0 {
			return nil, nil // null in the schema
		}
		return &AgendaItem{s, rows[0], &meetingPage{}}, nil
	})
}

// FindOneOnOneNote returns a shared note by its stored id; nil where the viewer may see none.
func FindOneOnOneNote(ctx context.Context, w *world.World, g *orggraph.Graph, key string) (*OneOnOneNote, error) {
	return found(ctx, w, g, id.OneOnOneNote, key, func(s *shelf) (*OneOnOneNote, error) {
		ctx, c, err := s.read(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := c.OneOnOneNote.Query().Where(oneononenote.ID(key)).All(ctx)
		if err != nil {
			return nil, walled(err, "read a note")
		}
		if len(rows) == 0 {
			return nil, nil // null in the schema
		}
		return &OneOnOneNote{s, rows[0]}, nil
	})
}

// CoachingNode returns a row of plans or one-on-ones by its kind and stored id; none where the viewer may
// see none, or it is of another kind.
func CoachingNode(ctx context.Context, w *world.World, kind id.Kind, key string) (orggraph.Node, error) {
	g := w.Graph()
	switch kind {
	case id.CoachingPlan:
		return node(FindCoachingPlan(ctx, w, g, key))
	case id.FocusArea:
		return node(FindFocusArea(ctx, w, g, key))
	case id.CoachingGoal:
		return node(FindCoachingGoal(ctx, w, g, key))
	case id.CoachingAction:
		return node(FindCoachingAction(ctx, w, g, key))
	case id.PlanReview:
		return node(FindPlanReview(ctx, w, g, key))
	case id.FocusReview:
		return node(FindFocusReview(ctx, w, g, key))
	case id.OneOnOneSeries:
		return node(FindOneOnOneSeries(ctx, w, g, key))
	case id.OneOnOne:
		return node(FindOneOnOne(ctx, w, g, key))
	case id.AgendaItem:
		return node(FindAgendaItem(ctx, w, g, key))
	case id.OneOnOneNote:
		return node(FindOneOnOneNote(ctx, w, g, key))
	}
	return nil, nil // null in the schema
}

// node makes an object of any kind; none of nil.
func node[M any, P interface {
	*M
	orggraph.Node
}](m P, err error) (orggraph.Node, error) {
	if m == nil || err != nil {
		return nil, err
	}
	return m, nil
}
