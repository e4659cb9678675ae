package view

import "cadre/internal/strategy"

// AggregateObjectives groups the objectives that match.
func (o *Org) AggregateObjectives(where *strategy.ObjectiveWhere, by []strategy.ObjectiveDimension) (*strategy.ObjectiveAggregate, error) {
	return strategy.AggregateObjectives(o.Graph, where, by)
}
