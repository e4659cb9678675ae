package guard_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/server/guard"
)

const costSchema = `
type Query { org: Org! nodes(ids: [ID!]!): [Node]! }
interface Node { id: ID! }
type Org { people(first: Int, last: Int): PersonConnection! chart: Chart! roots: [Position!]! }
type PersonConnection { edges: [Edge!]! totalCount: Int! }
type Edge { cursor: String! node: Person! }
type Person { id: ID! name: String! }
type Chart { seats: [Position!]! }
type Position { id: ID! reports: [Position!]! }
`

func MustValidate(tb testing.TB, query string) *ast.OperationDefinition {
	tb.Helper()
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: costSchema})
	doc, err := gqlparser.LoadQueryWithRules(schema, query, rules.NewDefaultRules())
	if err != nil {
		tb.Fatalf("validate: %v", err)
	}
	return doc.Operations[0]
}

func TestWeightsCost(t *testing.T) {
	weights := guard.Weights{"Org.chart": {Cost: 100, Flat: true}, "Position.reports": {Size: 7}}
	const person = "edges { node { name } }" // edges, node and name for each
	tests := []struct {
		name, query string
		variables   map[string]any
		want        int
	}{
		{"Leaf", "{ __typename }", nil, 1},
		{"PageSize", "{ org { people(first: 10) { " + person + " totalCount } } }", nil, 1 + 1 + 1 + 10*2 + 1},
		{"Last", "{ org { people(last: 10) { " + person + " } } }", nil, 1 + 1 + 1 + 10*2},
		{"NoPageSize", "{ org { people { " + person + " } } }", nil, 1 + 1 + 1 + 50*2},
		{"Variable", "query($n: Int) { org { people(first: $n) { " + person + " } } }", map[string]any{"n": int64(20)}, 1 + 1 + 1 + 20*2},
		{"NumberVariable", "query($n: Int) { org { people(first: $n) { " + person + " } } }", map[string]any{"n": json.Number("20")}, 1 + 1 + 1 + 20*2},
		{"Negative", "{ org { people(first: -1) { " + person + " } } }", nil, 1 + 1 + 1 + 1*2},
		{"Ids", `{ nodes(ids: ["a", "b", "c"]) { id } }`, nil, 1 + 3},
		{"IdsVariable", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []any{"a", "b"}}, 1 + 2},
		{"Flat", "{ org { chart { seats { id reports { id } } } } }", nil, 1 + 100},
		{"Nested", "{ org { roots { reports { reports { id } } } } }", nil, 1 + 1 + 5*(1+7*(1+7))},
		{"Fragment", "{ org { ...A p: people(first: 3) { ...B } } } fragment A on Org { people(first: 10) { ...B } } fragment B on PersonConnection { edges { cursor } }", nil, 1 + (1 + 1 + 10) + (1 + 1 + 3)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := weights.Cost(MustValidate(t, tt.query), tt.variables); got != tt.want {
				t.Errorf("cost %d, want %d", got, tt.want)
			}
		})
	}
}

func TestWeightsCostNeverOverflows(t *testing.T) {
	huge := guard.Weights{"Position.reports": {Size: 1 << 30}}
	for _, tt := range []struct {
		query     string
		variables map[string]any
	}{
		{"{ org { people(first: 2147483647) { edges { node { name } } } } }", nil},
		{"query($n: Int) { org { people(first: $n) { edges { node { name } } } } }", map[string]any{"n": json.Number("99999999999999999999")}},
		{"query($n: Int) { org { people(first: $n) { edges { node { name } } } } }", map[string]any{"n": float64(1e300)}},
		{"{ org { roots { reports { reports { reports { reports { id } } } } } } }", nil},
	} {
		if got := huge.Cost(MustValidate(t, tt.query), tt.variables); got < 1_000_000 {
			t.Errorf("%s: cost %d is too small", tt.query, got)
		}
	}
}

func TestWeightsCostOfFragmentBomb(t *testing.T) {
	op := MustValidate(t, doubling(40, "NEXT NEXT"))
	start := time.Now()
	if got := (guard.Weights{}).Cost(op, nil); got < 1<<39 {
		t.Errorf("cost %d is too small", got)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
}
