package view

import (
	"encoding/json"
	"slices"

	"cadre/internal/orggraph"
)

// SavedQueries returns the questions that are kept by name.
func (o *Org) SavedQueries(tile, check *bool) []orggraph.SavedQuery {
	return slices.DeleteFunc(o.Graph.SavedQueries(), func(q orggraph.SavedQuery) bool {
		return tile != nil && q.Tile() != *tile || check != nil && q.Check() != *check
	})
}

// SavedQuery returns the saved query as it is now.
func (c SavedQueryChange) SavedQuery() (orggraph.SavedQuery, bool) {
	return c.graph.SavedQueryByID(c.row.EntityID)
}

// SavedQueryVariable is a variable of a saved query.
type SavedQueryVariable struct {
	Name, Type string
	Required   bool
	Default    json.RawMessage
	Choices    []string
}

// SavedQuerySubject is what a saved query has a number for.
type SavedQuerySubject string

// The subjects that the chart can be coloured by.
const (
	NumberOfSeat SavedQuerySubject = "SEAT"
	NumberOfTeam SavedQuerySubject = "TEAM"
	// NumberOfGroup is each group of an aggregate.
	NumberOfGroup SavedQuerySubject = "GROUP"
)
