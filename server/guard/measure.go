package guard

import "github.com/vektah/gqlparser/v2/ast"

// size counts what stands in the text of a document.
type size struct {
	selections, aliases, directives, items, valueDepth int
	names                                              map[string]int
}

func measure(doc *ast.QueryDocument) *size {
	s := &size{names: map[string]int{}}
	for _, op := range doc.Operations {
		s.addDirectives(op.Directives)
		for _, v := range op.VariableDefinitions {
			s.addDirectives(v.Directives)
			s.addValue(v.DefaultValue, 0)
		}
		s.addSelections(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		s.addDirectives(f.Directives)
		s.addSelections(f.SelectionSet)
	}
	return s
}

// overlap estimates the comparisons of the rule OverlappingFieldsCanBeMerged, which compares
// fields of one response name pair by pair.
func (s *size) overlap() int {
	sum := 0
	for _, n := range s.names {
		sum += n * n
	}
	return sum
}

// addSelections walks the text as it stands: spreads are not followed, so that no document takes
// longer than its length.
func (s *size) addSelections(set ast.SelectionSet) {
	for _, sel := range set {
		s.selections++
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.Alias != "" && sel.Alias != sel.Name {
				s.aliases++
			}
			s.names[sel.Alias]++
			for _, arg := range sel.Arguments {
				s.addValue(arg.Value, 0)
			}
			s.addDirectives(sel.Directives)
			s.addSelections(sel.SelectionSet)
		case *ast.InlineFragment:
			s.addDirectives(sel.Directives)
			s.addSelections(sel.SelectionSet)
		case *ast.FragmentSpread:
			s.addDirectives(sel.Directives)
		}
	}
}

func (s *size) addDirectives(list ast.DirectiveList) {
	s.directives += len(list)
	for _, d := range list {
		for _, arg := range d.Arguments {
			s.addValue(arg.Value, 0)
		}
	}
}

func (s *size) addValue(v *ast.Value, depth int) {
	if v == nil || (v.Kind != ast.ListValue && v.Kind != ast.ObjectValue) {
		return
	}
	s.valueDepth = max(s.valueDepth, depth+1)
	if v.Kind == ast.ListValue {
		s.items += len(v.Children)
	}
	for _, child := range v.Children {
		s.addValue(child.Value, depth+1)
	}
}

// shape is how deep and wide a selection set is once its fragments are in place.
type shape struct{ depth, introspectionDepth, width int }

// shaper finds shapes, each fragment's only once.
type shaper struct {
	fragments ast.FragmentDefinitionList
	known     map[string]shape
}

// of adds up the widths of the selections and takes the deepest of their depths.
func (s *shaper) of(set ast.SelectionSet) shape {
	var total shape
	for _, sel := range set {
		var part shape
		switch sel := sel.(type) {
		case *ast.Field:
			part = s.field(sel)
		case *ast.InlineFragment:
			part = s.of(sel.SelectionSet)
		case *ast.FragmentSpread:
			part = s.fragment(sel.Name)
		}
		total.depth = max(total.depth, part.depth)
		total.introspectionDepth = max(total.introspectionDepth, part.introspectionDepth)
		total.width = min(total.width+part.width, ceiling)
	}
	return total
}

func (s *shaper) field(f *ast.Field) shape {
	below := s.of(f.SelectionSet)
	if f.Name == "__schema" || f.Name == "__type" {
		return shape{depth: 1, introspectionDepth: below.depth + 1, width: 1}
	}
	return shape{depth: below.depth + 1, introspectionDepth: below.introspectionDepth, width: 1}
}

// fragment answers zero for a fragment that spreads itself: validation names that error better.
func (s *shaper) fragment(name string) shape {
	if known, ok := s.known[name]; ok {
		return known
	}
	s.known[name] = shape{}
	if def := s.fragments.ForName(name); def != nil {
		s.known[name] = s.of(def.SelectionSet)
	}
	return s.known[name]
}
