package view

import (
	"cadre/ent"
	"cadre/internal/orggraph"
)

// strategyChange makes the model of a change of visions and strategies; nil for one of anything else.
func strategyChange(c changed) AnyChange {
	switch c.row.Entity {
	case ent.TypeVision:
		return VisionChange{c}
	case ent.TypePrinciple:
		return PrincipleChange{c}
	case ent.TypeStrategy:
		return StrategyChange{c}
	case ent.TypeFocus:
		return FocusChange{c}
	case ent.TypeInsight:
		return InsightChange{c}
	case ent.TypeFocusInsight:
		return FocusInsightChange{c}
	case ent.TypeObstacle:
		return ObstacleChange{c}
	case ent.TypeDecision:
		return DecisionChange{c}
	}
	return nil
}

// Vision returns the vision as it is now.
func (c VisionChange) Vision() (orggraph.Vision, bool) { return c.graph.Vision(c.row.EntityID) }

// Principle returns the principle as it is now.
func (c PrincipleChange) Principle() (orggraph.Principle, bool) {
	return c.graph.Principle(c.row.EntityID)
}

// Strategy returns the strategy as it is now.
func (c StrategyChange) Strategy() (orggraph.Strategy, bool) {
	return c.graph.Strategy(c.row.EntityID)
}

// Focus returns the problem as it is now.
func (c FocusChange) Focus() (orggraph.Focus, bool) { return c.graph.Focus(c.row.EntityID) }

// Insight returns the insight as it is now.
func (c InsightChange) Insight() (orggraph.Insight, bool) { return c.graph.Insight(c.row.EntityID) }

// Obstacle returns the obstacle as it is now.
func (c ObstacleChange) Obstacle() (orggraph.Obstacle, bool) {
	return c.graph.Obstacle(c.row.EntityID)
}

// Decision returns the decision as it is now.
func (c DecisionChange) Decision() (orggraph.Decision, bool) {
	return c.graph.Decision(c.row.EntityID)
}

func (c FocusInsightChange) now() orggraph.CitationRow {
	return orZero(c.graph.Citation(c.row.EntityID))
}

// Focus returns the problem as it is now.
func (c FocusInsightChange) Focus() (orggraph.Focus, bool) {
	return c.graph.Focus(c.refers("focus_id", c.now().Focus))
}

// Insight returns the insight as it is now.
func (c FocusInsightChange) Insight() (orggraph.Insight, bool) {
	return c.graph.Insight(c.refers("insight_id", c.now().Insight))
}
