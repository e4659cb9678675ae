package world

import (
	"context"

	"cadre/ent"
	"cadre/ent/decision"
	"cadre/ent/focus"
	"cadre/ent/focusinsight"
	"cadre/ent/insight"
	"cadre/ent/obstacle"
	"cadre/ent/principle"
	"cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/orggraph"
)

// readStrategy is read for the rows of visions and strategies.
func readStrategy(ctx context.Context, c *ent.Client, only touchedIDs, d *orggraph.Delta, take func(error)) {
	d.Visions = rows(only, ent.TypeVision, take, func(ids []string) ([]*ent.Vision, error) {
		return touched(c.Vision.Query(), ids, vision.IDIn).All(ctx)
	}, visionRow)
	d.Principles = rows(only, ent.TypePrinciple, take, func(ids []string) ([]*ent.Principle, error) {
		return touched(c.Principle.Query(), ids, principle.IDIn).All(ctx)
	}, principleRow)
	d.Strategies = rows(only, ent.TypeStrategy, take, func(ids []string) ([]*ent.Strategy, error) {
		return touched(c.Strategy.Query(), ids, strategy.IDIn).All(ctx)
	}, strategyRow)
	d.Focuses = rows(only, ent.TypeFocus, take, func(ids []string) ([]*ent.Focus, error) {
		return touched(c.Focus.Query(), ids, focus.IDIn).All(ctx)
	}, focusRow)
	d.Insights = rows(only, ent.TypeInsight, take, func(ids []string) ([]*ent.Insight, error) {
		return touched(c.Insight.Query(), ids, insight.IDIn).All(ctx)
	}, insightRow)
	d.Citations = rows(only, ent.TypeFocusInsight, take, func(ids []string) ([]*ent.FocusInsight, error) {
		return touched(c.FocusInsight.Query(), ids, focusinsight.IDIn).All(ctx)
	}, citationRow)
	d.Obstacles = rows(only, ent.TypeObstacle, take, func(ids []string) ([]*ent.Obstacle, error) {
		return touched(c.Obstacle.Query(), ids, obstacle.IDIn).All(ctx)
	}, obstacleRow)
	d.Decisions = rows(only, ent.TypeDecision, take, func(ids []string) ([]*ent.Decision, error) {
		return touched(c.Decision.Query(), ids, decision.IDIn).All(ctx)
	}, decisionRow)
}

func visionRow(e *ent.Vision) (string, *orggraph.VisionRow) {
	return e.ID, &orggraph.VisionRow{ID: e.ID, Name: e.Name, Statement: e.Statement, BetterLife: e.BetterLife, Narrative: e.Narrative, NarrativeLink: e.NarrativeLink, HorizonYears: e.HorizonYears, StartsOn: e.StartsOn, Owner: e.OwnerID, State: orggraph.VisionState(e.State), ReviewedOn: e.ReviewedOn}
}

func principleRow(e *ent.Principle) (string, *orggraph.PrincipleRow) {
	return e.ID, &orggraph.PrincipleRow{ID: e.ID, Vision: e.VisionID, Text: e.Text, TradeOff: e.TradeOff, Rank: e.Rank, RetiredOn: e.RetiredOn}
}

func strategyRow(e *ent.Strategy) (string, *orggraph.StrategyRow) {
	return e.ID, &orggraph.StrategyRow{ID: e.ID, Vision: e.VisionID, Name: e.Name, StartsOn: e.StartsOn, EndsOn: e.EndsOn, Summary: e.Summary, State: orggraph.StrategyState(e.State), Owner: e.OwnerID}
}

func focusRow(e *ent.Focus) (string, *orggraph.FocusRow) {
	return e.ID, &orggraph.FocusRow{ID: e.ID, Strategy: e.StrategyID, Kind: orggraph.FocusKind(e.Kind), Problem: e.Problem, Why: e.Why, Rank: e.Rank}
}

func insightRow(e *ent.Insight) (string, *orggraph.InsightRow) {
	return e.ID, &orggraph.InsightRow{ID: e.ID, Kind: orggraph.InsightKind(e.Kind), Statement: e.Statement, Evidence: e.Evidence, Source: e.Source, FoundOn: e.FoundOn, SharedWith: e.SharedWith}
}

func citationRow(e *ent.FocusInsight) (string, *orggraph.CitationRow) {
	return e.ID, &orggraph.CitationRow{ID: e.ID, Focus: e.FocusID, Insight: e.InsightID}
}

func obstacleRow(e *ent.Obstacle) (string, *orggraph.ObstacleRow) {
	return e.ID, &orggraph.ObstacleRow{ID: e.ID, Strategy: e.StrategyID, Focus: e.FocusID, What: e.What, Owner: e.OwnerID, RaisedOn: e.RaisedOn, State: orggraph.ObstacleState(e.State), ResolvedOn: e.ResolvedOn, How: e.How}
}

