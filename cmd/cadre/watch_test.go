package main

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// A watch gives up where an address is wrong, and goes on where a server has trouble.
func TestWatchGivesUp(t *testing.T) {
	for name, tt := range map[string]struct {
		status int
		kind   string
		again  bool
	}{
		"ErrNoServer": {http.StatusNotFound, "text/html", false}, "ErrPage": {http.StatusOK, "text/html", false}, "ErrRefused": {http.StatusUnauthorized, "application/json", false},
		"OKProxyDown": {http.StatusBadGateway, "text/html", true}, "OKTrouble": {http.StatusServiceUnavailable, "application/json", true}, "OKTooMuch": {http.StatusTooManyRequests, "application/json", true},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, stop := context.WithTimeout(t.Context(), time.Minute)
			defer stop()
			asked := 0
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				if asked++; asked == 2 {
					stop()
				}
				w.Header().Set("Content-Type", tt.kind)
				w.WriteHeader(tt.status)
				_, _ = w.Write([]byte(`{"errors":[{"message":"No."}]}`))
			}))
			defer s.Close()
			var said bytes.Buffer
			w := &watch{asker: &asker{endpoint: s.URL, http: s.Client(), waits: &said}, terminal: terminal{out: &said, err: &said}}
			err := w.run(ctx)
			if (err == nil) != tt.again || (asked == 2) != tt.again || strings.Contains(said.String(), "trying again") != tt.again {
				t.Errorf("asked %d times: %v; said %q", asked, err, said.String())
			}
		})
	}
}
