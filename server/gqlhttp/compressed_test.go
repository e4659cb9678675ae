package gqlhttp_test

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/server/gqlhttp"
)

func TestCompressed(t *testing.T) {
	long := strings.Repeat("Ana reports to Ben. ", 100)
	for name, tt := range map[string]struct {
		accept, from, kind, body string
		status                   int
		proxied, packed          bool
	}{
		"OK":            {"gzip", "192.0.2.1:1", "text/csv", long, 200, false, true},
		"OKCreated":     {"gzip", "192.0.2.1:1", "application/scim+json", long, 201, false, true},
		"OKProxied":     {"gzip", "127.0.0.1:1", "text/csv", long, 200, true, true},
		"OnThisMachine": {"gzip", "127.0.0.1:1", "text/csv", long, 200, false, false},
		"NotAsked":      {"", "192.0.2.1:1", "text/csv", long, 200, false, false},
		"Small":         {"gzip", "192.0.2.1:1", "text/csv", "a,b", 200, false, false},
		"Packed":        {"gzip", "192.0.2.1:1", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", long, 200, false, false},
		"NotChanged":    {"gzip", "192.0.2.1:1", "", "", 304, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			h := gqlhttp.Compressed(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", tt.kind)
				w.Header().Set("ETag", `"x"`)
				w.WriteHeader(tt.status)
				if tt.body != "" {
					fmt.Fprint(w, tt.body)
					fmt.Fprint(w, "end")
				}
			}), tt.proxied)
			r := httptest.NewRequest("GET", "/exports/org.csv", nil)
			r.RemoteAddr = tt.from
			r.Header.Set("Accept-Encoding", tt.accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			var body io.Reader = w.Body
			if packed := w.Header().Get("Content-Encoding") == "gzip"; packed != tt.packed || w.Code != tt.status || (w.Header().Get("ETag") == `W/"x"`) != tt.packed {
				t.Fatalf("%d %v", w.Code, w.Header())
			} else if packed {
				z, err := gzip.NewReader(w.Body)
				if err != nil {
					t.Fatal(err)
				}
				body = z
			}
			if got, err := io.ReadAll(body); err != nil || tt.body != "" && string(got) != tt.body+"end" {
				t.Errorf("%v %.60s", err, got)
			}
		})
	}
}

// What breaks off does not end as if it were whole.
func TestCompressedBreaksOff(t *testing.T) {
	h := gqlhttp.Compressed(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, strings.Repeat("Ana reports to Ben. ", 10_000))
		panic(http.ErrAbortHandler)
	}), true)
	s := httptest.NewServer(h)
	defer s.Close()
	response, err := s.Client().Get(s.URL) // asks for gzip by itself
	if err == nil {
		_, err = io.ReadAll(response.Body)
		err = joined(err, response.Body.Close())
	}
	if err == nil {
		t.Error("half an answer passed for whole")
	}
}

func joined(err, closing error) error {
	if err != nil {
		return err
	}
	return closing
}
