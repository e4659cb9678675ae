package graph

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"cadre/internal/orggraph"
)

// largestPage is how much of a connection a check reads at once.
var largestPage = strconv.Itoa(orggraph.MaxPage)

// checkQuery writes a saved query so that a check reads every number to which its value leads: the first list of pages on
// the way can be asked for its next page, the others tell whether they are whole, and groups come all at once. A list that
// is asked for in an order, with how many, is meant as it is: the five widest spans. Nil for a query without a value.
func checkQuery(query string, value *string) *string {
	if value == nil {
		return nil
	}
	doc, ok := load(query)
	if !ok {
		return nil
	}
	operation := doc.Operations[0]
	way := wayTo(operation.SelectionSet, strings.Split(*value, "."), map[string]bool{})
	paged := false
	for i, f := range way {
		switch {
		case i > 0 && f.Name == "edges":
			if list := way[i-1]; !cutOnPurpose(list) {
				paged = page(operation, list, !paged) || paged
			}
		case i > 0 && f.Name == "groups" && !cutOnPurpose(f) && hasField(way[i-1], "groupCount"):
			setArgument(f, "first", ast.IntValue, strconv.Itoa(orggraph.MaxGroups))
			way[i-1].SelectionSet = append(way[i-1].SelectionSet, plain("groupCount"))
		}
	}
	var b strings.Builder
	formatter.NewFormatter(&b, formatter.WithIndent("  ")).FormatQueryDocument(doc)
	return new(b.String())
}

// cutOnPurpose reports whether a list is asked for in an order and with how many of it.
func cutOnPurpose(f *ast.Field) bool {
	return f.Arguments.ForName("first") != nil && f.Arguments.ForName("orderBy") != nil
}

// page has a connection say where it goes on. With follow, it can be asked to go on there; reports whether it can.
func page(operation *ast.OperationDefinition, list *ast.Field, follow bool) bool {
	if !hasField(list, "pageInfo") {
		return false
	}
	info := plain("pageInfo")
	info.SelectionSet = ast.SelectionSet{plain("hasNextPage"), plain("endCursor")}
	list.SelectionSet = append(list.SelectionSet, info)
	if given := list.Arguments.ForName("after"); given != nil || !follow || list.Definition.Arguments.ForName("after") == nil {
		return given != nil
	}
	if operation.VariableDefinitions.ForName("after") == nil {
		operation.VariableDefinitions = append(operation.VariableDefinitions, &ast.VariableDefinition{Variable: "after", Type: ast.NamedType("Cursor", nil)})
	}
	setArgument(list, "after", ast.Variable, "after")
	if first := list.Arguments.ForName("first"); first == nil || first.Value.Kind == ast.IntValue {
		setArgument(list, "first", ast.IntValue, largestPage)
	}
	return true
}

// hasField reports whether what a field answers has a field of its own.
func hasField(f *ast.Field, name string) bool {
	of := schemaOf().Types[f.Definition.Type.Name()]
	return of != nil && of.Fields.ForName(name) != nil
}

func plain(name string) *ast.Field { return &ast.Field{Name: name, Alias: name} }

func setArgument(f *ast.Field, name string, kind ast.ValueKind, raw string) {
	value := &ast.Value{Raw: raw, Kind: kind}
	if given := f.Arguments.ForName(name); given != nil {
		given.Value = value
		return
	}
	f.Arguments = append(f.Arguments, &ast.Argument{Name: name, Value: value})
}
