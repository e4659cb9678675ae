package server

import "cadre/server/guard"

// weightsOfEvaluations are those of cycles and what is in them: a statement each for all cycles of a list.
func weightsOfEvaluations() guard.Weights {
	return guard.Weights{
		"Staffing.evaluationCycles":    {Cost: 100, Size: 3},
		"Staffing.voicesDue":           {Cost: 100, Size: 4},
		"Staffing.canOpenCycle":        {Cost: 50},
		"EvaluationCycle.canRun":       {Cost: 5},
		"EvaluationCycle.evaluations":  {Cost: 50, Size: 30},
		"EvaluationCycle.distribution": {Cost: 50, Size: 4},
		"Evaluation.voices":            {Cost: 5, Size: 4},
		"Evaluation.notes":             {Cost: 5, Size: 2},
	}
}
