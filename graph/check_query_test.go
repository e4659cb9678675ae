package graph

import (
	"strings"
	"testing"
)

// A check asks for every page and every group, but where a list is cut on purpose.
func TestCheckQuery(t *testing.T) {
	for _, tt := range []struct{ query, value, want string }{
		{`{ org { teams { edges { node { headcount } } } } }`, "org.teams.edges.node.headcount",
			`query ($after: Cursor) { org { teams(after: $after, first: 100) { edges { node { headcount } } pageInfo { hasNextPage endCursor } } } }`},
		{`query Q($after: Cursor) { org { teams(after: $after, first: 7) { edges { node { headcount } } } } }`, "org.teams.edges.node.headcount",
			`query Q ($after: Cursor) { org { teams(after: $after, first: 7) { edges { node { headcount } } pageInfo { hasNextPage endCursor } } } }`},
		{`{ org { teams(first: 5, orderBy: {field: NAME}) { edges { node { headcount } } } } }`, "org.teams.edges.node.headcount",
			`query { org { teams(first: 5, orderBy: {field:NAME}) { edges { node { headcount } } } } }`},
		{`{ org { ...F } } fragment F on Org { many: aggregateSeats(by: [TEAM]) { groups { seats } } }`, "org.many.groups.seats",
			`query { org { ... F } } fragment F on Org { many: aggregateSeats(by: [TEAM]) { groups(first: 1000) { seats } groupCount } }`},
		{`{ org { aggregateSeats(by: [TEAM]) { groups(first: 3, orderBy: SIZE) { seats } } } }`, "org.aggregateSeats.groups.seats",
			`query { org { aggregateSeats(by: [TEAM]) { groups(first: 3, orderBy: SIZE) { seats } } } }`},
		{`{ org { headcount } }`, "org.headcount", `query { org { headcount } }`},
	} {
		got := checkQuery(tt.query, &tt.value)
		if got == nil {
			t.Errorf("%s: nothing", tt.query)
			continue
		}
		if text := strings.Join(strings.Fields(*got), " "); text != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.query, text, tt.want)
		}
		if _, ok := load(*got); !ok {
			t.Errorf("%s is no query of the schema", *got)
		}
	}
	if checkQuery(`{ org { headcount } }`, nil) != nil || checkQuery(`{ org { outgrown } }`, new("org.outgrown")) != nil {
		t.Error("what has no number is a check")
	}
}
