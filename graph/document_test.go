package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"cadre/graph"
	"cadre/internal/fault"
)

// doubling is a query of fragments, each spreading the next one twice.
func doubling(n int) string {
	var b strings.Builder
	b.WriteString("{ org { ...F0 } }")
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on Org { ...F%d ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on Org { headcount }", n)
	return b.String()
}

// Either would take 2^40 steps if it followed each spread anew.
func TestFragmentsAreFollowedOnce(t *testing.T) {
	query := doubling(40)
	if !graph.ReadsOnlyOpen(query) {
		t.Error("it reads nothing but what is open")
	}
	r := &graph.Resolver{}
	if err := r.CheckDocument(query, new("org.headcount")); err != nil {
		t.Error(err)
	}
	if err := r.CheckDocument(query, new("org.nothing")); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("a path that leads nowhere: %v", err)
	}
}

func TestLargeDocumentsAreRefused(t *testing.T) {
	r := &graph.Resolver{}
	if err := r.CheckDocument("{ org { "+strings.Repeat("id ", 3000)+"} }", nil); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("3000 tokens: %v", err)
	}
	r.Bounds = func(*ast.QueryDocument) error { return fault.New(fault.LimitExceeded, "Too much.") }
	err := r.CheckDocument("{ org { id } }", nil)
	if f, ok := fault.As(err); !ok || f.Code != fault.LimitExceeded || f.Field != "query" {
		t.Errorf("over the bounds: %v", err)
	}
}
