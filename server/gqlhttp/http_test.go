package gqlhttp_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"cadre/server/engine"
	"cadre/server/gqlhttp"
	"cadre/server/guard"
	"cadre/server/internal/testschema"
)

const (
	responseJSON = "application/graphql-response+json"
	plainJSON    = "application/json"
)

// MustServe runs the test schema behind a handler until the test ends.
func MustServe(tb testing.TB, limits engine.Options, options gqlhttp.Options) *httptest.Server {
	tb.Helper()
	limits.Log = slog.New(slog.DiscardHandler)
	if limits.Introspection == nil {
		limits.Introspection = func(context.Context) bool { return true }
	}
	handler := gqlhttp.New(context.Background(), engine.New(testschema.New(), limits), options)
	server := httptest.NewServer(handler)
	tb.Cleanup(func() {
		handler.Close()
		server.Close()
	})
	return server
}

type answer struct {
	status int
	header http.Header
	text   string
	json   map[string]json.RawMessage
}

func MustSend(tb testing.TB, method, address string, header map[string]string, body string) answer {
	tb.Helper()
	r, err := http.NewRequest(method, address, strings.NewReader(body))
	if err != nil {
		tb.Fatal(err)
	}
	for name, value := range header {
		r.Header.Set(name, value)
	}
	response, err := (&http.Transport{DisableCompression: true, DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		tb.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		tb.Fatal(err)
	}
	a := answer{status: response.StatusCode, header: response.Header, text: string(text)}
	_ = json.Unmarshal(text, &a.json) // not every answer is JSON
	return a
}

func query(text string) string {
	body, _ := json.Marshal(map[string]string{"query": text})
	return string(body)
}

func TestPost(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	hello := query("{ hello }")
	tests := []struct {
		name, accept, contentType, body string
		status                          int
		kind                            string // of the answer
		data                            bool   // whether it has a data entry
		want                            string // somewhere in the answer
	}{
		{"OK", responseJSON, plainJSON, hello, 200, responseJSON, true, `{"data":{"hello":"hello"}}`},
		{"OKJSON", plainJSON, plainJSON, hello, 200, plainJSON, true, ""},
		{"OKNoAccept", "", plainJSON, hello, 200, plainJSON, true, ""},
		{"OKAnything", "*/*", plainJSON, hello, 200, plainJSON, true, ""},
		{"OKQuality", "application/json;q=0.5, application/graphql-response+json;q=0.9", plainJSON, hello, 200, responseJSON, true, ""},
		{"OKCharset", plainJSON, "application/json; charset=UTF-8", hello, 200, plainJSON, true, ""},
		{"OKNulls", plainJSON, plainJSON, `{"query":"{ hello }","variables":null,"operationName":null,"extensions":null}`, 200, plainJSON, true, ""},
		{"OKVariables", responseJSON, plainJSON, `{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"ünï"}}`, 200, responseJSON, true, "hello ünï"},
		{"OKFieldError", responseJSON, plainJSON, query("{ boom }"), 200, responseJSON, true, `"path":["boom"]`},
		{"OKFieldErrorCode", responseJSON, plainJSON, query("{ denied }"), 200, responseJSON, true, `"code":"FORBIDDEN"`},
		{"OKFieldToBlame", responseJSON, plainJSON, query(`mutation { setName(input: {id: "x", name: "n"}) { id } }`), 200, responseJSON, true, `"field":"input.id"`},
		{"ErrNotAcceptable", "text/html", plainJSON, hello, 406, plainJSON, false, ""},
		{"ErrNoContentType", plainJSON, "", hello, 415, plainJSON, false, ""},
		{"ErrText", plainJSON, "text/plain", hello, 415, plainJSON, false, ""},
		{"ErrForm", plainJSON, "application/x-www-form-urlencoded", "query=%7Bhello%7D", 415, plainJSON, false, ""},
		{"ErrMultipart", plainJSON, "multipart/form-data; boundary=x", "--x--", 415, plainJSON, false, ""},
		{"ErrUTF16", plainJSON, "application/json; charset=utf-16", hello, 415, plainJSON, false, ""},
		{"ErrNotUTF8", plainJSON, plainJSON, "{\"query\":\"{ hello(name: \\\"\xff\\\") }\"}", 400, plainJSON, false, ""},
		{"ErrTruncated", plainJSON, plainJSON, `{"query":"s3cr3t`, 400, plainJSON, false, ""},
		{"ErrTrailing", plainJSON, plainJSON, hello + " garbage", 400, plainJSON, false, ""},
		{"ErrBatch", plainJSON, plainJSON, "[" + hello + "]", 400, plainJSON, false, ""},
		{"ErrNoQuery", plainJSON, plainJSON, `{"qeury":"{ hello }"}`, 400, plainJSON, false, ""},
		{"ErrVariablesList", plainJSON, plainJSON, `{"query":"{ hello }","variables":[7]}`, 400, plainJSON, false, "variables"},
		{"ErrQueryNumber", plainJSON, plainJSON, `{"query":7}`, 400, plainJSON, false, "query"},
		{"ErrDeepVariables", plainJSON, plainJSON, `{"query":"{ hello }","variables":{"x":` + strings.Repeat("[", 1e5) + strings.Repeat("]", 1e5) + `}}`, 400, plainJSON, false, ""},
		{"ErrParse", responseJSON, plainJSON, query("{"), 400, responseJSON, false, "GRAPHQL_PARSE_FAILED"},
		{"ErrParseJSON", plainJSON, plainJSON, query("{"), 200, plainJSON, false, `"locations":[{"line":1,"column":2}]`},
		{"ErrInvalid", responseJSON, plainJSON, query("{ helo }"), 400, responseJSON, false, "GRAPHQL_VALIDATION_FAILED"},
		{"ErrInvalidJSON", plainJSON, plainJSON, query("{ helo }"), 200, plainJSON, false, ""},
		{"ErrUnknownOperation", responseJSON, plainJSON, `{"query":"query A { hello }","operationName":"B"}`, 400, responseJSON, false, ""},
		{"ErrUnknownOperationJSON", plainJSON, plainJSON, `{"query":"query A { hello }","operationName":"B"}`, 200, plainJSON, false, ""},
		{"ErrVariableType", responseJSON, plainJSON, `{"query":"query($n: String) { hello(name: $n) }","variables":{"n":{}}}`, 400, responseJSON, false, `"field":"n"`},
		{"ErrNumberTooLarge", responseJSON, plainJSON, `{"query":"query($n: Int) { people(first: $n) { id } }","variables":{"n":99999999999999999999}}`, 400, responseJSON, false, ""},
		{"ErrSubscription", responseJSON, plainJSON, query("subscription { tick(n: 3) { n } }"), 406, responseJSON, false, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := MustSend(t, "POST", server.URL, map[string]string{"Accept": tt.accept, "Content-Type": tt.contentType}, tt.body)
			if tt.accept == "" {
				got = MustSend(t, "POST", server.URL, map[string]string{"Content-Type": tt.contentType}, tt.body)
			}
			if got.status != tt.status {
				t.Errorf("status %d, want %d", got.status, tt.status)
			}
			if kind := got.header.Get("Content-Type"); kind != tt.kind+"; charset=utf-8" {
				t.Errorf("Content-Type %q, want %q", kind, tt.kind)
			}
			if _, data := got.json["data"]; data != tt.data {
				t.Errorf("data entry: %t, want %t", data, tt.data)
			}
			if _, errors := got.json["errors"]; tt.data == false && !errors {
				t.Error("no errors entry")
			}
			if !strings.Contains(got.text, tt.want) || strings.Contains(got.text, "s3cr3t") || len(got.text) > 2000 {
				t.Errorf("answer %.300s", got.text)
			}
			if got.header.Get("Cache-Control") != "no-store" {
				t.Error("the answer may be cached")
			}
		})
	}
}

