package view

import (
	"cadre/internal/coaching"
	"cadre/internal/orggraph"
)

// CompetenceAverage is the average of one competency in a group.
type CompetenceAverage struct {
	average coaching.Average
	by      coaching.Grouping
	graph   *orggraph.Graph
}

// CompetenceAverages makes the models of averages.
func CompetenceAverages(g *orggraph.Graph, by coaching.Grouping, list []coaching.Average) []CompetenceAverage {
	models := make([]CompetenceAverage, len(list))
	for i, a := range list {
		models[i] = CompetenceAverage{a, by, g}
	}
	return models
}

// QuarterEndsOn returns the last day of the quarter that it is of.
func (a CompetenceAverage) QuarterEndsOn() string { return a.average.LastDay }

// Role returns the role of the group.
func (a CompetenceAverage) Role() (orggraph.Role, bool) {
	if a.by != coaching.ByRole {
		return orggraph.Role{}, false
	}
	return a.graph.Role(a.average.Group)
}

// Team returns the team of the group.
func (a CompetenceAverage) Team() (orggraph.Team, bool) {
	if a.by != coaching.ByTeam {
		return orggraph.Team{}, false
	}
	return a.graph.Team(a.average.Group)
}

// Competency returns the competency.
func (a CompetenceAverage) Competency() orggraph.Competency { return a.average.Competency }

// AssessedPercent returns the share of those who were assessed.
func (a CompetenceAverage) AssessedPercent() int { return a.average.Assessed }

// AverageGap returns the average gap.
func (a CompetenceAverage) AverageGap() float64 { return a.average.Gap }

// AverageLevel returns the average level.
func (a CompetenceAverage) AverageLevel() float64 { return a.average.Level }
