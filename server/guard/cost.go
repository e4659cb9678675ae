package guard

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// ceiling is where counting stops: far above any limit, far below an overflow.
const ceiling = 1 << 40

// Sizes assumed where a query names none.
const (
	defaultListSize = 5  // elements of a plain list
	defaultPageSize = 50 // edges of a connection without first or last
)

// Weight says how one field differs from the rule that a field costs one.
type Weight struct {
	Cost int  // of the field itself, where it is more than one
	Flat bool // its answer is written in one go, so what is selected below it is free
	Size int  // elements to assume where the query names no page size
	Slow bool // it may take minutes, and nobody waits for it in vain: an import
}

// Weights maps "Type.field" to its weight. Fields that are not in it cost one, times the size of
// the lists they stand in.
type Weights map[string]Weight

// Cost estimates how many fields an operation will resolve: each field once for every element of
// the lists around it. Page sizes are read from `first` and `last`, and from the length of a list
// argument (`nodes(ids:)`). The operation must be validated. Each fragment is counted once for
// each page size it is spread under, so that the time taken is linear in the document.
func (w Weights) Cost(op *ast.OperationDefinition, variables map[string]any) int {
	c := costing{weights: w, variables: variables, known: map[spread]int{}}
	return c.set(op.SelectionSet, 0)
}

// Slow reports whether an operation asks for a field that may take minutes.
func (w Weights) Slow(op *ast.OperationDefinition) bool {
	return w.slow(op.SelectionSet, map[string]bool{})
}

func (w Weights) slow(set ast.SelectionSet, seen map[string]bool) bool {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.ObjectDefinition != nil && w[sel.ObjectDefinition.Name+"."+sel.Name].Slow {
				return true
			}
			if w.slow(sel.SelectionSet, seen) {
				return true
			}
		case *ast.InlineFragment:
			if w.slow(sel.SelectionSet, seen) {
				return true
			}
		case *ast.FragmentSpread:
			if sel.Definition == nil || seen[sel.Name] {
				continue
			}
			seen[sel.Name] = true
			if w.slow(sel.Definition.SelectionSet, seen) {
				return true
			}
		}
	}
	return false
}

type spread struct {
	fragment string
	page     int
}

type costing struct {
	weights   Weights
	variables map[string]any
	known     map[spread]int
}

// set sums the selections; page is the size that a surrounding connection gives to its edges.
func (c *costing) set(set ast.SelectionSet, page int) int {
	total := 0
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			total += c.field(sel, page)
		case *ast.InlineFragment:
			total += c.set(sel.SelectionSet, page)
		case *ast.FragmentSpread:
			total += c.fragment(sel, page)
		}
		total = min(total, ceiling)
	}
	return total
}

// fragment remembers what it counted: a document of n fragments that spread each other twice would
// otherwise take 2^n steps.
func (c *costing) fragment(s *ast.FragmentSpread, page int) int {
	if s.Definition == nil {
		return 0
	}
	key := spread{s.Name, page}
	if known, ok := c.known[key]; ok {
		return known
	}
	c.known[key] = 0 // a cycle adds nothing; validation has refused it before
	c.known[key] = c.set(s.Definition.SelectionSet, page)
	return c.known[key]
}

// field counts itself and, as often as its lists are long, what is selected below it.
func (c *costing) field(f *ast.Field, page int) int {
	if f.Definition == nil || strings.HasPrefix(f.Name, "__") {
		return 1 // the schema is small, and what it answers is bounded
	}
	var weight Weight
	if f.ObjectDefinition != nil {
		weight = c.weights[f.ObjectDefinition.Name+"."+f.Name]
	}
	own := max(weight.Cost, 1)
	if len(f.SelectionSet) == 0 || weight.Flat {
		return own
	}
	times, below := c.sizes(f, weight, page)
	return min(own+times*c.set(f.SelectionSet, below), ceiling)
}

// sizes returns how often the field's selections are resolved, and the page size that it hands
// down to its edges.
func (c *costing) sizes(f *ast.Field, weight Weight, page int) (times, below int) {
	asked, named := c.askedSize(f)
	isList := f.Definition.Type.Elem != nil
	switch {
	case isList && named:
		return asked, 0
	case isList && page > 0:
		return page, 0
	case isList:
		return or(weight.Size, defaultListSize), 0
	case named:
		return 1, asked
	case f.Definition.Arguments.ForName("first") != nil:
		return 1, or(weight.Size, defaultPageSize)
	}
	return 1, 0
}

// askedSize reads the size that the query itself names.
func (c *costing) askedSize(f *ast.Field) (size int, named bool) {
	for _, arg := range f.Arguments {
		value := arg.Value
		if value == nil {
			continue
		}
		switch {
		case arg.Name == "first" || arg.Name == "last":
			if n, ok := c.number(value); ok {
				size, named = max(size, n, 1), true
			}
		case f.Definition.Type.Elem != nil:
			if n := c.length(value); n > 0 {
				size, named = max(size, n), true
			}
		}
	}
	return min(size, ceiling>>20), named
}

// number reads a size from a literal or a variable. A variable without a value counts as absent:
// its default has been put in its place by coercion.
func (c *costing) number(v *ast.Value) (int, bool) {
	if v.Kind == ast.Variable {
		return toInt(c.variables[v.Raw])
	}
	if v.Kind != ast.IntValue {
		return 0, false
	}
	return toInt(json.Number(v.Raw))
}

func (c *costing) length(v *ast.Value) int {
	if v.Kind == ast.Variable {
		list, _ := c.variables[v.Raw].([]any)
		return len(list)
	}
	if v.Kind == ast.ListValue {
		return len(v.Children)
	}
	return 0
}

// toInt reads a size from what JSON and variable coercion make of it; whatever is too large for
// an int counts as very large, not as absent.
func toInt(v any) (int, bool) {
	switch n := v.(type) {
	case int:
		return n, true
	case int64:
		return int(min(n, math.MaxInt32)), true
	case float64:
		return int(min(n, math.MaxInt32)), true
	case string:
		return toInt(json.Number(n))
	case json.Number:
		i, err := strconv.ParseInt(n.String(), 10, 64)
		if err != nil {
			return math.MaxInt32, true
		}
		return int(min(i, math.MaxInt32)), true
	}
	return 0, false
}

func or(n, fallback int) int {
	if n > 0 {
		return n
	}
	return fallback
}
