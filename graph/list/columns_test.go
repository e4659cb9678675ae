package list_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"pgregory.net/rapid"
)

// TestColumnsAreTheRows asks for random rows of a chart both ways.
func TestColumnsAreTheRows(t *testing.T) {
	schema, ctx := MustSchema(t)
	ask := func(t *rapid.T, query string, extensions map[string]any) []byte {
		e := executor.New(schema)
		oc, errs := e.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{Query: query, Extensions: extensions})
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		responses, ctx := e.DispatchOperation(ctx, oc)
		response := responses(ctx)
		if len(response.Errors) > 0 {
			t.Fatal(response.Errors)
		}
		return response.Data
	}
	rapid.Check(t, func(t *rapid.T) {
		q := &question{t: t, schema: schema.Schema(), fragments: &strings.Builder{}}
		of := rapid.SampledFrom([][2]string{{"seats", "ChartSeat"}, {"lines", "ChartLine"}}).Draw(t, "list")
		root := rapid.SampledFrom([]string{"", "(depth: 1)", "(depth: 2)"}).Draw(t, "part")
		text := "{ org { chart" + root + " { rows: " + of[0] + " " + q.set(of[1], 4) + " } } }" + q.fragments.String()
		type answer[Rows any] struct {
			Org struct{ Chart struct{ Rows Rows } }
		}
		var rows answer[[]map[string]any]
		var columns answer[table]
		mustUnmarshal(t, ask(t, text, nil), &rows)
		mustUnmarshal(t, ask(t, text, map[string]any{"columns": true}), &columns)
		if got, want := columns.Org.Chart.Rows.rows(), rows.Org.Chart.Rows; !reflect.DeepEqual(got, want) {
			t.Fatalf("%s:\nby columns\n%v\nby rows\n%v", text, got, want)
		}
	})
}

// table is a list by columns, as a client reads it.
type table struct {
	Length  int
	Columns map[string]json.RawMessage
}

func (t table) rows() []map[string]any {
	rows := make([]map[string]any, t.Length)
	for i := range rows {
		rows[i] = make(map[string]any)
	}
	for name, text := range t.Columns {
		values := make([]any, t.Length)
		var repeated struct {
			Of []any
			At []int
		}
		if json.Unmarshal(text, &repeated) == nil {
			for i, at := range repeated.At {
				values[i] = repeated.Of[at]
			}
		} else if err := json.Unmarshal(text, &values); err != nil {
			panic(err)
		}
		for i, value := range values {
			rows[i][name] = value
		}
	}
	return rows
}

func mustUnmarshal(t *rapid.T, text []byte, v any) {
	if err := json.Unmarshal(text, v); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
}
