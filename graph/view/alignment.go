package view

import (
	"cadre/internal/orggraph"
	"cadre/internal/strategy"
	"cadre/internal/topology"
)

// AlignmentLevel is a page of one level of the map from visions to actions.
type AlignmentLevel struct {
	strategy.Level
	page orggraph.Page
}

// Alignment returns a page of one level of the map from visions to actions.
func (o *Org) Alignment(of *string, first *int, after *string, ended, troubled bool) (*AlignmentLevel, error) {
	page := orggraph.Page{First: first, After: after}
	level, err := strategy.Alignment(o.Graph, of, strategy.AlignmentWhere{Ended: ended, Troubled: troubled}, page)
	return &AlignmentLevel{level, page}, err
}

// PageInfo tells where the page begins and ends.
func (l *AlignmentLevel) PageInfo() *orggraph.PageInfo {
	var first, last string
	if n := len(l.Steps); n > 0 {
		first, last = orggraph.Cursor(l.Steps[0].Aim.ID()), orggraph.Cursor(l.Steps[n-1].Aim.ID())
	}
	return l.page.Cut(first, last, l.Before, l.After)
}

// TotalCount counts the steps of all pages.
func (l *AlignmentLevel) TotalCount() int { return l.Total }

// Coverage tells which teams carry which objectives, and what nobody carries: today, or in a period.
func (o *Org) Coverage(from, until *string) (*strategy.Coverage, error) {
	if from == nil && until == nil {
		return strategy.CoverageOf(o.Graph), nil
	}
	return strategy.CoverageIn(o.Graph, from, until)
}

// TopologyScores tells how far the teams go by each principle by which teams are split.
func (o *Org) TopologyScores() []topology.Score { return topology.Scores(o.Graph) }

// Collaboration tells how departments work together.
func (o *Org) Collaboration() *topology.Collaboration { return topology.CollaborationOf(o.Graph) }