func TestPostBodyTooLarge(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{MaxBody: 1000})
	got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON}, query(strings.Repeat(" ", 2000)))
	if got.status != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d", got.status)
	}
}

func TestPostCompressedBody(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON, "Content-Encoding": "gzip"}, "x")
	if got.status != http.StatusUnsupportedMediaType {
		t.Errorf("status %d", got.status)
	}
}

func TestMethods(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	mutation := `mutation { setName(input: {id: "1", name: "n"}) { id } }`
	tests := []struct {
		name, method string
		query        url.Values
		status       int
		allow        string
	}{
		{"OKGet", "GET", url.Values{"query": {"{ hello }"}, "operationName": {""}}, 200, ""},
		{"OKGetVariables", "GET", url.Values{"query": {"query($n: String) { hello(name: $n) }"}, "variables": {`{"n":"x"}`}}, 200, ""},
		{"OKOptions", "OPTIONS", nil, 204, "GET, POST, OPTIONS"},
		{"ErrMutation", "GET", url.Values{"query": {mutation}}, 405, "POST, OPTIONS"},
		{"ErrSubscription", "GET", url.Values{"query": {"subscription { tick(n: 3) { n } }"}}, 406, ""},
		{"ErrNoQuery", "GET", nil, 400, ""},
		{"ErrVariables", "GET", url.Values{"query": {"{ hello }"}, "variables": {"7"}}, 400, ""},
		{"ErrPut", "PUT", nil, 405, "GET, POST, OPTIONS"},
		{"ErrDelete", "DELETE", nil, 405, "GET, POST, OPTIONS"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := MustSend(t, tt.method, server.URL+"?"+tt.query.Encode(), map[string]string{"Accept": responseJSON}, "")
			if got.status != tt.status || got.header.Get("Allow") != tt.allow {
				t.Errorf("status %d, Allow %q: %s", got.status, got.header.Get("Allow"), got.text)
			}
		})
	}
}