func decisionRow(e *ent.Decision) (string, *orggraph.DecisionRow) {
	return e.ID, &orggraph.DecisionRow{ID: e.ID, Strategy: e.StrategyID, Focus: e.FocusID, What: e.What, Why: e.Why, Alternatives: e.Alternatives, DecidedOn: e.DecidedOn, DecidedBy: e.DecidedByID, Principle: e.PrincipleID}
}

// allOfStrategy reads every row of visions and strategies, as readAll does.
func allOfStrategy(r *reader, rows *orggraph.Rows) {
	rows.Visions = all(r, vision.Table, func(c *cells) orggraph.VisionRow {
		return orggraph.VisionRow{ID: c.text(vision.FieldID), Name: c.text(vision.FieldName), Statement: c.text(vision.FieldStatement), BetterLife: c.own(vision.FieldBetterLife), Narrative: c.own(vision.FieldNarrative), NarrativeLink: c.own(vision.FieldNarrativeLink), HorizonYears: c.number(vision.FieldHorizonYears), StartsOn: c.maybe(vision.FieldStartsOn), Owner: c.maybe(vision.FieldOwnerID), State: orggraph.VisionState(c.text(vision.FieldState)), ReviewedOn: c.maybe(vision.FieldReviewedOn)}
	})
	rows.Principles = all(r, principle.Table, func(c *cells) orggraph.PrincipleRow {
		return orggraph.PrincipleRow{ID: c.text(principle.FieldID), Vision: c.text(principle.FieldVisionID), Text: c.text(principle.FieldText), TradeOff: c.text(principle.FieldTradeOff), Rank: c.number(principle.FieldRank), RetiredOn: c.maybe(principle.FieldRetiredOn)}
	})
	rows.Strategies = all(r, strategy.Table, func(c *cells) orggraph.StrategyRow {
		return orggraph.StrategyRow{ID: c.text(strategy.FieldID), Vision: c.text(strategy.FieldVisionID), Name: c.text(strategy.FieldName), StartsOn: c.text(strategy.FieldStartsOn), EndsOn: c.text(strategy.FieldEndsOn), Summary: c.own(strategy.FieldSummary), State: orggraph.StrategyState(c.text(strategy.FieldState)), Owner: c.maybe(strategy.FieldOwnerID)}
	})
	rows.Focuses = all(r, focus.Table, func(c *cells) orggraph.FocusRow {
		return orggraph.FocusRow{ID: c.text(focus.FieldID), Strategy: c.text(focus.FieldStrategyID), Kind: orggraph.FocusKind(c.text(focus.FieldKind)), Problem: c.text(focus.FieldProblem), Why: c.own(focus.FieldWhy), Rank: c.number(focus.FieldRank)}
	})
	rows.Insights = all(r, insight.Table, func(c *cells) orggraph.InsightRow {
		return orggraph.InsightRow{ID: c.text(insight.FieldID), Kind: orggraph.InsightKind(c.text(insight.FieldKind)), Statement: c.text(insight.FieldStatement), Evidence: c.own(insight.FieldEvidence), Source: c.own(insight.FieldSource), FoundOn: c.text(insight.FieldFoundOn), SharedWith: c.own(insight.FieldSharedWith)}
	})
	rows.Citations = all(r, focusinsight.Table, func(c *cells) orggraph.CitationRow {
		return orggraph.CitationRow{ID: c.text(focusinsight.FieldID), Focus: c.text(focusinsight.FieldFocusID), Insight: c.text(focusinsight.FieldInsightID)}
	})
	rows.Obstacles = all(r, obstacle.Table, func(c *cells) orggraph.ObstacleRow {
		return orggraph.ObstacleRow{ID: c.text(obstacle.FieldID), Strategy: c.text(obstacle.FieldStrategyID), Focus: c.maybe(obstacle.FieldFocusID), What: c.text(obstacle.FieldWhat), Owner: c.maybe(obstacle.FieldOwnerID), RaisedOn: c.text(obstacle.FieldRaisedOn), State: orggraph.ObstacleState(c.text(obstacle.FieldState)), ResolvedOn: c.maybe(obstacle.FieldResolvedOn), How: c.own(obstacle.FieldHow)}
	})
	rows.Decisions = all(r, decision.Table, func(c *cells) orggraph.DecisionRow {
		return orggraph.DecisionRow{ID: c.text(decision.FieldID), Strategy: c.text(decision.FieldStrategyID), Focus: c.maybe(decision.FieldFocusID), What: c.text(decision.FieldWhat), Why: c.text(decision.FieldWhy), Alternatives: c.own(decision.FieldAlternatives), DecidedOn: c.text(decision.FieldDecidedOn), DecidedBy: c.maybe(decision.FieldDecidedByID), Principle: c.maybe(decision.FieldPrincipleID)}
	})
}
