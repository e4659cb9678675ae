package guard_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"cadre/internal/fault"
	"cadre/server/guard"
)

func MustParse(tb testing.TB, query string) *ast.QueryDocument {
	tb.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		tb.Fatalf("parse: %v", err)
	}
	return doc
}

func nested(levels int) string {
	return strings.Repeat("{ reports ", levels) + "{ name }" + strings.Repeat(" }", levels)
}

// doubling is n fragments, each spreading the next one twice.
func doubling(n int, spread string) string {
	var b strings.Builder
	b.WriteString("{ ...F0 }")
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on Query { %s }", i, strings.ReplaceAll(spread, "NEXT", fmt.Sprintf("...F%d", i+1)))
	}
	fmt.Fprintf(&b, " fragment F%d on Query { __typename }", n)
	return b.String()
}

func repeated(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

func TestLimitsCheck(t *testing.T) {
	tests := []struct {
		name, query, refusedFor string
	}{
		{"OK", "query A($id: ID!) { org { position(id: $id) { title reports { title reports { title } } } } }", ""},
		{"OKDepthAtLimit", nested(14), ""},
		{"OKFragmentCycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", ""},
		{"OKIntrospection", "{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } }", ""},
		{"ErrDepth", nested(15), "levels of fields"},
		{"ErrDepthSpread", "{ a { ...C } } fragment C on Query " + nested(15), "levels of fields"},
		{"ErrAliases", "{ " + repeated(101, "x { a%d: name }") + "}", "aliases"},
		{"ErrRootFields", "{ " + repeated(21, "f%d") + "}", "fields at the root"},
		{"ErrRootFieldsThroughFragments", doubling(8, "NEXT NEXT"), "fields at the root"},
		{"ErrSelections", "{ x { " + repeated(1000, "f%d") + "} }", "selections"},
		{"ErrDirectives", "{ a " + strings.Repeat("@aa ", 51) + "}", "directives"},
		{"ErrOperations", repeated(11, "query Q%d { a }"), "operations in a document"},
		{"ErrFragments", "{ a } " + repeated(51, "fragment F%d on Query { a }"), "fragments"},
		{"ErrOverlap", "{ x { " + strings.Repeat("name ", 300) + "} }", "fields of one name"},
		{"ErrItems", "{ nodes(ids: [" + strings.Repeat("1,", 501) + "]) { id } }", "items in list literals"},
		{"ErrItemsInDefault", "query($ids: [ID!] = [" + strings.Repeat("1,", 501) + "]) { nodes(ids: $ids) { id } }", "items in list literals"},
		{"ErrValueDepth", "{ a(x: " + strings.Repeat("[", 11) + strings.Repeat("]", 11) + ") }", "levels of nested values"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := guard.DefaultLimits().Check(MustParse(t, tt.query))
			if tt.refusedFor == "" {
				if err != nil {
					t.Fatalf("refused: %v", err)
				}
				return
			}
			f, ok := fault.As(err)
			if !ok || f.Code != fault.LimitExceeded || !strings.Contains(f.Message, tt.refusedFor) {
				t.Fatalf("got %v, want LIMIT_EXCEEDED for %s", err, tt.refusedFor)
			}
		})
	}
}

// A walk without memory would take 2^40 steps for these.
func TestLimitsCheckFragmentBombsQuickly(t *testing.T) {
	for _, spread := range []string{"NEXT NEXT", "a: x { NEXT } b: x { NEXT }"} {
		start := time.Now()
		if err := guard.DefaultLimits().Check(MustParse(t, doubling(40, spread))); err == nil {
			t.Errorf("%q: not refused", spread)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%q: took %v", spread, took)
		}
	}
}
