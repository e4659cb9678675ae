package orggraph

// patchStrategy is patch for the rows of visions and strategies.
func (g *Graph) patchStrategy(d *Delta, p *Patch) error {
	switch p.Entity {
	case "Vision":
		return patchRow(&d.Visions, &g.visions, p, visionColumns, func(r *VisionRow) { r.ID = p.ID })
	case "Principle":
		return patchRow(&d.Principles, &g.principles, p, principleColumns, func(r *PrincipleRow) { r.ID = p.ID })
	case "Strategy":
		return patchRow(&d.Strategies, &g.strategies, p, strategyColumns, func(r *StrategyRow) { r.ID = p.ID })
	case "Focus":
		return patchRow(&d.Focuses, &g.focuses, p, focusColumns, func(r *FocusRow) { r.ID = p.ID })
	case "Insight":
		return patchRow(&d.Insights, &g.insights, p, insightColumns, func(r *InsightRow) { r.ID = p.ID })
	case "FocusInsight":
		return patchRow(&d.Citations, &g.citations, p, citationColumns, func(r *CitationRow) { r.ID = p.ID })
	case "Obstacle":
		return patchRow(&d.Obstacles, &g.obstacles, p, obstacleColumns, func(r *ObstacleRow) { r.ID = p.ID })
	case "Decision":
		return patchRow(&d.Decisions, &g.decisions, p, decisionColumns, func(r *DecisionRow) { r.ID = p.ID })
	}
	return nil
}

// The columns of each kind of row of visions and strategies, by the names under which they are stored.
var (
	visionColumns = map[string]column[VisionRow]{
		"name":           into(func(r *VisionRow) *string { return &r.Name }),
		"statement":      into(func(r *VisionRow) *string { return &r.Statement }),
		"better_life":    into(func(r *VisionRow) **string { return &r.BetterLife }),
		"narrative":      into(func(r *VisionRow) **string { return &r.Narrative }),
		"narrative_link": into(func(r *VisionRow) **string { return &r.NarrativeLink }),
		"horizon_years":  into(func(r *VisionRow) *int { return &r.HorizonYears }),
		"starts_on":      into(func(r *VisionRow) **string { return &r.StartsOn }),
		"owner_id":       into(func(r *VisionRow) **string { return &r.Owner }),
		"state":          into(func(r *VisionRow) *VisionState { return &r.State }),
		"reviewed_on":    into(func(r *VisionRow) **string { return &r.ReviewedOn }),
	}
	principleColumns = map[string]column[PrincipleRow]{
		"vision_id":  into(func(r *PrincipleRow) *string { return &r.Vision }),
		"text":       into(func(r *PrincipleRow) *string { return &r.Text }),
		"trade_off":  into(func(r *PrincipleRow) *string { return &r.TradeOff }),
		"rank":       into(func(r *PrincipleRow) *int { return &r.Rank }),
		"retired_on": into(func(r *PrincipleRow) **string { return &r.RetiredOn }),
	}
	strategyColumns = map[string]column[StrategyRow]{
		"vision_id": into(func(r *StrategyRow) *string { return &r.Vision }),
		"name":      into(func(r *StrategyRow) *string { return &r.Name }),
		"starts_on": into(func(r *StrategyRow) *string { return &r.StartsOn }),
		"ends_on":   into(func(r *StrategyRow) *string { return &r.EndsOn }),
		"summary":   into(func(r *StrategyRow) **string { return &r.Summary }),
		"state":     into(func(r *StrategyRow) *StrategyState { return &r.State }),
		"owner_id":  into(func(r *StrategyRow) **string { return &r.Owner }),
	}
	focusColumns = map[string]column[FocusRow]{
		"strategy_id": into(func(r *FocusRow) *string { return &r.Strategy }),
		"kind":        into(func(r *FocusRow) *FocusKind { return &r.Kind }),
		"problem":     into(func(r *FocusRow) *string { return &r.Problem }),
		"why":         into(func(r *FocusRow) **string { return &r.Why }),
		"rank":        into(func(r *FocusRow) *int { return &r.Rank }),
	}
	insightColumns = map[string]column[InsightRow]{
		"kind":        into(func(r *InsightRow) *InsightKind { return &r.Kind }),
		"statement":   into(func(r *InsightRow) *string { return &r.Statement }),
		"evidence":    into(func(r *InsightRow) **string { return &r.Evidence }),
		"source":      into(func(r *InsightRow) **string { return &r.Source }),
		"found_on":    into(func(r *InsightRow) *string { return &r.FoundOn }),
		"shared_with": into(func(r *InsightRow) **string { return &r.SharedWith }),
	}
	citationColumns = map[string]column[CitationRow]{
		"focus_id":   into(func(r *CitationRow) *string { return &r.Focus }),
		"insight_id": into(func(r *CitationRow) *string { return &r.Insight }),
	}
	obstacleColumns = map[string]column[ObstacleRow]{
		"strategy_id": into(func(r *ObstacleRow) *string { return &r.Strategy }),
		"focus_id":    into(func(r *ObstacleRow) **string { return &r.Focus }),
		"what":        into(func(r *ObstacleRow) *string { return &r.What }),
		"owner_id":    into(func(r *ObstacleRow) **string { return &r.Owner }),
		"raised_on":   into(func(r *ObstacleRow) *string { return &r.RaisedOn }),
		"state":       into(func(r *ObstacleRow) *ObstacleState { return &r.State }),
		"resolved_on": into(func(r *ObstacleRow) **string { return &r.ResolvedOn }),
		"how":         into(func(r *ObstacleRow) **string { return &r.How }),
	}
	decisionColumns = map[string]column[DecisionRow]{
		"strategy_id":   into(func(r *DecisionRow) *string { return &r.Strategy }),
		"focus_id":      into(func(r *DecisionRow) **string { return &r.Focus }),
		"what":          into(func(r *DecisionRow) *string { return &r.What }),
		"why":           into(func(r *DecisionRow) *string { return &r.Why }),
		"alternatives":  into(func(r *DecisionRow) **string { return &r.Alternatives }),
		"decided_on":    into(func(r *DecisionRow) *string { return &r.DecidedOn }),
		"decided_by_id": into(func(r *DecisionRow) **string { return &r.DecidedBy }),
		"principle_id":  into(func(r *DecisionRow) **string { return &r.Principle }),
	}
)
