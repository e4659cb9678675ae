package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"slices"
)

// query is one reference query: what our server is sent, with the variables of several requests.
// The floor is sent its name alone.
type query struct {
	name, about, text string
	aim               float64 // milliseconds at c=1
	variables         []map[string]string
	paged             bool // measure the second page: `after` is the end of the first
}

const (
	holderField = `person { id name }`
	textA       = `query A($id: ID!) { org { person(id: $id) { id name email position { id title team { id name } manager { id title ` + holderField + ` } reports { id title ` + holderField + ` reports { id title ` + holderField + ` reports { id title ` + holderField + ` } } } } } } }`
	textB       = `query B($location: String!, $after: Cursor) { org { people(first: 100, after: $after, orderBy: {field: NAME, direction: ASC}, where: {location: $location}) { edges { node { id name email location position { id title team { id name } } } } pageInfo { hasNextPage endCursor } } } }`
	textC       = `query C($id: ID!) { org { team(id: $id) { id name parent { id name } memberships { allocation position { id title ` + holderField + ` } } } } }`
	textD       = `query D($id: ID!) { org { chart(root: $id) { seats { id title reportsTo person { name } } } } }`
	textE       = `query E { org { metrics { byTeam { team { id name } headcount managers averageSpan } } } }`
	textF       = `query F { org { chart { seats { id title reportsTo person { name } } } } }`
)

// reference draws the variables from the organisation itself: people who manage managers, teams
// and locations spread over the whole, and the eight seats nearest to 2,000 below them.
func reference(ctx context.Context, file string) ([]query, error) {
	db, err := sql.Open("sqlite3", "file:"+file+"?mode=ro")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	seats, err := readSeats(ctx, db)
	if err != nil {
		return nil, err
	}
	managers, err := json.Marshal(seats.managersOfManagers())
	if err != nil {
		return nil, err
	}
	people, err := column(ctx, db, `SELECT person_id FROM assignments WHERE kind = 'PERMANENT' AND position_id IN (SELECT value FROM json_each(?)) ORDER BY id`, string(managers))
	if err != nil {
		return nil, err
	}
	teams, err := column(ctx, db, `SELECT id FROM teams WHERE kind = 'TEAM' ORDER BY id`)
	if err != nil {
		return nil, err
	}
	locations, err := column(ctx, db, `SELECT location FROM persons GROUP BY 1 HAVING count(*) > 100 ORDER BY count(*) DESC LIMIT 6`)
	if err != nil {
		return nil, err
	}
	if len(people) == 0 || len(teams) == 0 || len(locations) == 0 {
		return nil, fmt.Errorf("an organisation of %d seats is too small for the reference queries", len(seats.ids))
	}
	return []query{
		{name: "a", about: "a person with position, team, manager and three levels of reports", text: textA, aim: 0.5, variables: vary("id", spread(people, 200))},
		{name: "b", about: "people of a location by name, second page of 100", text: textB, aim: 0.9, variables: vary("location", locations), paged: true},
		{name: "c", about: "a team with its memberships and parent (objectives come with strategy)", text: textC, aim: 0.4, variables: vary("id", spread(teams, 200))},
		{name: "d", about: "the chart below a seat, about 2,000 seats", text: textD, aim: 2, variables: vary("id", seats.nearest(2000, 8))},
		{name: "e", about: "the numbers of every team", text: textE, aim: 10, variables: []map[string]string{{}}},
		{name: "f", about: "the whole chart", text: textF, aim: 50, variables: []map[string]string{{}}},
	}, nil
}

// tree is the reporting structure as it is stored.
type tree struct {
	ids   []string
	above map[string]string
	depth map[string]int
	below map[string]int
}

func readSeats(ctx context.Context, db *sql.DB) (*tree, error) {
	t := &tree{above: map[string]string{}, depth: map[string]int{}, below: map[string]int{}}
	rows, err := db.QueryContext(ctx, `SELECT id, coalesce(reports_to_id, '') FROM positions ORDER BY id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id, above string
		if err := rows.Scan(&id, &above); err != nil {
			return nil, err
		}
		t.ids = append(t.ids, id)
		t.above[id] = above
	}
	for _, id := range t.ids {
		for at := t.above[id]; at != ""; at = t.above[at] {
			t.below[at]++
			t.depth[id]++
		}
	}
	return t, rows.Err()
}

// managersOfManagers are seats in the middle of the organisation, with levels below them.
func (t *tree) managersOfManagers() []string {
	var found []string
	for _, id := range t.ids {
		if t.depth[id] == 4 && t.below[id] > 0 {
			found = append(found, id)
		}
	}
	return found
}

// nearest are the n seats with a number of seats below them that is nearest to size.
func (t *tree) nearest(size, n int) []string {
	ids := slices.Clone(t.ids)
	slices.SortStableFunc(ids, func(a, b string) int {
		return int(math.Abs(float64(t.below[a]-size)) - math.Abs(float64(t.below[b]-size)))
	})
	return ids[:min(n, len(ids))]
}

func column(ctx context.Context, db *sql.DB, text string, args ...any) ([]string, error) {
	rows, err := db.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var values []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		values = append(values, v)
	}
	return values, rows.Err()
}

// spread takes n values evenly from a list.
func spread(values []string, n int) []string {
	if len(values) <= n {
		return values
	}
	taken := make([]string, n)
	for i := range taken {
		taken[i] = values[i*len(values)/n]
	}
	return taken
}

func vary(name string, values []string) []map[string]string {
	list := make([]map[string]string, len(values))
	for i, v := range values {
		list[i] = map[string]string{name: v}
	}
	return list
}
