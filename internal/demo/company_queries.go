package demo

import "cadre/internal/orggraph"

// SavedQuery is a question that the company asks again and again.
type SavedQuery struct {
	Name, Title, Description string
	Query                    string
	Visualisation            orggraph.Visualisation
	Value                    string
	AtLeast, AtMost          *float64
	Tile                     bool
}

// companyQueries are the questions of Northlight, in the order in which they stand on its Insights page.
func companyQueries() []SavedQuery {
	return []SavedQuery{
		{Name: "people", Title: "People", Visualisation: orggraph.ShowNumber, Value: "org.headcount", Tile: true,
			Query: "query People {\n  org {\n    headcount\n  }\n}\n"},
		{Name: "vacant-seats", Title: "Vacant seats", Visualisation: orggraph.ShowNumber, Value: "org.metrics.vacancies", Tile: true,
			Query: "query VacantSeats {\n  org {\n    metrics {\n      vacancies\n    }\n  }\n}\n"},
		{Name: "everyone-coached", Title: "People without a coach", Visualisation: orggraph.ShowNumber, Value: "org.peopleWithoutCoachCount", AtMost: new(1.0), Tile: true,
			Description: "Everyone but the one at the top has somebody who coaches them.",
			Query:       "query EveryoneCoached {\n  org {\n    peopleWithoutCoachCount\n  }\n}\n"},
		{Name: "team-sizes", Title: "Team sizes", Visualisation: orggraph.ShowDistribution, Value: "org.aggregateTeams.total.headcount.max", AtMost: new(9.0), Tile: true,
			Description: "How many teams have how many people. No team has more than nine.",
			Query:       "query TeamSizes {\n  org {\n    aggregateTeams(where: { kind: TEAM }) {\n      total {\n        headcount {\n          max\n          distribution {\n            value\n            count\n          }\n        }\n      }\n    }\n  }\n}\n"},
		{Name: "departments", Title: "People by department", Visualisation: orggraph.ShowBar, Tile: true,
			Query: "query Departments {\n  org {\n    aggregateSeats(by: [GROUP]) {\n      groups {\n        keys {\n          dimension\n          label\n        }\n        headcount\n        vacancies\n      }\n    }\n  }\n}\n"},
		{Name: "departments-by-place", Title: "Where departments work", Visualisation: orggraph.ShowHeatMap, Tile: true,
			Description: "Seats of each department in each location.",
			Query:       "query DepartmentsByPlace {\n  org {\n    aggregateSeats(by: [GROUP, LOCATION]) {\n      groups(first: 200, orderBy: KEY) {\n        keys {\n          dimension\n          label\n        }\n        seats\n      }\n    }\n  }\n}\n"},
		{Name: "tenure", Title: "Years here", Visualisation: orggraph.ShowBar, Tile: true,
			Query: "query Tenure {\n  org {\n    aggregatePeople(where: { hasSeat: true }, by: [TENURE]) {\n      groups(orderBy: KEY) {\n        keys {\n          dimension\n          label\n        }\n        people\n      }\n    }\n  }\n}\n"},
		{Name: "objectives-at-risk", Title: "Objectives at risk", Visualisation: orggraph.ShowTable, Tile: true,
			Query: "query ObjectivesAtRisk {\n  org {\n    objectives(where: { health: [AT_RISK, OFF_TRACK] }, orderBy: { field: HEALTH }, first: 20) {\n      edges {\n        node {\n          title\n          health\n          endsOn\n        }\n      }\n    }\n  }\n}\n"},
		{Name: "direct-reports", Title: "Direct reports", Visualisation: orggraph.ShowTable, Value: "org.chart.seats.directReports",
			Description: "How many seats report to each directly. The chart can be coloured by it.",
			Query:       "query DirectReports {\n  org {\n    chart {\n      seats {\n        id\n        title\n        directReports\n      }\n    }\n  }\n}\n"},
		{Name: "people-of-teams", Title: "People of teams", Visualisation: orggraph.ShowTable, Value: "org.teams.edges.node.headcount",
			Description: "How many people are in each team. The chart can be coloured by it.",
			Query:       "query PeopleOfTeams {\n  org {\n    teams(first: 100) {\n      edges {\n        node {\n          id\n          name\n          headcount\n        }\n      }\n    }\n  }\n}\n"},
		{Name: "people-at", Title: "People of a location", Visualisation: orggraph.ShowTable,
			Description: "Who works there, with title and team.",
			Query:       "query PeopleAt($location: String! = \"Berlin\", $after: Cursor) {\n  org {\n    people(where: { location: $location }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          name\n          position {\n            title\n            team {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"},
	}
}
