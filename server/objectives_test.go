package server

import (
	"os"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// What a token for objectives reads is named as the schema names it, and none of it is of another class than what is open.
func TestObjectiveFieldsAreOfTheSchema(t *testing.T) {
	text, err := os.ReadFile("../graph/schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	class := func(d ast.DirectiveList) string {
		if a := d.ForName("access"); a != nil {
			return a.Arguments.ForName("class").Value.Raw
		}
		return ""
	}
	for name, fields := range objectiveFields {
		def := schema.Types[name]
		if def == nil {
			t.Fatalf("there is no type %s", name)
		}
		for _, f := range fields {
			if def.Fields.ForName(f) == nil {
				t.Errorf("there is no %s.%s", name, f)
			}
		}
		for _, f := range def.Fields {
			of := class(f.Directives)
			if of == "" {
				of = class(def.Directives)
			}
			field := &ast.Field{Name: f.Name, Definition: f, ObjectDefinition: def}
			if tells := (&objectiveWalk{schema: schema}).tells(field); tells && of != "" && of != "ORG_PUBLIC" {
				t.Errorf("%s.%s is %s", name, f.Name, of)
			}
		}
	}
}
