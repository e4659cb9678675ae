package server_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/server"
	"cadre/server/guard"
)

func MustLoadSchema(tb testing.TB) *ast.Schema {
	tb.Helper()
	text, err := os.ReadFile("../graph/schema.graphql")
	if err != nil {
		tb.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		tb.Fatal(err)
	}
	return schema
}

func TestWeightsNameFieldsOfTheSchema(t *testing.T) {
	schema := MustLoadSchema(t)
	for name := range server.Weights() {
		kind, field, _ := strings.Cut(name, ".")
		if schema.Types[kind] == nil || schema.Types[kind].Fields.ForName(field) == nil {
			t.Errorf("%s is no field of the schema", name)
		}
	}
}

// Histories are read from the log by SQL, one statement for each: they must not multiply.
func TestHistoriesAreWeighed(t *testing.T) {
	for _, kind := range MustLoadSchema(t).Types {
		for _, field := range kind.Fields {
			name := kind.Name + "." + field.Name
			if field.Type.Name() == "ChangesetConnection" && server.Weights()[name].Cost < 1000 {
				t.Errorf("%s has no weight", name)
			}
		}
	}
}

// Lists of a diff hold up to 100 rows where nothing is said.
func TestListsOfDiffsAreWeighed(t *testing.T) {
	for _, field := range MustLoadSchema(t).Types["ScenarioDiff"].Fields {
		if field.Type.Elem != nil && server.Weights()["ScenarioDiff."+field.Name].Size != 100 {
			t.Errorf("ScenarioDiff.%s has no weight", field.Name)
		}
	}
}

// scenarioPage is what the page of a scenario shows.
const scenarioPage = `id name purpose why alternatives expectedEffect state owner canEdit owned revision baseRevision behind
	changesets { changeset { id at actor summary } effectiveOn standing needs } waves { effectiveOn changesets }
	diff { counts { seatsOpened seatsClosed seatsMoved peopleUnplaced } seatsMoved { position { id title person { name } } from { title } to { title } }
		seatsOpened { id title } seatsClosed { id title } peopleUnplaced { person { id name } from { title } }
		metricsBefore { headcount fte layers averageSpan } metricsAfter { headcount fte layers averageSpan } consequences { kind severity text position { id } } }
	conflicts { id kind label field seen live wants choices } holding { seats { id title } people { id name } }
	shares { person { name } canEdit } reviews { reviewer verdict note at } actions { id kind text dueOn doneAt }`

