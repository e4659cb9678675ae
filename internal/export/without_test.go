package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
)

// What is left out is in no format, and what is left is as sound as it was.
func TestWithout(t *testing.T) {
	g, day := mustCompany(t, 300), "2020-01-31"
	var left, lead orggraph.Person
	for p := range g.Everyone() {
		switch _, seated := p.Position(); {
		case left.Graph() == nil && seated:
			left = p
		case seated:
			lead = p
		}
	}
	g = g.Advance(g.Revision()+1, orggraph.Delta{
		People:     map[string]*orggraph.PersonRow{left.Key(): {ID: left.Key(), Name: "Zacharias Gone", Email: new("zacharias@acme.example"), LeftOn: &day}, lead.Key(): {ID: lead.Key(), Name: lead.Name(), Email: new("lead@acme.example"), ExternalID: new("lead@acme.example"), Source: new("hr")}},
		CoachLines: map[string]*orggraph.CoachLineRow{"coa_00000000000000000000000001": {ID: "coa_00000000000000000000000001", Person: left.Key(), Coach: lead.Key()}},
	})
	written := func(format string, without ...export.Part) string {
		f, ok := export.Named(format)
		if !ok {
			t.Fatal(format)
		}
		cut, err := export.Take(export.Without(g, without), "", "")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := f.Write(t.Context(), cut, &b); err != nil {
			t.Fatal(format, err)
		}
		return b.String()
	}
	for _, format := range []string{"csv", "json", "graphml", "yaml", "ttl", "jsonld", "m365.csv", "unaric.csv"} {
		if text := written(format, export.Emails); strings.Contains(strings.ReplaceAll(text, "@context", ""), "@acme.example") {
			t.Errorf("%s has addresses", format)
		}
	}
	if whole := written("json"); !strings.Contains(whole, "lead@acme.example") || !strings.Contains(whole, "Zacharias") || !strings.Contains(whole, "coa_") || written("json", export.Reasons) != whole {
		t.Error("the whole file lacks what is there")
	}
	if text := written("json", export.Coaches); strings.Contains(text, "coa_") || !strings.Contains(text, `"coach_lines": []`) {
		t.Error("there are coaches")
	}
	text := written("json", export.Leavers)
	if strings.Contains(strings.ToLower(text), "zacharias") || !strings.Contains(text, "Somebody who has left") || !strings.Contains(text, left.Key()) {
		t.Error("who has left has a name, or no row")
	}
	raw, err := export.Schema()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(interchange.CanonicalSchema, doc); err != nil {
		t.Fatal(err)
	}
	file := written("json", export.Parts()...)
	plain, err := jsonschema.UnmarshalJSON(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.MustCompile(interchange.CanonicalSchema).Validate(plain); err != nil {
		t.Error(err)
	}
	mustRead(t, file) // refuses what refers to nothing
}

func TestReadParts(t *testing.T) {
	if parts, err := export.ReadParts("emails, coaches"); err != nil || !slices.Equal(parts, []export.Part{export.Emails, export.Coaches}) {
		t.Error(parts, err)
	}
	if parts, err := export.ReadParts(""); err != nil || len(parts) != 0 {
		t.Error(parts, err)
	}
	for _, list := range []string{"pay", "emails,", "Emails"} {
		if _, err := export.ReadParts(list); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("%q: %v", list, err)
		}
	}
}
