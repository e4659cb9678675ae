package id_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"cadre/internal/id"
)

func TestNew(t *testing.T) {
	a, b := id.New(id.Position), id.New(id.Position)
	if a == b {
		t.Fatalf("two ids are alike: %s", a)
	}
	if !id.Is(a, id.Position) || id.Is(a, id.Person) {
		t.Fatalf("%s is not read back as a position", a)
	}
}

func TestKindOf(t *testing.T) {
	for _, bad := range []string{"", "pos", "pos_", "_01h455vb4pex5vsknk084sn02q", "pos_short", "pos_01H455VB4PEX5VSKNK084SN02Q", "pos_01h455vb4pex5vsknk084sn02q1"} {
		if k, ok := id.KindOf(bad); ok {
			t.Errorf("KindOf(%q) = %s, want refused", bad, k)
		}
	}
}

// An id says what it names, so that no two kinds are alike.
func TestKindsDiffer(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "id.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		if text, is := spec.Values[0].(*ast.BasicLit); is && text.Kind == token.STRING {
			if other := named[text.Value]; other != "" {
				t.Errorf("%s and %s are both %s", other, spec.Names[0], text.Value)
			}
			named[text.Value] = spec.Names[0].Name
		}
		return true
	})
	if len(named) < 80 {
		t.Errorf("only %d kinds were found", len(named))
	}
}
