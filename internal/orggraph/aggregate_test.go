package orggraph_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// Groups part what they are made of: each seat is in exactly one, and all together have what the whole has.
func TestGroupsPartTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newModel()
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			m.change(t)
		}
		g := m.fresh()
		by := rapid.SampledFrom([][]orggraph.SeatDimension{{}, {"TEAM"}, {"ROLE", "LAYER"}, {"STATE", "MANAGER", "LOCATION"}, {"TENURE", "GROUP"}}).Draw(t, "by")
		a, err := g.AggregateSeats(nil, by)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := g.Metrics(nil)
		if err != nil {
			t.Fatal(err)
		}
		groups, err := a.Groups(new(orggraph.MaxGroups), nil)
		if err != nil {
			t.Fatal(err)
		}
		seats, vacancies, managers, fte := 0, 0, 0, 0.0
		var seen []string
		for _, of := range groups {
			seats, vacancies, managers, fte = seats+of.Seats(), vacancies+of.Vacancies(), managers+of.Managers(), fte+of.Fte().Sum()
			name := ""
			for _, k := range of.Keys() {
				if k.Key != nil {
					name += *k.Key
				}
				name += "|"
			}
			seen = append(seen, name)
		}
		if seats != whole.Seats() || vacancies != whole.Vacancies() || managers != whole.Managers() || fte-whole.Fte() > 1e-6 || whole.Fte()-fte > 1e-6 {
			t.Errorf("groups have %d seats, %d vacancies, %d managers, %v FTE; the whole %d, %d, %d, %v", seats, vacancies, managers, fte, whole.Seats(), whole.Vacancies(), whole.Managers(), whole.Fte())
		}
		if total := a.Total(); total.Headcount() != whole.Headcount() || total.Seats() != whole.Seats() {
			t.Errorf("the total has %d people in %d seats, the whole %d in %d", total.Headcount(), total.Seats(), whole.Headcount(), whole.Seats())
		}
		slices.Sort(seen)
		if len(slices.Compact(seen)) != a.GroupCount() {
			t.Errorf("two groups are the same: %q", seen)
		}
	})
}

// Teams by seats are the same as seats by team, where each seat is in one team.
func TestAggregateByTeamIsMetricsByTeam(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newModel()
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			m.change(t)
		}
		g := m.fresh()
		whole, err := g.Metrics(nil)
		if err != nil {
			t.Fatal(err)
		}
		a, err := g.AggregateSeats(nil, []orggraph.SeatDimension{"TEAM"})
		if err != nil {
			t.Fatal(err)
		}
		groups, err := a.Groups(nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range whole.ByTeam() {
			i := slices.IndexFunc(groups, func(s orggraph.SeatGroup) bool { return s.Keys()[0].Node() == orggraph.Node(want.Team) })
			if i < 0 {
				t.Fatalf("%s is missing", want.Team.Name())
			}
			if got := groups[i]; got.Seats() != want.Seats || got.Headcount() != want.Headcount || got.Vacancies() != want.Vacancies || got.Managers() != want.Managers {
				t.Errorf("%s: %d seats, %d people, %d vacancies, %d managers; metrics say %+v", want.Team.Name(), got.Seats(), got.Headcount(), got.Vacancies(), got.Managers(), want)
			}
		}
	})
}

func TestMeasure(t *testing.T) {
	m := orggraph.NewMeasure([]float64{0.5, 3, -1, 0.1, 0.2})
	if m.Sum() != 2.8 || *m.Average() != 0.56 || *m.Min() != -1 || *m.Max() != 3 || *m.Median() != 0.2 || m.Count() != 5 {
		t.Errorf("sum %v, average %v, min %v, max %v, median %v", m.Sum(), *m.Average(), *m.Min(), *m.Max(), *m.Median())
	}
	steps, err := m.Distribution(new(1.0))
	if want := []orggraph.MeasureCount{{Value: -1, Count: 1}, {Value: 0, Count: 3}, {Value: 3, Count: 1}}; err != nil || !slices.Equal(steps, want) {
		t.Errorf("%v, %v", steps, err)
	}
	if _, err := m.Distribution(new(0.0)); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("a step of 0: %v", err)
	}
	if empty := orggraph.NewMeasure(nil); empty.Average() != nil || empty.Min() != nil || empty.Max() != nil || empty.Median() != nil || empty.Sum() != 0 {
		t.Error("nothing has an average")
	}
	if *orggraph.NewMeasure([]float64{1, 2}).Median() != 1.5 {
		t.Error("the median of two is between them")
	}
}

func TestAggregateRefuses(t *testing.T) {
	g := company("Ana Ruiz")
	for name, by := range map[string][]orggraph.SeatDimension{"Twice": {"TEAM", "TEAM"}, "Four": {"TEAM", "ROLE", "LAYER", "STATE"}} {
		if _, err := g.AggregateSeats(nil, by); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("%s: %v", name, err)
		}
	}
	a, err := g.AggregateSeats(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Groups(new(1001), nil); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("too many groups: %v", err)
	}
}

// across is a filter that goes a number of relations deep.
func across(depth int) *orggraph.PositionWhere {
	if depth == 0 {
		return &orggraph.PositionWhere{}
	}
	return &orggraph.PositionWhere{Manager: across(depth - 1)}
}

func TestFiltersReachSoFar(t *testing.T) {
	g := company("Ana Ruiz")
	if _, err := g.Positions(orggraph.Page{}, across(4), nil); err != nil {
		t.Error(err)
	}
	_, err := g.Positions(orggraph.Page{}, across(5), nil)
	if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput || f.Field != "where.manager.manager.manager.manager.manager" {
		t.Errorf("five deep: %v", err)
	}
	wide := &orggraph.PositionWhere{}
	for range 30 {
		wide.Any = append(wide.Any, &orggraph.PositionWhere{})
	}
	if _, err := g.Positions(orggraph.Page{}, wide, nil); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("thirty filters: %v", err)
	}
}

// What a filter says and what its not says part the open seats.
func TestNotIsTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newModel()
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			m.change(t)
		}
		g := m.fresh()
		vacant := rapid.Bool().Draw(t, "vacant")
		filters := []*orggraph.PositionWhere{
			{Vacant: &vacant}, {MemberOf: &orggraph.TeamWhere{HasLead: &vacant}}, {Manager: &orggraph.PositionWhere{Vacant: &vacant}},
			{HeldBy: &orggraph.PersonWhere{MemberOf: &orggraph.TeamWhere{}}}, {Carries: &orggraph.RoleWhere{}},
		}
		w := rapid.SampledFrom(filters).Draw(t, "filter")
		count := func(w *orggraph.PositionWhere) int {
			page, err := g.Positions(orggraph.Page{}, w, nil)
			if err != nil {
				t.Fatal(err)
			}
			return page.TotalCount()
		}
		if yes, no, both := count(w), count(&orggraph.PositionWhere{Not: w}), count(&orggraph.PositionWhere{Any: []*orggraph.PositionWhere{w, {Not: w}}}); yes+no != count(nil) || both != count(nil) {
			t.Errorf("%d match, %d do not, %d do either, of %d", yes, no, both, count(nil))
		}
	})
}
