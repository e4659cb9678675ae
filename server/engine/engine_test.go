package engine_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"cadre/server/engine"
	"cadre/server/guard"
	"cadre/server/internal/testschema"
)

func MustEngine(tb testing.TB, options engine.Options) (*engine.Engine, *bytes.Buffer) {
	tb.Helper()
	var log bytes.Buffer
	options.Log = slog.New(slog.NewTextHandler(&log, nil))
	return engine.New(testschema.New(), options), &log
}

func answer(e *engine.Engine, ctx context.Context, r engine.Request) *graphql.Response {
	operation, errs := e.Prepare(ctx, &r)
	if errs != nil {
		return &graphql.Response{Errors: errs}
	}
	return operation.Answer(ctx)
}

func code(errs gqlerror.List) any {
	if len(errs) == 0 {
		return nil
	}
	return errs[0].Extensions["code"]
}

func TestPrepareRefuses(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{CostLimit: 1000})
	tests := []struct {
		name    string
		request engine.Request
		want    string
	}{
		{"ErrNoQuery", engine.Request{}, "INVALID_INPUT"},
		{"ErrNoOperation", engine.Request{Query: "fragment F on Query { hello }"}, "INVALID_INPUT"},
		{"ErrAmbiguousOperation", engine.Request{Query: "query A { hello } query B { hello }"}, "INVALID_INPUT"},
		{"ErrParse", engine.Request{Query: "{"}, "GRAPHQL_PARSE_FAILED"},
		{"ErrTokens", engine.Request{Query: "{" + strings.Repeat(" hello", 2000) + "}"}, "LIMIT_EXCEEDED"},
		{"ErrDepth", engine.Request{Query: `{ person(id: "1")` + strings.Repeat("{ reports", 20) + "{ id }" + strings.Repeat("}", 21)}, "LIMIT_EXCEEDED"},
		{"ErrCost", engine.Request{Query: "{ people(first: 1000) { id name } }"}, "LIMIT_EXCEEDED"},
		{"ErrCostOfVariable", engine.Request{Query: "query($n: Int) { people(first: $n) { id name } }", Variables: map[string]any{"n": json.Number("1000")}}, "LIMIT_EXCEEDED"},
		{"ErrInvalid", engine.Request{Query: "{ helo }"}, "GRAPHQL_VALIDATION_FAILED"},
		{"ErrVariable", engine.Request{Query: "query($id: ID!) { person(id: $id) { id } }"}, "INVALID_INPUT"},
		{"ErrIntrospection", engine.Request{Query: "{ __schema { types { name } } }"}, "FORBIDDEN"},
		{"ErrIntrospectionInFragment", engine.Request{Query: `{ ...F } fragment F on Query { ... { __type(name: "Query") { name } } }`}, "FORBIDDEN"},
		{"ErrIntrospectionTooDeep", engine.Request{Query: "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"}, "GRAPHQL_VALIDATION_FAILED"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			operation, errs := e.Prepare(t.Context(), &tt.request)
			if operation != nil || code(errs) != tt.want {
				t.Errorf("got %v, want %s", errs, tt.want)
			}
		})
	}
}

func TestOnlyQueriesAreKeptByName(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{Documents: func(_ context.Context, name string) (string, error) { return name + " { __typename }", nil }})
	for kind, want := range map[string]any{"query": nil, "mutation": "INVALID_INPUT"} {
		if response := answer(e, t.Context(), engine.Request{DocumentID: kind}); code(response.Errors) != want {
			t.Errorf("a %s answers %v", kind, response.Errors)
		}
	}
}

func TestErrorListsAreBounded(t *testing.T) {
	limits := guard.DefaultLimits()
	limits.Tokens, limits.Selections, limits.RootFields, limits.Directives = 1e6, 1e6, 1e6, 1e6
	e, _ := MustEngine(t, engine.Options{Limits: limits})
	var unknown strings.Builder
	for i := range 500 {
		fmt.Fprintf(&unknown, " x%d%s", i, strings.Repeat("y", 1000))
	}
	for _, query := range []string{"{" + unknown.String() + " }", "{ hello " + strings.Repeat("@aa", 5000) + "}"} {
		_, errs := e.Prepare(t.Context(), &engine.Request{Query: query})
		text, err := json.Marshal(errs)
		if err != nil || len(errs) != 100 || len(text) > 64<<10 {
			t.Errorf("%d errors in %d bytes: %v", len(errs), len(text), err)
		}
	}
}

func TestAnswerPresentsErrors(t *testing.T) {
	tests := []struct{ name, query, code, message string }{
		{"Fault", "{ denied }", "FORBIDDEN", "This is not for you."},
		{"Internal", "{ boom }", "INTERNAL", "Something went wrong on our side."},
		{"Panic", "{ crash }", "INTERNAL", "Something went wrong on our side."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, log := MustEngine(t, engine.Options{})
			response := answer(e, t.Context(), engine.Request{Query: tt.query})
			if code(response.Errors) != tt.code || !strings.HasPrefix(response.Errors[0].Message, tt.message) || response.Errors[0].Path == nil {
				t.Fatalf("got %v", response.Errors)
			}
			if tt.code != "INTERNAL" {
				return
			}
			number := response.Errors[0].Extensions["number"].(string)
			if !strings.Contains(response.Errors[0].Message, number) || !strings.Contains(log.String(), "number="+number) {
				t.Errorf("the number leads nowhere: %v; log %s", response.Errors, log)
			}
			if tt.name == "Internal" && !strings.Contains(log.String(), "secret_table") {
				t.Errorf("the log has no cause: %s", log)
			}
		})
	}
}

