package server_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"cadre/server"
	"cadre/server/guard"
)

// embedded matches the documents that stand in the web app's sources.
var embedded = regexp.MustCompile("(?s)graphql\\((?:/\\* GraphQL \\*/)?\\s*`(.*?)`")

// MustReadAppDocument joins all operations and fragments of the web app.
func MustReadAppDocument(tb testing.TB) *ast.QueryDocument {
	tb.Helper()
	var all strings.Builder
	err := filepath.WalkDir("../frontend/src", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasPrefix(filepath.Ext(name), ".ts") || strings.Contains(name, "/gql/") {
			return err
		}
		text, err := os.ReadFile(name)
		for _, found := range embedded.FindAllSubmatch(text, -1) {
			all.Write(found[1])
		}
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: all.String()})
	if err != nil {
		tb.Fatal(err)
	}
	return doc
}

// sent is the document that a client sends for one operation: with the fragments it needs.
func sent(op *ast.OperationDefinition, all ast.FragmentDefinitionList) *ast.QueryDocument {
	doc, seen := &ast.QueryDocument{Operations: ast.OperationList{op}}, map[string]bool{}
	var add func(set ast.SelectionSet)
	add = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				add(sel.SelectionSet)
			case *ast.InlineFragment:
				add(sel.SelectionSet)
			case *ast.FragmentSpread:
				if fragment := all.ForName(sel.Name); fragment != nil && !seen[sel.Name] {
					seen[sel.Name] = true
					doc.Fragments = append(doc.Fragments, fragment)
					add(fragment.SelectionSet)
				}
			}
		}
	}
	add(op.SelectionSet)
	return doc
}

// Whatever the web app asks must pass the guards with room to spare.
func TestQueriesOfTheApp(t *testing.T) {
	schema, app := MustLoadSchema(t), MustReadAppDocument(t)
	if len(app.Operations) < 10 {
		t.Fatalf("only %d operations were found", len(app.Operations))
	}
	page := map[string]any{"first": 100, "last": 100}
	for _, op := range app.Operations {
		t.Run(op.Name, func(t *testing.T) {
			doc := sent(op, app.Fragments)
			if errs := validator.ValidateWithRules(schema, doc, rules.NewDefaultRules()); errs != nil {
				t.Fatal(errs)
			}
			if err := guard.DefaultLimits().Check(doc); err != nil {
				t.Error(err)
			}
			if cost := server.Weights().Cost(op, page); cost > 100_000 {
				t.Errorf("cost %d", cost)
			}
		})
	}
}
