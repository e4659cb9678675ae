package view

import "cadre/internal/orggraph"

// Insights returns a page of insights.
func (o *Org) Insights(first *int, after *string, where *orggraph.InsightWhere) (*orggraph.InsightConnection, error) {
	return o.Graph.Insights(orggraph.Page{First: first, After: after}, where)
}
