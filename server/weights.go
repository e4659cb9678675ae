package server

import "cadre/server/guard"

// Weights is the table of the schema's fields that do not cost what their shape suggests.
//
// A cost stands for a walk over all seats, a sort or a statement of SQL; one is about a
// microsecond. Flat fields are written from memory in one go. Sizes are what real organisations
// have: a list of a tree cannot multiply beyond its seats.
func Weights() guard.Weights {
	return guard.Weights{
		"Org.chart":     {Cost: 5000, Flat: true},
		"Org.metrics":   {Cost: 2000},
		"Org.people":    {Cost: 500},
		"Org.positions": {Cost: 500},
		"Org.teams":     {Cost: 200},
		"Org.search":    {Cost: 1000, Size: 20},
		"Org.history":   {Cost: 500},
		"Org.changes":   {Cost: 500},
		"Org.roots":     {Size: 3},

		"Position.reports": {Size: 7},
		"Position.chain":   {Size: 8},
		"Position.subtree": {Cost: 10, Size: 100},
		"Position.duties":  {Size: 20},
		"Position.history": {Cost: 100},
		"Team.history":     {Cost: 100},
		"Team.memberships": {Size: 10},
		"Role.positions":   {Cost: 100},
		"Role.duties":      {Size: 20},

		"Changeset.changes": {Cost: 100},
		"ChangeEvent.seats": {Cost: 50, Flat: true},
		"ChangeEvent.lines": {Cost: 10, Flat: true},

		"Metrics.spans":      {Size: 20},
		"Metrics.byLayer":    {Size: 10},
		"Metrics.byTeam":     {Size: 100},
		"Metrics.byRole":     {Size: 30},
		"Metrics.byLocation": {Size: 50},

		"Org.importPreview":  {Cost: 5000, Flat: true, Slow: true},
		"Mutation.importOrg": {Cost: 20_000, Slow: true},
		"Mutation.loadDemo":  {Cost: 20_000, Slow: true},
		"Mutation.undo":      {Cost: 1000, Slow: true},
		"ImportPlan.rows":    {Flat: true, Cost: 1000},
	}
}
