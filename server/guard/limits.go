package guard

import (
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/fault"
)

// Limits bounds the written form of a document. Every bound counts what stands in the text, with
// fragments counted once, except RootFields, which follows fragments to what will be executed.
type Limits struct {
	Tokens             int // lexical tokens; the parser stops there
	Depth              int // fields nested in fields, through fragments
	IntrospectionDepth int // the same below __schema and __type
	Operations         int // operations in one document
	Fragments          int // fragment definitions
	RootFields         int // fields of an operation's root, through fragments
	Selections         int // fields, spreads and inline fragments
	Aliases            int // aliased fields
	Directives         int // directives on anything
	Items              int // items of all list literals
	ValueDepth         int // lists and objects nested in an argument
	Overlap            int // sum over response names of their count squared; bounds overlap validation
}

// DefaultLimits leaves room for every query of the app, the guides and GraphiQL's introspection,
// and none for a bomb.
func DefaultLimits() Limits {
	return Limits{
		Tokens: 2000, Depth: 15, IntrospectionDepth: 20, Operations: 10, Fragments: 50, RootFields: 20,
		Selections: 1000, Aliases: 100, Directives: 50, Items: 500, ValueDepth: 10, Overlap: 50_000,
	}
}

// Check measures a parsed document and answers LIMIT_EXCEEDED, naming the first bound it breaks.
// It takes time in proportion to the document's length, whatever its fragments do.
func (l Limits) Check(doc *ast.QueryDocument) error {
	if len(doc.Operations) > l.Operations {
		return exceeded("operations in a document", l.Operations)
	}
	if len(doc.Fragments) > l.Fragments {
		return exceeded("fragments", l.Fragments)
	}
	m := measure(doc)
	for _, bound := range []struct {
		what      string
		got, most int
	}{
		{"selections", m.selections, l.Selections},
		{"aliases", m.aliases, l.Aliases},
		{"directives", m.directives, l.Directives},
		{"items in list literals", m.items, l.Items},
		{"levels of nested values", m.valueDepth, l.ValueDepth},
		{"fields of one name", m.overlap(), l.Overlap},
	} {
		if bound.got > bound.most {
			return exceeded(bound.what, bound.most)
		}
	}
	return l.checkShape(doc)
}

func (l Limits) checkShape(doc *ast.QueryDocument) error {
	s := shaper{fragments: doc.Fragments, known: map[string]shape{}}
	for _, op := range doc.Operations {
		got := s.of(op.SelectionSet)
		switch {
		case got.width > l.RootFields:
			return exceeded("fields at the root", l.RootFields)
		case got.depth > l.Depth:
			return exceeded("levels of fields", l.Depth)
		case got.introspectionDepth > l.IntrospectionDepth:
			return exceeded("levels of introspection", l.IntrospectionDepth)
		}
	}
	return nil
}

func exceeded(what string, most int) error {
	return fault.New(fault.LimitExceeded, "The query has too many %s; the limit is %d.", what, most)
}
