package strategy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// ObjectiveWhere says which objectives to list; every given field must hold.
type ObjectiveWhere struct {
	Team         *string
	Focus        *string // the problem that they serve
	States       []orggraph.ObjectiveState
	Health       []Health
	Ambition     *orggraph.ObjectiveAmbition
	From, Until  *string // a period that shares a day with theirs
	TextContains *string
	Top          *bool // whether they contribute to nothing above
	OfTeam       *orggraph.TeamWhere
}

// ObjectiveField is what objectives can be ordered by.
type ObjectiveField string

// ObjectiveOrder says how to order objectives.
type ObjectiveOrder struct {
	Field     ObjectiveField
	Direction orggraph.Direction
}

// Listed is an objective in a list, with the key that its cursor is made from.
type Listed struct {
	Objective orggraph.Objective
	Key       string
}

// Select lists the objectives that match, in an order: by period, then by making, when nil.
func Select(g *orggraph.Graph, where *ObjectiveWhere, by *ObjectiveOrder) ([]Listed, error) {
	match, err := where.Test(g.Filtering())
	if err != nil {
		return nil, err
	}
	order := ObjectiveOrder{Field: "STARTS_ON", Direction: orggraph.Ascending}
	if by != nil {
		order = *by
	}
	var list []Listed
	for _, o := range g.Objectives() {
		if match(o) {
			list = append(list, Listed{o, orderKey(o, order.Field)})
		}
	}
	slices.SortStableFunc(list, func(a, b Listed) int {
		if order.Direction == orggraph.Descending {
			a, b = b, a
		}
		return strings.Compare(a.Key, b.Key)
	})
	return list, nil
}

// orderKey is a text that sorts as objectives do by a field. Keys end in the id, so that no two are alike.
func orderKey(o orggraph.Objective, field ObjectiveField) string {
	switch field {
	case "TITLE":
		return o.Folded() + "\x00" + o.Key()
	case "ENDS_ON":
		return o.EndsOn() + o.Key()
	case "PROGRESS":
		p := RollupOf(o).Progress
		if p == nil {
			return "0" + o.Key() // nothing known comes before nothing done
		}
		return fmt.Sprintf("1%.6f%s", *p, o.Key())
	case "HEALTH":
		return fmt.Sprint(OutlookOf(o).Health.gravity()) + o.Key()
	}
	return o.StartsOn() + o.Key()
}

// maxNeedle bounds the text that objectives are searched by.
const maxNeedle = 200

// Test returns what tells whether an objective matches; each does where w is nil.
func (w *ObjectiveWhere) Test(f orggraph.Filtering) (func(orggraph.Objective) bool, error) {
	if w == nil {
		return func(orggraph.Objective) bool { return true }, nil
	}
	var team string
	if w.Team != nil {
		t, ok := f.Graph().Team(*w.Team)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such team.").OnField(f.At("team"))
		}
		team = t.Key()
	}
	var serves string
	if w.Focus != nil {
		focus, ok := f.Graph().Focus(*w.Focus)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such problem.").OnField(f.At("focus"))
		}
		serves = focus.Key()
	}
	needle := ""
	if w.TextContains != nil {
		if utf8.RuneCountInString(*w.TextContains) > maxNeedle {
			return nil, fault.New(fault.InvalidInput, "The text is at most %d characters.", maxNeedle).OnField(f.At("textContains"))
		}
		needle = orggraph.Fold(*w.TextContains)
	}
	ofTeam, err := f.Teams(w.OfTeam, "ofTeam")
	if err != nil {
		return nil, err
	}
	return func(o orggraph.Objective) bool {
		return (ofTeam == nil || slices.ContainsFunc(o.Teams(), func(t orggraph.ObjectiveTeam) bool { return ofTeam(t.Team()) })) &&
			(team == "" || slices.ContainsFunc(o.Teams(), func(t orggraph.ObjectiveTeam) bool { return t.Team().Key() == team })) &&
			(serves == "" || serving(o) == serves) &&
			(len(w.States) == 0 || slices.Contains(w.States, o.State())) &&
			(w.Ambition == nil || *w.Ambition == o.Ambition()) &&
			(w.From == nil || o.EndsOn() >= *w.From) && (w.Until == nil || o.StartsOn() <= *w.Until) &&
			(needle == "" || says(o, needle)) &&
			(w.Top == nil || *w.Top == isTop(o)) &&
			(len(w.Health) == 0 || slices.Contains(w.Health, OutlookOf(o).Health))
	}, nil
}

// serving returns the stored id of the problem that an objective serves; empty where it serves none.
func serving(o orggraph.Objective) string {
	if f, ok := o.Focus(); ok {
		return f.Key()
	}
	return ""
}

// says reports whether an objective or one of its key results has a text in it.
func says(o orggraph.Objective, needle string) bool {
	return strings.Contains(o.Folded(), needle) || slices.ContainsFunc(o.KeyResults(), func(k orggraph.KeyResult) bool {
		return strings.Contains(orggraph.Fold(k.Metric()), needle)
	})
}

// isTop reports whether an objective contributes to nothing, but to what was given up.
func isTop(o orggraph.Objective) bool {
	return !slices.ContainsFunc(o.LinksTo(), func(l orggraph.ObjectiveLink) bool {
		return l.Kind() == orggraph.Contributes && !givenUp(l.To())
	})
}

// Serving lists the objectives that serve a problem and match, in the order of their periods.
func Serving(f orggraph.Focus, where *ObjectiveWhere) ([]orggraph.Objective, error) {
	match, err := where.Test(f.Graph().Filtering())
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(f.ServedBy(), func(o orggraph.Objective) bool { return !match(o) }), nil
}

// OfTeam lists the objectives of a team that match, in the order of their periods.
func OfTeam(t orggraph.Team, where *ObjectiveWhere) ([]orggraph.Objective, error) {
	match, err := where.Test(t.Graph().Filtering())
	if err != nil {
		return nil, err
	}
	list := []orggraph.Objective{}
	for _, of := range t.ObjectiveTeams() {
		if o := of.Objective(); match(o) {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b orggraph.Objective) int {
		return cmp.Or(strings.Compare(a.StartsOn(), b.StartsOn()), strings.Compare(a.Key(), b.Key()))
	})
	return list, nil
}
