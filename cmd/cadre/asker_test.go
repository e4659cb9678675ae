package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestAskerWaits asks a server that sends it away once, and once for longer than anybody waits.
func TestAskerWaits(t *testing.T) {
	for _, tt := range []struct {
		name, after string
		asked       int
		status      int
	}{
		{"OKWaits", "1", 2, http.StatusOK},
		{"ErrTooLong", "61", 1, http.StatusTooManyRequests},
		{"ErrNotSaid", "", 1, http.StatusTooManyRequests},
	} {
		t.Run(tt.name, func(t *testing.T) {
			asked := 0
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				if asked++; asked == 1 {
					w.Header().Set("Retry-After", tt.after)
					w.WriteHeader(http.StatusTooManyRequests)
				}
			}))
			defer s.Close()
			var said bytes.Buffer
			answer, err := (&asker{endpoint: s.URL, http: s.Client(), waits: &said}).post(t.Context(), request{Query: "{ a }"}, "application/json")
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			if answer.StatusCode != tt.status || asked != tt.asked || strings.Contains(said.String(), "Waiting 1 s:") != (tt.asked == 2) {
				t.Errorf("status %d after asking %d times, saying %q", answer.StatusCode, asked, said.String())
			}
		})
	}
}
