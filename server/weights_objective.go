package server

import "cadre/server/guard"

// weightsOfObjectives are those of objectives and what hangs on them. How far each has come and how it stands is
// worked out once for a graph; then it is looked up.
func weightsOfObjectives() guard.Weights {
	return guard.Weights{
		"Org.objectives":       {Cost: 5000},
		"Objective.history":    {Cost: 10_000},
		"Objective.teams":      {Size: 2},
		"Objective.keyResults": {Size: 3},
		"Objective.linksFrom":  {Size: 4},
		"Objective.linksTo":    {Size: 2},
		"Objective.actions":    {Size: 4},
		"Objective.warnings":   {Cost: 2, Size: 2},
		"Objective.rollup":     {Cost: 2},
		"KeyResult.checkIns":   {Size: 13},
		"KeyResult.alerts":     {Cost: 2, Size: 1},
		"KeyResult.linksFrom":  {Size: 1},
		"KeyResult.linksTo":    {Size: 1},
		"KeyResult.actions":    {Size: 2},
		"KeyResult.lint":       {Size: 1},
		"Rollup.parts":         {Size: 4},
		"Team.objectives":      {Cost: 5, Size: 8},
		"Person.actions":       {Size: 5},
	}
}
