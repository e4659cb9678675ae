package graph

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"cadre/graph/view"
)

// subjects are the types whose objects the chart knows by their id.
var subjects = map[string]view.SavedQuerySubject{
	"Position": view.NumberOfSeat, "ChartSeat": view.NumberOfSeat, "Team": view.NumberOfTeam, "ChartTeam": view.NumberOfTeam,
}

// groups are the types whose objects tell which seats are in them.
var groups = []string{"SeatGroup", "PersonGroup", "TeamGroup"}

// numberOf tells what the numbers of a saved query are of: the nearest object around the number that is a seat or a team,
// or that has one beside the number, with its id, or one of the groups of an aggregate, whose seats the app asks for itself; nil where there is none. The app reads answers by the same rule.
func numberOf(query string, value *string) *view.SavedQuerySubject {
	if value == nil {
		return nil
	}
	doc, ok := load(query)
	if !ok {
		return nil
	}
	way := wayTo(doc.Operations[0].SelectionSet, strings.Split(*value, "."), map[string]bool{})
	for _, around := range slices.Backward(way[:max(len(way)-1, 0)]) {
		if around.Definition.Type.Elem != nil && slices.Contains(groups, around.Definition.Type.Name()) { // all as one group have one number
			of := view.NumberOfGroup
			return &of
		}
		if of, itself := subjects[around.Definition.Type.Name()]; itself {
			if !asksForID(around) {
				return nil
			}
			return &of
		}
		for _, beside := range fieldsOf(around.SelectionSet, map[string]bool{}) {
			if of, is := subjects[beside.Definition.Type.Name()]; is && beside.Definition.Type.Elem == nil && !slices.Contains(way, beside) && asksForID(beside) {
				return &of
			}
		}
	}
	return nil
}

func asksForID(f *ast.Field) bool {
	return slices.ContainsFunc(fieldsOf(f.SelectionSet, map[string]bool{}), func(f *ast.Field) bool { return f.Name == "id" && f.Alias == "id" })
}

// fieldsOf lists the fields of a selection, those of its fragments included, each of which is looked into once.
func fieldsOf(set ast.SelectionSet, seen map[string]bool) (fields []*ast.Field) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			fields = append(fields, s)
		case *ast.InlineFragment:
			fields = append(fields, fieldsOf(s.SelectionSet, seen)...)
		case *ast.FragmentSpread:
			if !seen[s.Name] {
				seen[s.Name] = true
				fields = append(fields, fieldsOf(s.Definition.SelectionSet, seen)...)
			}
		}
	}
	return fields
}
