package server

import "cadre/server/guard"

// weightsOfOnboarding are those of first days: a statement each for all onboardings of a list.
func weightsOfOnboarding() guard.Weights {
	return guard.Weights{
		"Staffing.onboardings":   {Cost: 100, Size: 5},
		"PersonOnboarding.plans": {Size: 2},
		"Onboarding.tasks":       {Cost: 5, Size: 20},
		"Onboarding.reviews":     {Cost: 5, Size: 2},
	}
}
