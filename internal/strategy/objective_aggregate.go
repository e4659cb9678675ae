package strategy

import (
	"cadre/internal/orggraph"
)

// ObjectiveDimension is what objectives can be told apart by.
type ObjectiveDimension string

// ObjectiveAggregate is objectives in groups.
type ObjectiveAggregate struct {
	*orggraph.Grouping
	list []orggraph.Objective
}

// ObjectiveGroup is a group of objectives. Each of its numbers is worked out when it is asked for.
type ObjectiveGroup struct {
	a *ObjectiveAggregate
	n int
}

// AggregateObjectives groups the objectives that match by up to three dimensions.
func AggregateObjectives(g *orggraph.Graph, where *ObjectiveWhere, by []ObjectiveDimension) (*ObjectiveAggregate, error) {
	if err := orggraph.CheckDimensions(by); err != nil {
		return nil, err
	}
	match, err := where.Test(g.Filtering())
	if err != nil {
		return nil, err
	}
	a := &ObjectiveAggregate{}
	for _, o := range g.Objectives() {
		if match(o) {
			a.list = append(a.list, o)
		}
	}
	dimensions := make([]orggraph.Dimension, len(by))
	for i, d := range by {
		dimensions[i] = a.dimension(g, d)
	}
	a.Grouping = orggraph.GroupMembers(len(a.list), dimensions)
	return a, nil
}

func (a *ObjectiveAggregate) dimension(g *orggraph.Graph, d ObjectiveDimension) orggraph.Dimension {
	text := func(of func(o orggraph.Objective) string) orggraph.Dimension {
		return orggraph.TextDimension(string(d), len(a.list), func(member int) string { return of(a.list[member]) })
	}
	switch d {
	case "STATE":
		return text(func(o orggraph.Objective) string { return string(o.State()) })
	case "HEALTH":
		return text(func(o orggraph.Objective) string { return string(OutlookOf(o).Health) })
	case "AMBITION":
		return text(func(o orggraph.Objective) string { return string(o.Ambition()) })
	case "PERIOD":
		return text(func(o orggraph.Objective) string { return o.StartsOn() + " to " + o.EndsOn() })
	case "GROUP":
		return g.TeamDimension(string(d), a.answering(orggraph.Team.TopTeam))
	}
	return g.TeamDimension(string(d), a.answering(func(t orggraph.Team) orggraph.Team { return t }))
}

// answering tells members apart by the team that answers for the whole, or by one that follows from it.
func (a *ObjectiveAggregate) answering(of func(orggraph.Team) orggraph.Team) func(member int) (orggraph.Team, bool) {
	return func(member int) (orggraph.Team, bool) {
		teams := a.list[member].Teams()
		if len(teams) == 0 {
			return orggraph.Team{}, false
		}
		return of(teams[0].Team()), true
	}
}

// Total returns every objective that matches, as one group.
func (a *ObjectiveAggregate) Total() ObjectiveGroup { return ObjectiveGroup{a, -1} }

// Groups returns the groups in an order.
func (a *ObjectiveAggregate) Groups(first *int, orderBy *orggraph.GroupOrder) ([]ObjectiveGroup, error) {
	return orggraph.GroupsOf(a.Grouping, first, orderBy, func(n int) ObjectiveGroup { return ObjectiveGroup{a, n} })
}

// Keys returns what the objectives of the group have in common.
func (o ObjectiveGroup) Keys() []orggraph.GroupKey { return o.a.Keys(o.n) }

// Objectives returns how many objectives the group has.
func (o ObjectiveGroup) Objectives() int { return len(o.a.Members(o.n)) }

// KeyResults measures the key results of each objective.
func (o ObjectiveGroup) KeyResults() orggraph.Measure {
	return o.measure(func(x orggraph.Objective) *float64 {
		n := float64(len(x.KeyResults()))
		return &n
	})
}

// Progress measures how far those have come of which anything is known.
func (o ObjectiveGroup) Progress() orggraph.Measure {
	return o.measure(func(x orggraph.Objective) *float64 { return RollupOf(x).Progress })
}

// Score measures the scores of those that have one.
func (o ObjectiveGroup) Score() orggraph.Measure { return o.measure(Score) }

func (o ObjectiveGroup) measure(value func(orggraph.Objective) *float64) orggraph.Measure {
	var values []float64
	for _, m := range o.a.Members(o.n) {
		if v := value(o.a.list[m]); v != nil {
			values = append(values, *v)
		}
	}
	return orggraph.NewMeasure(values)
}