func TestGzip(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	long := query("{ long(bytes: 20000) }")
	for _, tt := range []struct {
		name, accept, body string
		packed             bool
	}{
		{"OK", "gzip, deflate, br", long, true},
		{"Wildcard", "*", long, true},
		{"Refused", "gzip;q=0, *", long, false},
		{"NotAsked", "", long, false},
		{"Small", "gzip", query("{ hello }"), false},
		{"LargeOnThisMachine", "gzip", query("{ long(bytes: 2000000) }"), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON, "Accept-Encoding": tt.accept}, tt.body)
			if packed := got.header.Get("Content-Encoding") == "gzip"; packed != tt.packed {
				t.Fatalf("compressed: %t, want %t", packed, tt.packed)
			}
			if !strings.Contains(strings.Join(got.header.Values("Vary"), ","), "Accept-Encoding") {
				t.Error("caches are not told")
			}
			if !tt.packed {
				return
			}
			z, err := gzip.NewReader(bytes.NewReader([]byte(got.text)))
			if err != nil {
				t.Fatal(err)
			}
			plain, err := io.ReadAll(z)
			if err != nil || len(plain) < 20000 || !json.Valid(plain) {
				t.Errorf("%d bytes, %v", len(plain), err)
			}
		})
	}
}

func TestBusy(t *testing.T) {
	server := MustServe(t, engine.Options{Gate: guard.NewGate(0, 0, 0), HeavyCost: 1}, gqlhttp.Options{})
	for _, accept := range []string{plainJSON, responseJSON} {
		got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON, "Accept": accept}, query("{ people(first: 2) { id } }"))
		if got.status != http.StatusServiceUnavailable || got.header.Get("Retry-After") == "" || !strings.Contains(got.text, "LIMIT_EXCEEDED") {
			t.Errorf("%s: %d %v %s", accept, got.status, got.header, got.text)
		}
	}
}

func TestGzipBehindProxy(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{Proxied: true})
	got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON, "Accept-Encoding": "gzip"}, query("{ long(bytes: 2000000) }"))
	if got.header.Get("Content-Encoding") != "gzip" {
		t.Error("a proxy's clients get large answers as they are")
	}
}

func TestDiscretion(t *testing.T) {
	server := MustServe(t, engine.Options{}, gqlhttp.Options{})
	for _, text := range []string{"{ boom }", "{ crash }", "{ helo }", `{ person(idd: 1) { id } }`, `{ people { nam } }`, `query($x: Sting) { hello(name: $x) }`, `mutation { setName(input: {id: 1, nam: "x", kind: FIRS}) { id } }`} {
		got := MustSend(t, "POST", server.URL, map[string]string{"Content-Type": plainJSON}, query(text))
		for _, leak := range []string{"secret_table", "did you mean", "goroutine", "nil map", ".go:"} {
			if strings.Contains(strings.ToLower(got.text), leak) {
				t.Errorf("%s tells %q: %s", text, leak, got.text)
			}
		}
	}
}