func TestAnswerTimesOut(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{Timeout: time.Millisecond})
	if response := answer(e, t.Context(), engine.Request{Query: "{ slow }"}); code(response.Errors) != "LIMIT_EXCEEDED" {
		t.Errorf("got %v", response.Errors)
	}
}

func TestSlowFieldsGetMoreTime(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{Timeout: time.Second, SlowTime: time.Hour, Weights: guard.Weights{"Query.slow": {Slow: true}}})
	for query, want := range map[string]time.Duration{"{ hello }": time.Second, "{ slow }": time.Hour, "{ ...F } fragment F on Query { hello slow }": time.Hour} {
		operation, errs := e.Prepare(t.Context(), &engine.Request{Query: query})
		if errs != nil || operation.Patience() != want {
			t.Errorf("%s: %v, %v", query, operation, errs)
		}
	}
}

func TestAnswerStopsWhenTheClientLeaves(t *testing.T) {
	e, log := MustEngine(t, engine.Options{})
	ctx, cancel := context.WithCancel(t.Context())
	operation, errs := e.Prepare(ctx, &engine.Request{Query: "{ slow }"})
	if errs != nil {
		t.Fatal(errs)
	}
	cancel()
	if response := operation.Answer(ctx); response != nil {
		t.Errorf("answered %s to nobody", response.Data)
	}
	if log.Len() != 0 {
		t.Errorf("a client that leaves is no error: %s", log)
	}
}

func TestAnswerWithinBudget(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{FieldLimit: 100})
	response := answer(e, t.Context(), engine.Request{Query: "{ people(first: 1000) { id name } }"})
	if code(response.Errors) != "LIMIT_EXCEEDED" || len(response.Errors) != 1 {
		t.Errorf("got %d errors, the first %v", len(response.Errors), response.Errors)
	}
}

func TestHeavyOperationsWaitAtTheGate(t *testing.T) {
	gate := guard.NewGate(1, 0, time.Hour)
	e, _ := MustEngine(t, engine.Options{Gate: gate, HeavyCost: 100})
	leave, err := gate.Enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	heavy := engine.Request{Query: "{ people(first: 200) { id } }"}
	if response := answer(e, t.Context(), heavy); code(response.Errors) != "LIMIT_EXCEEDED" {
		t.Errorf("ran beside another: %v", response.Errors)
	}
	if response := answer(e, t.Context(), engine.Request{Query: "{ hello }"}); len(response.Errors) != 0 {
		t.Errorf("a small query had to wait: %v", response.Errors)
	}
	leave()
	if response := answer(e, t.Context(), heavy); len(response.Errors) != 0 {
		t.Errorf("refused with room: %v", response.Errors)
	}
}

func persisted(query, hash string) engine.Request {
	return engine.Request{Query: query, Extensions: map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}}
}

func hashOf(query string) string {
	sum := sha256.Sum256([]byte(query))
	return hex.EncodeToString(sum[:])
}

func TestPersistedQueries(t *testing.T) {
	e, _ := MustEngine(t, engine.Options{})
	const hello = "{ hello }"
	steps := []struct {
		name    string
		request engine.Request
		want    any
	}{
		{"ErrUnknown", persisted("", hashOf(hello)), "PERSISTED_QUERY_NOT_FOUND"},
		{"ErrWrongHash", persisted(hello, hashOf("{ other }")), "PERSISTED_QUERY_MISMATCH"},
		{"ErrStillUnknown", persisted("", hashOf(hello)), "PERSISTED_QUERY_NOT_FOUND"},
		{"OKRegister", persisted(hello, hashOf(hello)), nil},
		{"OKKnown", persisted("", hashOf(hello)), nil},
		{"ErrInvalid", persisted("{ helo }", hashOf("{ helo }")), "GRAPHQL_VALIDATION_FAILED"},
		{"ErrInvalidIsNotKept", persisted("", hashOf("{ helo }")), "PERSISTED_QUERY_NOT_FOUND"},
	}
	for _, step := range steps {
		t.Run(step.name, func(t *testing.T) {
			if response := answer(e, t.Context(), step.request); code(response.Errors) != step.want {
				t.Errorf("got %v, want %v", response.Errors, step.want)
			}
		})
	}
	t.Run("Bounded", func(t *testing.T) {
		for i := range 300 {
			padded := fmt.Sprintf("%s%s#%d", hello, strings.Repeat(" ", 1e5), i)
			answer(e, t.Context(), persisted(padded, hashOf(padded)))
		}
		if response := answer(e, t.Context(), persisted("", hashOf(hello))); code(response.Errors) != "PERSISTED_QUERY_NOT_FOUND" {
			t.Error("30 MB of queries drove nothing out")
		}
	})
}

func TestObserve(t *testing.T) {
	var seen []engine.Observation
	e, _ := MustEngine(t, engine.Options{Observe: func(_ context.Context, o engine.Observation) { seen = append(seen, o) }})
	answer(e, t.Context(), engine.Request{Query: "query Greet { hello }"})
	answer(e, t.Context(), engine.Request{Query: "{ helo }"})
	if len(seen) != 2 || seen[0].Kind != "query" || seen[0].Name != "Greet" || seen[0].Cost != 1 || seen[1].Kind != "invalid" || seen[1].Errors != 1 {
		t.Errorf("saw %+v", seen)
	}
}
