package server

import "cadre/server/guard"

// weightsOfPlans are those of improvement plans, headcount and leaving: a statement each for all of a list. What covers a
// group walks through all of its seats.
func weightsOfPlans() guard.Weights {
	return guard.Weights{
		"Staffing.improvementPlans":     {Cost: 100, Size: 5},
		"Staffing.evaluationsDue":       {Cost: 200, Size: 10},
		"ImprovementPlan.entries":       {Cost: 5, Size: 10},
		"ImprovementPlan.checkpointBy":  {Cost: 5},
		"ImprovementPlan.late":          {Cost: 5},
		"Query.improvementPlan":         {Cost: 50},
		"Query.workOf":                  {Cost: 50},
		"PersonWork.evaluations":        {Cost: 50, Size: 4},
		"PersonWork.plans":              {Size: 2},
		"PersonWork.grounds":            {Cost: 100, Size: 10},
		"PersonWork.lack":               {Cost: 100},
		"Staffing.headcountPlans":       {Cost: 100, Size: 5},
		"Staffing.headcountSeats":       {Cost: 100, Size: 20},
		"Query.headcountPlan":           {Cost: 50},
		"HeadcountPlan.lines":           {Size: 20},
		"HeadcountPlan.coverage":        {Cost: 3000},
		"HeadcountCoverage.rows":        {Size: 50},
		"Query.leavingOf":               {Cost: 50},
		"PersonLeaving.exits":           {Cost: 50, Size: 2},
		"PersonLeaving.knowledge":       {Cost: 50, Size: 5},
		"Staffing.knowledgeDue":         {Cost: 50, Size: 5},
		"Staffing.losses":               {Cost: 100},
		"Staffing.ramp":                 {Cost: 100},
		"ReplacementPreview.unfinished": {Cost: 200, Size: 10},
		"Org.successionOverlay":         {Cost: 3000, Size: 1000},
		"Query.onboardingTemplate":      {Cost: 20},
		"OnboardingTemplate.steps":      {Size: 20},
	}
}
