package orggraph

// strategy counts what differs in visions and strategies.
func (d *Diff) strategy() {
	b, a := d.Before, d.After
	d.StrategyChanged = differing(&b.visions, &a.visions, func(r *VisionRow) string { return r.ID }) +
		differing(&b.principles, &a.principles, func(r *PrincipleRow) string { return r.ID }) +
		differing(&b.strategies, &a.strategies, func(r *StrategyRow) string { return r.ID }) +
		differing(&b.focuses, &a.focuses, func(r *FocusRow) string { return r.ID }) +
		differing(&b.insights, &a.insights, func(r *InsightRow) string { return r.ID }) +
		differing(&b.citations, &a.citations, func(r *CitationRow) string { return r.ID }) +
		differing(&b.obstacles, &a.obstacles, func(r *ObstacleRow) string { return r.ID }) +
		differing(&b.decisions, &a.decisions, func(r *DecisionRow) string { return r.ID })
}

// differing counts the rows that two tables do not share.
func differing[T any](before, after *table[T], id func(*T) string) int {
	return len(changedRows(before, after, id))
}
