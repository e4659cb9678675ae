package server

import "cadre/server/guard"

// weightsOfAggregates are those of what is counted in groups. A grouping walks all rows once; each number of a group
// walks its members, and all groups together are the rows again, which is why a group costs little.
func weightsOfAggregates() guard.Weights {
	all := guard.Weights{
		"Org.aggregateSeats":      {Cost: 2000},
		"Org.aggregatePeople":     {Cost: 2000},
		"Org.aggregateTeams":      {Cost: 2000},
		"Org.aggregateObjectives": {Cost: 2000},
		// What a moment costs stands at SeriesPoint.org: it is made of live with changes taken back.
		"Org.series": {Cost: 500, Size: 12},
	}
	for _, kind := range []string{"Seat", "Person", "Team", "Objective"} {
		all[kind+"Aggregate.total"] = guard.Weight{Cost: 200}
		all[kind+"Aggregate.groups"] = guard.Weight{Cost: 2000, Size: 100} // all groups are sorted
		all[kind+"Group.keys"] = guard.Weight{Size: 2}
	}
	for _, kind := range []string{"Seat", "Person", "Team"} {
		all[kind+"Group.seatIds"] = guard.Weight{Cost: 20, Size: 1} // those of all groups are the seats once
	}
	all["Measure.median"] = guard.Weight{Cost: 50}
	all["Measure.distribution"] = guard.Weight{Cost: 50, Size: 20}
	all["SeriesPoint.org"] = guard.Weight{Cost: 3000}
	return all
}

// weightsOfSavedQueries are those of questions that are kept by name. Their variables are read from their texts.
func weightsOfSavedQueries() guard.Weights {
	return guard.Weights{
		"Org.savedQueries":           {Cost: 10, Size: 50},
		"SavedQuery.variables":       {Cost: 20, Size: 2},
		"SavedQueryVariable.choices": {Size: 5},
	}
}
