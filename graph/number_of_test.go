package graph

import (
	"strings"
	"testing"
)

// The chart can be coloured by a number that has a seat or a team around it, or beside it, with its id.
func TestNumberOf(t *testing.T) {
	for query, want := range map[string]string{
		`org.chart.seats.directReports { org { chart { seats { id directReports } } } }`:                                                         "SEAT",
		`org.positions.edges.node.span { org { positions { edges { node { ...F } } } } } fragment F on Position { id span }`:                     "SEAT",
		`org.teams.edges.node.headcount { org { teams { edges { node { id headcount } } } } }`:                                                   "TEAM",
		`org.metrics.byTeam.vacancies { org { metrics { byTeam { team { id } vacancies } } } }`:                                                  "TEAM",
		`org.teams.edges.node.memberships.allocation { org { teams { edges { node { id memberships { allocation position { id } } } } } } }`:     "SEAT",
		`org.teams.edges.node.memberships.allocation { org { teams { edges { node { id memberships { allocation } } } } } }`:                     "TEAM",
		`org.positions.edges.node.span { org { positions { edges { node { title span } } } } }`:                                                  "",
		`org.positions.edges.node.span { org { positions { edges { node { span manager { id } } } } } }`:                                         "",
		`org.positions.edges.node.span { org { positions { edges { node { key: id span } } } } }`:                                                "",
		`org.aggregateSeats.groups.span.average { org { aggregateSeats(by: [LOCATION, ROLE]) { groups { keys { label } span { average } } } } }`: "GROUP",
		`org.aggregatePeople.groups.people { org { aggregatePeople(by: TENURE) { groups { ...F } } } } fragment F on PersonGroup { people }`:     "GROUP",
		`org.aggregateTeams.groups.headcount.sum { org { aggregateTeams(by: KIND) { groups { headcount { sum } } } } }`:                          "GROUP",
		`org.aggregateSeats.groupCount { org { aggregateSeats(by: ROLE) { groupCount } } }`:                                                      "",
		`org.aggregateTeams.total.headcount.max { org { aggregateTeams { total { headcount { max } } } } }`:                                      "",
		`org.aggregateObjectives.groups.objectives { org { aggregateObjectives(by: TEAM) { groups { objectives } } } }`:                          "",
		`org.metrics.vacancies { org { metrics { vacancies } } }`:                                                                                "",
		`org.nothing { org { headcount } }`:  "",
		`org.headcount { org { outgrown } }`: "",
	} {
		value, text, _ := strings.Cut(query, " ")
		got := ""
		if of := numberOf(text, &value); of != nil {
			got = string(*of)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	if numberOf(`{ org { chart { seats { id directReports } } } }`, nil) != nil {
		t.Error("a query without a number has one")
	}
}
