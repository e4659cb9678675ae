package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/graph/generated"
	"cadre/graph/view"
	"cadre/internal/fault"
)

// schemaOf is the schema that every document is held against.
func schemaOf() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// maxTokens is where the parser stops; a text that is asked by itself has no more either.
const maxTokens = 2000

// CheckDocument tells what is wrong with the text of a saved query, and with where its number is said to be. What is
// too large to be asked is refused before the schema is looked at.
func (r *Resolver) CheckDocument(query string, value *string) error {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
	if err != nil {
		return noQuery(err)
	}
	if r.Bounds != nil {
		if err := r.Bounds(doc); err != nil {
			if f, ok := fault.As(err); ok {
				return f.OnField("query")
			}
			return err
		}
	}
	if errs := validator.ValidateWithRules(schemaOf(), doc, rules.NewDefaultRules()); len(errs) > 0 {
		return noQuery(errs[0])
	}
	if len(doc.Operations) != 1 || doc.Operations[0].Operation != ast.Query {
		return fault.New(fault.InvalidInput, "Save one query, and no mutation or subscription.").OnField("query")
	}
	if value == nil {
		return nil
	}
	leaf := fieldAt(doc.Operations[0].SelectionSet, strings.Split(*value, "."), map[string]bool{})
	if leaf == nil || leaf.Definition == nil || !slices.Contains([]string{"Int", "Float"}, leaf.Definition.Type.Name()) {
		return fault.New(fault.InvalidInput, "%q leads to no number in the answer. Name the fields that lead there, such as org.headcount.", *value).OnField("value")
	}
	return nil
}

func noQuery(err error) error {
	words := err.Error()
	if said, ok := errors.AsType[*gqlerror.Error](err); ok {
		words = said.Message
	}
	return fault.New(fault.InvalidInput, "This is no query of the schema: %s", words).OnField("query")
}

// load reads a text that is kept already; false where the schema has outgrown it.
func load(query string) (*ast.QueryDocument, bool) {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
	if err != nil || len(validator.ValidateWithRules(schemaOf(), doc, rules.NewDefaultRules())) > 0 {
		return nil, false
	}
	return doc, len(doc.Operations) == 1
}

// fieldAt finds the field to which the names of an answer lead; nil where they lead nowhere.
func fieldAt(set ast.SelectionSet, path []string, missed map[string]bool) *ast.Field {
	way := wayTo(set, path, missed)
	if way == nil {
		return nil
	}
	return way[len(way)-1]
}

// wayTo follows the names of an answer into what is selected, and returns the fields on the way. It remembers in which
// fragments it has missed the rest of the path: fragments that spread each other twice would otherwise take 2^n steps.
func wayTo(set ast.SelectionSet, path []string, missed map[string]bool) []*ast.Field {
	for _, selection := range set {
		var found []*ast.Field
		switch s := selection.(type) {
		case *ast.Field:
			if s.Alias != path[0] {
				continue
			}
			if len(path) == 1 {
				return []*ast.Field{s}
			}
			if found = wayTo(s.SelectionSet, path[1:], missed); found != nil {
				found = append([]*ast.Field{s}, found...)
			}
		case *ast.InlineFragment:
			found = wayTo(s.SelectionSet, path, missed)
		case *ast.FragmentSpread:
			key := fmt.Sprint(len(path), s.Name)
			if missed[key] {
				continue
			}
			found = wayTo(s.Definition.SelectionSet, path, missed)
			missed[key] = found == nil
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// variablesOf lists the variables that a saved query declares. A text that the schema has outgrown has none.
func variablesOf(query string) []view.SavedQueryVariable {
	list := []view.SavedQueryVariable{}
	doc, ok := load(query)
	if !ok {
		return list
	}
	schema := schemaOf()
	for _, v := range doc.Operations[0].VariableDefinitions {
		of := view.SavedQueryVariable{Name: v.Variable, Type: v.Type.String(), Required: v.Type.NonNull && v.DefaultValue == nil, Choices: []string{}}
		if v.DefaultValue != nil {
			of.Default = literal(v.DefaultValue)
		}
		if named := schema.Types[v.Type.Name()]; named != nil && named.Kind == ast.Enum {
			for _, choice := range named.EnumValues {
				of.Choices = append(of.Choices, choice.Name)
			}
		}
		list = append(list, of)
	}
	return list
}

// literal writes a value of a query as JSON; nil for one that holds what only a query can.
func literal(v *ast.Value) json.RawMessage {
	value, err := v.Value(nil)
	if err != nil {
		return nil
	}
	raw, err := json.Marshal(value)
	if err != nil {
		return nil
	}
	return raw
}

// ReadsOnlyOpen reports whether a query reads nothing but what is open to everyone of live or of a moment, so that its answer
// hangs on the revision, the day and its variables alone.
func ReadsOnlyOpen(query string) bool {
	doc, ok := load(query)
	if !ok || doc.Operations[0].Operation != ast.Query {
		return false
	}
	for _, selection := range doc.Operations[0].SelectionSet {
		if f, ok := selection.(*ast.Field); !ok || f.Name != "org" || f.Arguments.ForName("scenario") != nil {
			return false
		}
	}
	return onlyOpen(doc.Operations[0].SelectionSet, map[string]bool{})
}

// onlyOpen looks into each fragment once; seen are those that it has been in. The points of a series are open too, but
// counted from the time of day.
func onlyOpen(set ast.SelectionSet, seen map[string]bool) bool {
	for _, selection := range set {
		var below ast.SelectionSet
		switch s := selection.(type) {
		case *ast.Field:
			if s.Name == "series" || !strings.HasPrefix(s.Name, "__") && classOf(s) != "ORG_PUBLIC" {
				return false
			}
			below = s.SelectionSet
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if seen[s.Name] {
				continue
			}
			seen[s.Name] = true
			below = s.Definition.SelectionSet
		}
		if !onlyOpen(below, seen) {
			return false
		}
	}
	return true
}

// classOf returns the class of a field: its own, or that of the type that it belongs to.
func classOf(f *ast.Field) string {
	if f.Definition == nil || f.ObjectDefinition == nil {
		return ""
	}
	for _, of := range []ast.DirectiveList{f.Definition.Directives, f.ObjectDefinition.Directives} {
		if access := of.ForName("access"); access != nil {
			return access.Arguments.ForName("class").Value.Raw
		}
	}
	return ""
}
