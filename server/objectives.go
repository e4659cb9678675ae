package server

import (
	"context"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/access"
	"cadre/internal/fault"
)

// objectiveFields are what a token with objectives:read alone may ask for: the types, and of those that tell of more the
// fields. A field that leads to another type than these is not among them, whatever it is called: seats, people, memberships
// and the log are not told.
var objectiveFields = map[string][]string{
	"Query": {"org"},
	"Org":   {"id", "revision", "visions", "vision", "strategy", "objectives", "objective", "keyResult", "alignment"},
	"Team":  {"id", "name", "kind", "purpose", "color", "archivedOn"},

	"Vision": nil, "Principle": nil, "Strategy": nil, "StrategyLack": nil, "StrategySpread": nil, "Focus": nil, "Insight": nil, "Obstacle": nil, "Decision": nil,
	"ObjectiveTeam": nil, "Rollup": nil, "RollupPart": nil, "ObjectiveLink": nil, "KeyResult": nil, "CheckInAlert": nil, "CheckIn": nil, "Action": nil,
	"Aim": nil, "AlignmentAim": nil, "AlignmentLevel": nil, "AlignmentStep": nil, "ObjectiveConnection": nil, "ObjectiveEdge": nil, "PageInfo": nil,
	"Objective": {"id", "title", "why", "startsOn", "endsOn", "ambition", "expectedConfidence", "state", "sharing", "acceptedOn", "activatedOn", "closedOn", "droppedBecause", "learned",
		"rootCause", "whatChanges", "focus", "teams", "keyResults", "rollup", "health", "healthReasons", "warnings", "score", "missed", "linksFrom", "linksTo", "actions"},
}

// objectiveArguments are those that would reach beyond: which scenarios there are, and filters across teams to who is in them.
var objectiveArguments = []string{"Query.org.scenario", "ObjectiveWhere.ofTeam"}

// withinScopes lets a token with objectives:read alone run a query that asks for nothing else, and says of any other what goes
// beyond. Whoever reads the organisation, or asks for nothing of it, passes as they are.
func withinScopes(schema *ast.Schema) func(context.Context, *ast.OperationDefinition, map[string]any) (context.Context, error) {
	return func(ctx context.Context, op *ast.OperationDefinition, variables map[string]any) (context.Context, error) {
		v := access.From(ctx)
		if op.Operation != ast.Query || v.Can(access.ScopeRead) || !v.Can(access.ScopeObjectives) || !asksForOrg(op.SelectionSet, 0) {
			return ctx, nil
		}
		w := &objectiveWalk{schema: schema, seen: map[string]bool{}}
		w.fields(op.SelectionSet)
		for _, variable := range op.VariableDefinitions {
			w.value(variable.Type, variables[variable.Variable])
		}
		if w.beyond != "" {
			return nil, fault.New(fault.Forbidden, "The token covers visions, strategies and objectives (%s) and no more of the organisation: %s takes %s.", access.ScopeObjectives, w.beyond, access.ScopeRead)
		}
		return access.AsReaderOfObjectives(ctx), nil
	}
}

// asksForOrg reports whether a root asks for the organisation: what else there is says itself whom it is for. A text is bounded
// in its depth before; here fragments that are spread in fragments are followed as deep.
func asksForOrg(set ast.SelectionSet, depth int) bool {
	return depth < 16 && slices.ContainsFunc(set, func(s ast.Selection) bool {
		switch s := s.(type) {
		case *ast.Field:
			return s.Name == "org"
		case *ast.InlineFragment:
			return asksForOrg(s.SelectionSet, depth+1)
		case *ast.FragmentSpread:
			return s.Definition != nil && asksForOrg(s.Definition.SelectionSet, depth+1)
		}
		return false
	})
}

// objectiveWalk looks for the first thing in an operation that goes beyond objectives.
type objectiveWalk struct {
	schema *ast.Schema
	seen   map[string]bool // fragments, each looked at once
	beyond string
}

func (w *objectiveWalk) fields(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			w.field(s)
		case *ast.InlineFragment:
			w.fields(s.SelectionSet)
		case *ast.FragmentSpread:
			if s.Definition != nil && !w.seen[s.Name] {
				w.seen[s.Name] = true
				w.fields(s.Definition.SelectionSet)
			}
		}
	}
}

func (w *objectiveWalk) field(f *ast.Field) {
	if f.Name == "__typename" {
		return
	}
	name := f.ObjectDefinition.Name + "." + f.Name
	if !w.tells(f) {
		w.say(name)
		return
	}
	for _, a := range f.Arguments {
		if slices.Contains(objectiveArguments, name+"."+a.Name) {
			w.say(name + "." + a.Name)
		}
		w.literal(a.Value)
	}
	w.fields(f.SelectionSet)
}

// tells reports whether a field is of objectives, and what it leads to too.
func (w *objectiveWalk) tells(f *ast.Field) bool {
	of, ok := objectiveFields[f.ObjectDefinition.Name]
	if !ok || of != nil && !slices.Contains(of, f.Name) {
		return false
	}
	to := w.schema.Types[f.Definition.Type.Name()]
	_, known := objectiveFields[to.Name]
	return known || to.IsLeafType()
}

// literal looks into what is written in the text.
func (w *objectiveWalk) literal(v *ast.Value) {
	if v == nil {
		return
	}
	for _, child := range v.Children {
		if v.Kind == ast.ObjectValue && v.Definition != nil {
			w.input(v.Definition.Name + "." + child.Name)
		}
		w.literal(child.Value)
	}
}

// value looks into a variable.
func (w *objectiveWalk) value(t *ast.Type, v any) {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			if t.Elem != nil {
				w.value(t.Elem, one)
			}
		}
	case map[string]any:
		if t.Elem != nil { // one value stands for a list of it
			t = t.Elem
		}
		for name, field := range v {
			w.input(t.Name() + "." + name)
			if d := w.schema.Types[t.Name()].Fields.ForName(name); d != nil {
				w.value(d.Type, field)
			}
		}
	}
}

func (w *objectiveWalk) input(name string) {
	if slices.Contains(objectiveArguments, name) {
		w.say(name)
	}
}

func (w *objectiveWalk) say(name string) {
	if w.beyond == "" {
		w.beyond = name
	}
}
