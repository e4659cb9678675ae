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

// CompetenceChange is how an average has changed from one quarter to the next.
type CompetenceChange struct {
	change coaching.Change
	by     coaching.Grouping
	graph  *orggraph.Graph
}

// CompetenceChanges makes the models of changes.
func CompetenceChanges(g *orggraph.Graph, by coaching.Grouping, list []coaching.Change) []*CompetenceChange {
	models := make([]*CompetenceChange, len(list))
	for i, c := range list {
		models[i] = &CompetenceChange{c, by, g}
	}
	return models
}

// From returns the last day of the earlier quarter.
func (c *CompetenceChange) From() string { return c.change.From }

// To returns the last day of the later one.
func (c *CompetenceChange) To() string { return c.change.To }

// Role returns the role of the group.
func (c *CompetenceChange) Role() *orggraph.Role {
	if c.by != coaching.ByRole {
		return nil
	}
	return named(c.graph.Role(c.change.Group))
}

// Team returns the team of the group.
func (c *CompetenceChange) Team() *orggraph.Team {
	if c.by != coaching.ByTeam {
		return nil
	}
	return named(c.graph.Team(c.change.Group))
}

// Competency returns the competency.
func (c *CompetenceChange) Competency() *orggraph.Competency { return &c.change.Competency }

// Before returns the average gap in the earlier quarter.
func (c *CompetenceChange) Before() float64 { return levels(c.change.Before) }

// After returns the average gap in the later one.
func (c *CompetenceChange) After() float64 { return levels(c.change.After) }

// Change returns by how much it has changed.
func (c *CompetenceChange) Change() float64 { return levels(c.change.After - c.change.Before) }

// Parts returns what made the change.
func (c *CompetenceChange) Parts() []*CompetencePart {
	list := make([]*CompetencePart, len(c.change.Parts))
	for i, p := range c.change.Parts {
		list[i] = &CompetencePart{p}
	}
	return list
}

// CompetencePart is a part of a change.
type CompetencePart struct{ part coaching.PartOfChange }

// Kind returns what made it.
func (p *CompetencePart) Kind() coaching.Part { return p.part.Kind }

// Change returns by how much it moved the average.
func (p *CompetencePart) Change() float64 { return levels(p.part.Change) }

// levels writes hundredths as levels.
func levels(hundredths int) float64 { return float64(hundredths) / 100 }
