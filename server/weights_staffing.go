package server

import "cadre/server/guard"

// weightsOfStaffing are those of openings and candidates: a statement each for all applications of a list.
func weightsOfStaffing() guard.Weights {
	return guard.Weights{
		"Staffing.openings":            {Cost: 100, Size: 5},
		"Staffing.seatsWithoutOpening": {Cost: 2000},
		"Staffing.stuck":               {Cost: 200, Size: 5},
		"Staffing.toScore":             {Cost: 200, Size: 3},
		"Staffing.erasures":            {Cost: 20, Size: 20},
		"Candidate.everything":         {Cost: 100},
		"Query.replacementPreview":     {Cost: 200},
		"ReplacementPreview.orphans":   {Size: 20},
		"Staffing.bench":               {Cost: 3000, Size: 20},
		"Position.successors":          {Cost: 50, Size: 2},
		"Position.opening":             {Cost: 50},
		"BenchSeat.successors":         {Size: 2},
		"Staffing.numbers":             {Cost: 300},
		"StaffingNumbers.stages":       {Size: 10},
		"StaffingNumbers.sources":      {Size: 5},
		"Vacancy.objectives":           {Size: 4},
		"Opening.applications":         {Cost: 50, Size: 10},
		"Opening.outcomes":             {Size: 5},
		"Opening.mustHaves":            {Size: 6},
		"Opening.stages":               {Size: 10},
		"Application.moves":            {Cost: 5, Size: 8},
		"Application.interviews":       {Cost: 5, Size: 4},
		"Application.scorecards":       {Cost: 5, Size: 4},
		"Application.offers":           {Cost: 5, Size: 2},
		"Interview.competencies":       {Size: 5},
		"Scorecard.scores":             {Size: 5},
	}
}