// What people really ask must pass, and what nobody needs must not.
func TestRealQueriesWithinLimits(t *testing.T) {
	const costLimit = 300_000 // the engine's default
	schema := MustLoadSchema(t)
	seat := "id title person { name }"
	tests := []struct {
		name, query string
		ok          bool
	}{
		{"OKReferenceA", `query A($id: ID!) { org { person(id: $id) { id name email position { id title team { id name } manager { ` + seat + ` } reports { ` + seat + ` reports { ` + seat + ` reports { ` + seat + ` } } } } } } }`, true},
		{"OKReferenceB", `{ org { people(first: 100, orderBy: {field: NAME, direction: ASC}, where: {location: "Berlin"}) { edges { node { id name email location position { id title team { id name } } } } pageInfo { hasNextPage endCursor } } } }`, true},
		{"OKReferenceD", `query D($id: ID!) { org { chart(root: $id) { seats { id title reportsTo person { name } } } } }`, true},
		{"OKReferenceE", `{ org { metrics { byTeam { team { id name } headcount managers averageSpan } } } }`, true},
		{"OKReferenceF", `{ org { chart { revision seats { id title reportsTo rank fte person { id name } holders { id name } team { id name color } roles { id name } } lines { id from to kind } } } }`, true},
		{"OKAllPages", `{ org { people(first: 100) { edges { node { id name position { id title manager { ` + seat + ` } memberships { allocation team { id name } } roles { role { id name } } } } } } } }`, true},
		{"OKTwoOrgs", `{ now: org { headcount metrics { headcount } } again: org { headcount metrics { headcount } } }`, true},
		{"OKFindings", `{ org { findings(first: 1000, severity: WARN) { rule severity value limit reason subject { ... on Position { id title } ... on Team { id name } ... on Person { id name } } exception { why until } } findingCount limits { rule thresholds { warnAbove } } } }`, true},
		{"OKFindingsOfAPage", `{ org { positions(first: 100) { edges { node { id findings { rule severity reason } } } } } }`, true},
		{"OKObjectives", `{ org { objectives(first: 100) { totalCount edges { node { id title startsOn endsOn state ambition health healthReasons teams { id team { id name color } } rollup { progress known } keyResults { id latest { id confidence checkedOn } } } } } } }`, true},
		{"OKObjectivesAtRisk", `{ org { objectives(where: {health: [AT_RISK, OFF_TRACK]}, first: 20) { edges { node { title healthReasons keyResults { metric latest { value } alerts { text } } teams { team { name leads { person { name } } memberships { position { title vacant } } } } } } } } }`, true},
		{"OKScenarioPage", `query S($id: ID!) { scenario(id: $id) { ` + scenarioPage + ` } }`, true},
		{"OKScenarioChart", `query S($id: ID!) { org(scenario: $id) { chart { seats { id title reportsTo } } diff { counts { seatsMoved } seatsMoved(first: 1000) { position { id } } } metrics { headcount layers } } }`, true},
		{"OKScenarios", `{ scenarios { id name state owner behind canEdit updatedAt madeFrom { id name } shares { person { name } canEdit } } }`, true},
		{"OKScenariosSideBySide", `{ scenarios(first: 5) { id name diff { counts { seatsMoved seatsOpened } metricsBefore { fte layers } metricsAfter { fte layers } } } }`, true},
		{"OKThreeWorlds", `query W($then: DateTime!, $plan: ID!) { then: org(asOf: $then) { headcount metrics { layers } } now: org { headcount metrics { layers } } planned: org(scenario: $plan) { headcount metrics { layers } } }`, true},
		{"OKApply", `mutation A($in: ApplyScenarioInput!) { applyScenario(input: $in) { changeset { id } scenario { id state } applied } }`, true},
		{"OKAggregate", `{ org { aggregateSeats(by: [GROUP, ROLE, LOCATION]) { groupCount total { seats } groups(first: 1000) { keys { dimension key label node { id } } seats headcount vacancies managers fte { sum average } span { average max } layer { max } } } } }`, true},
		{"OKSeries", `{ org { series(every: MONTH, first: 24) { at org { headcount aggregateSeats(by: [GROUP]) { groups(first: 20) { keys { label } seats headcount fte { sum } } } } } } }`, true},
		{"OKHeadcountPlans", `{ staffing { headcountPlans { id name coverage { heldSeats toComeSeats totalFte overFte } } } }`, true},
		{"ErrManyCoverages", `{ ` + repeat(20, `a%d: staffing { headcountPlans { coverage { rows { plannedSeats } } } }`) + ` }`, false},
		{"ErrSeriesOfMetrics", `{ org { series(every: WEEK, first: 60) { org { metrics { headcount byTeam { headcount } } } } } }`, false},
		{"ErrSeriesOfSeries", `{ org { series(every: MONTH, first: 24) { org { series(every: MONTH, first: 24) { org { headcount } } } } } }`, false},
		{"ErrManyDiffs", `{ ` + repeat(20, `a%d: org(scenario: "scn_1") { diff { counts { seatsMoved } metricsAfter { layers } } }`) + ` }`, false},
		{"ErrDiffOfEach", `{ scenarios(first: 100) { diff { counts { seatsMoved } } } }`, false},
		{"ErrConflictsOfEach", `{ scenarios(first: 100) { conflicts { label } applyPlan { changes } } }`, false},
		{"ErrManyCharts", `{ ` + repeat(16, "a%d: org { chart { seats { id } } }") + ` }`, false},
		{"ErrHistoryOfAPage", `{ org { positions(first: 100) { edges { node { history { totalCount } } } } } }`, false},
		{"ErrPagesOfPages", `{ org { roles(first: 100) { edges { node { positions(first: 100) { edges { node { reports { reports { title } } } } } } } } } }`, false},
		{"ErrHistoryOfTheMap", `{ org { topologyMap { teams { history { edges { node { id } } } } } } }`, false},
		{"ErrUpAndDown", `{ org { roots { reports { manager { reports { manager { reports { manager { reports { reports { reports { title } } } } } } } } } } } }`, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := parser.ParseQuery(&ast.Source{Input: tt.query})
			if err != nil {
				t.Fatal(err)
			}
			if err := guard.DefaultLimits().Check(doc); err != nil {
				t.Error(err)
			}
			doc, errs := gqlparser.LoadQueryWithRules(schema, tt.query, rules.NewDefaultRules())
			if errs != nil {
				t.Fatal(errs)
			}
			if cost := server.Weights().Cost(doc.Operations[0], nil); (cost <= costLimit) != tt.ok {
				t.Errorf("cost %d", cost)
			}
		})
	}
}
