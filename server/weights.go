package server

import "cadre/server/guard"

// Weights is the table of the schema's fields that do not cost what their shape suggests. Flat
// fields are written from memory in one go; sizes are what a real organisation has, since a list
// of a tree cannot multiply beyond its seats.
func Weights() guard.Weights {
	return guard.Weights{
		"Org.chart":              {Cost: 100, Flat: true},
		"Org.metrics":            {Cost: 100, Flat: false},
		"Org.roots":              {Size: 3},
		"Position.reports":       {Size: 7},
		"Position.chain":         {Size: 8},
		"Position.subtree":       {Size: 100},
		"ChangeEvent.seats":      {Cost: 50, Flat: true},
		"ChangeEvent.lines":      {Cost: 10, Flat: true},
		"Metrics.byTeam":         {Size: 100},
		"Metrics.byRole":         {Size: 30},
		"Metrics.byLocation":     {Size: 50},
		"Metrics.spans":          {Size: 20},
		"ImportPreview.plan":     {Cost: 100, Flat: true},
		"ImportOrgPayload.plan":  {Cost: 100, Flat: true},
		"ImportPreview.problems": {Cost: 100, Flat: true},
	}
}
