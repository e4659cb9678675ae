package server

import "cadre/server/guard"

// weightsOfTopology are those of how teams work together.
func weightsOfTopology() guard.Weights {
	return guard.Weights{
		"Org.interactions":          {Cost: 500},
		"Org.dependencies":          {Cost: 500},
		"Org.productAreas":          {Cost: 500},
		"Org.topologyMap":           {Cost: 5000},
		"TopologyMap.teams":         {Cost: 2000, Size: 200},
		"TopologyMap.interactions":  {Cost: 2000, Size: 200},
		"TopologyMap.dependencies":  {Cost: 2000, Size: 200},
		"Org.topologyFindings":      {Cost: 2000, Size: 100},
		"Org.topologyFindingCount":  {Cost: 2000},
		"TopologyFinding.teams":     {Size: 2},
		"Org.topologyScores":        {Cost: 5000, Size: 9},
		"Team.apiFile":              {Cost: 5},
		"Org.collaboration":         {Cost: 5000},
		"Collaboration.departments": {Size: 30},
		"Collaboration.cells":       {Size: 200},
		"Team.interactions":         {Size: 4},
		"Team.needs":                {Size: 3},
		"Team.provides":             {Size: 5},
		"Team.ownerships":           {Size: 4},
		"Team.structure":            {Cost: 5},
		"TeamStructure.complex":     {Size: 1},
		"TeamStructure.simple":      {Size: 2},
		"Org.teamLoads":             {Cost: 2000},
		"TeamLoads.quarters":        {Size: 4},
		"TeamLoads.options":         {Cost: 5, Size: 3},
		"TeamLoad.items":            {Size: 6},
		// Read for all teams of an answer at once.
		"Team.load":                    {Cost: 20},
		"Team.loadRound":               {Cost: 20},
		"Query.loadRounds":             {Cost: 500, Size: 20},
		"Query.loadRound":              {Cost: 20},
		"OpenLoadRoundsPayload.rounds": {Size: 20},
		"ProductArea.owners":           {Size: 1},
		// The findings of a graph are worked out once; then these are looked up.
		"Team.topologyFindings": {Cost: 5, Size: 2},
	}
}
