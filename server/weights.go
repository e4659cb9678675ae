package server

import (
	"maps"

	"cadre/server/guard"
)

// Weights is the table of the schema's fields that do not cost what their shape suggests.
//
// A cost stands for a walk over all seats, a sort or a statement of SQL: about a tenth of its
// microseconds at 100,000 seats. Flat fields are written from memory in one go. Sizes are what real organisations
// have: a list of a tree cannot multiply beyond its seats.
func Weights() guard.Weights {
	all := guard.Weights{}
	for _, feature := range []guard.Weights{weightsOfOrg(), weightsOfLimits(), weightsOfAggregates(), weightsOfSavedQueries(), weightsOfHistory(), weightsOfImport(), weightsOfScenarios(), weightsOfCoaching(), weightsOfCompetence(), weightsOfTopology(), weightsOfStrategy(), weightsOfObjectives(), weightsOfStaffing(), weightsOfOnboarding(), weightsOfEvaluations(), weightsOfWebhooks(), weightsOfPlans()} {
		maps.Copy(all, feature)
	}
	return all
}

// weightsOfOrg are those of the organisation as it is read from memory.
func weightsOfOrg() guard.Weights {
	return guard.Weights{
		"Org.chart":          {Cost: 20_000, Flat: true},
		"Query._entities":    {Cost: 100},
		"Org.metrics":        {Cost: 10_000},
		"Org.headcount":      {Cost: 2000},
		"Org.people":         {Cost: 2000},
		"Org.positions":      {Cost: 2000},
		"Org.teams":          {Cost: 2000},
		"Org.search":         {Cost: 10_000, Size: 20},
		"Org.roots":          {Size: 3},
		"Position.reports":   {Size: 7},
		"Position.chain":     {Size: 8},
		"Position.subtree":   {Cost: 10, Size: 100},
		"Position.duties":    {Size: 20},
		"Team.memberships":   {Size: 10},
		"Role.positions":     {Cost: 500},
		"Role.duties":        {Size: 20},
		"Metrics.spans":      {Size: 20},
		"Metrics.byLayer":    {Size: 10},
		"Metrics.byTeam":     {Size: 100},
		"Metrics.byRole":     {Size: 30},
		"Metrics.byLocation": {Size: 50},
	}
}

// weightsOfLimits are those of what is outside a limit.
func weightsOfLimits() guard.Weights {
	return guard.Weights{
		"Org.findings":         {Cost: 5000, Size: 100},
		"Finding.seats":        {Size: 2},
		"Org.findingCount":     {Cost: 5000},
		"Org.limits":           {Size: 13},
		"Org.movePreview":      {Cost: 5000},
		"MovePreview.appeared": {Size: 10},
		"MovePreview.resolved": {Size: 10},
		"Org.limitExceptions":  {Size: 100},
		// The findings of a graph are worked out once; then these are looked up.
		"Position.findings": {Cost: 5, Size: 1},
		"Team.findings":     {Cost: 5, Size: 2},
	}
}

// weightsOfHistory are those of what is read from the log.
func weightsOfHistory() guard.Weights {
	return guard.Weights{
		"Org.history":       {Cost: 2000},
		"Org.changes":       {Cost: 2000},
		"Position.history":  {Cost: 10_000},
		"Person.history":    {Cost: 10_000},
		"Team.history":      {Cost: 10_000},
		"Changeset.changes": {Cost: 100},
		"ChangeEvent.seats": {Cost: 50, Flat: true},
		"ChangeEvent.lines": {Cost: 10, Flat: true},
		"Mutation.undo":     {Cost: 1000, Slow: true},
	}
}

// weightsOfImport are those of files that come in.
func weightsOfImport() guard.Weights {
	return guard.Weights{
		"Org.importPreview":  {Cost: 5000, Flat: true, Slow: true},
		"Mutation.importOrg": {Cost: 20_000, Slow: true},
		"Mutation.loadDemo":  {Cost: 20_000, Slow: true},
		"ImportPlan.rows":    {Flat: true, Cost: 1000},
	}
}

// weightsOfStrategy are those of visions and strategies, which are few and read from memory, and of their
// versions, which are read from the log.
func weightsOfStrategy() guard.Weights {
	return guard.Weights{
		"Org.visions":          {Size: 5},
		"Org.insights":         {Cost: 100},
		"Vision.principles":    {Size: 10},
		"Vision.strategies":    {Size: 5},
		"Vision.versions":      {Cost: 10_000, Size: 20},
		"Principle.precedents": {Size: 3},
		"Strategy.focuses":     {Size: 8},
		"Strategy.lacks":       {Size: 3},
		"Strategy.spread":      {Cost: 100},
		"Strategy.obstacles":   {Size: 10},
		"Strategy.decisions":   {Size: 10},
		"Strategy.versions":    {Cost: 10_000, Size: 20},
		"Focus.insights":       {Size: 3},
		"Focus.obstacles":      {Size: 3},
		"Focus.decisions":      {Size: 3},
		"Insight.citedBy":      {Size: 2},
		"Version.changes":      {Size: 2},
	}
}
