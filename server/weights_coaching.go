package server

import "cadre/server/guard"

// weightsOfCoaching are those of plans, one-on-ones and leaders' time.
func weightsOfCoaching() guard.Weights {
	return guard.Weights{
		// A statement each for all people of a list; the rows of one person are few.
		"Person.coachingPlans":        {Cost: 200, Size: 3},
		"Person.focusProposals":       {Cost: 200, Size: 3},
		"Person.oneOnOneSeries":       {Cost: 200, Size: 2},
		"Person.oneOnOnes":            {Cost: 300},
		"CoachingPlan.focusAreas":     {Size: 4},
		"CoachingPlan.reviews":        {Size: 4},
		"PlanReview.focusReviews":     {Size: 3},
		"FocusArea.goals":             {Size: 4},
		"FocusArea.actions":           {Size: 6},
		"FocusArea.evidence":          {Size: 10},
		"FocusArea.reviews":           {Size: 4},
		"OneOnOneSeries.calendar":     {Cost: 200},
		"OneOnOneSeries.upcoming":     {Cost: 5},
		"OneOnOne.agenda":             {Size: 8},
		"OneOnOne.notes":              {Size: 3},
		"OneOnOne.decisions":          {Size: 3},
		"OneOnOne.actions":            {Size: 3},
		"Org.coachingHome":            {Cost: 2000},
		"CoachingHome.oneOnOnes":      {Size: 15},
		"CoachingHome.people":         {Size: 15},
		"CoachingHome.metrics":        {Size: 9, Cost: 500},
		"CoachingHome.overduePlans":   {Size: 5},
		"CoachingHome.overdueActions": {Size: 15},
		"Org.coachingOverlay":         {Cost: 5000, Size: 500},
		"Org.calendarPreview":         {Cost: 2000, Slow: true},
		"CalendarPreview.entries":     {Size: 200},
		"CalendarPreview.weeks":       {Size: 8},
		"LeaderTime.weeks":            {Size: 8},
		"Viewer.time":                 {Cost: 500},
		"Viewer.notes":                {Cost: 50, Size: 20},
		"Mutation.importCalendar":     {Cost: 5000, Slow: true},
	}
}

// weightsOfCompetence are those of assessments and gaps.
func weightsOfCompetence() guard.Weights {
	return guard.Weights{
		// Read for a whole list at once: what each person costs is a part of that.
		"Person.assessments":       {Cost: 30, Size: 10},
		"Person.gaps":              {Cost: 30, Size: 20},
		"Person.strengths":         {Cost: 30, Size: 5},
		"Person.weaknesses":        {Cost: 30, Size: 5},
		"Person.course":            {Cost: 30, Size: 20},
		"Person.evidence":          {Cost: 30, Size: 10},
		"Person.feedback":          {Cost: 20, Size: 10},
		"Person.feedbackAsked":     {Cost: 20, Size: 3},
		"Assessment.ratings":       {Size: 20},
		"Rating.evidence":          {Cost: 2, Size: 2},
		"CompetenceCourse.points":  {Size: 8},
		"Team.competence":          {Cost: 500},
		"Position.competence":      {Cost: 2000},
		"CompetenceMap.rows":       {Size: 10},
		"CompetenceMap.lacks":      {Size: 5},
		"CompetenceRow.cells":      {Size: 20},
		"CompetenceRow.missed":     {Size: 3},
		"Query.competenceAverages": {Cost: 20_000, Size: 100, Slow: true},
		"Query.competenceChanges":  {Cost: 60_000, Size: 100, Slow: true},
		"CompetenceChange.parts":   {Size: 5},
	}
}
