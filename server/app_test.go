package server_test

import (
	"strings"
	"testing"

	"cadre/server"
)

func TestApp(t *testing.T) {
	h := MustHost(t, nil)
	tests := []struct {
		name, path string
		status     int
		kind, want string
		cache      string
	}{
		{"OKIndex", "/", 200, "text/html; charset=utf-8", "<title>Cadre</title>", "no-cache"},
		{"OKRoom", "/people/per_1", 200, "text/html; charset=utf-8", "<title>Cadre</title>", "no-cache"},
		{"OKGraphiQL", "/graphiql", 200, "text/html; charset=utf-8", "<title>Query</title>", "no-cache"},
		{"OKAsset", "/assets/app-1a2b.js", 200, "text/javascript; charset=utf-8", "export {};", "public, max-age=31536000, immutable"},
		{"OKIcon", "/icon.svg", 200, "image/svg+xml", "<svg/>", "no-cache"},
		{"ErrMissingAsset", "/assets/app-old.js", 404, "", "", "no-store"},
		{"ErrTraversal", "/..%2f..%2fserver.go", 404, "", "", "no-store"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := h.send(t, "GET", tt.path, "")
			if got.status != tt.status || !strings.Contains(got.text, tt.want) || got.header.Get("Cache-Control") != tt.cache {
				t.Fatalf("%d %v %.100s", got.status, got.header, got.text)
			}
			if tt.status != 200 {
				return
			}
			if got.header.Get("Content-Type") != tt.kind {
				t.Errorf("Content-Type %q", got.header.Get("Content-Type"))
			}
			again := h.send(t, "GET", tt.path, "", "If-None-Match", `"other", `+got.header.Get("ETag"))
			if again.status != 304 || again.text != "" {
				t.Errorf("asked again: %d, %d bytes", again.status, len(again.text))
			}
		})
	}
	t.Run("Gzip", func(t *testing.T) {
		far := MustHost(t, func(c *server.Config) { c.Secure = true })
		got := far.send(t, "GET", "/assets/app-1a2b.js", "", "Accept-Encoding", "gzip")
		if got.header.Get("Content-Encoding") != "gzip" || len(got.text) > 1000 {
			t.Errorf("%v, %d bytes", got.header, len(got.text))
		}
		near := h.send(t, "GET", "/assets/app-1a2b.js", "", "Accept-Encoding", "gzip")
		if near.header.Get("Content-Encoding") != "" || len(near.text) < 1000 {
			t.Errorf("on this machine: %v, %d bytes", near.header, len(near.text))
		}
	})
	t.Run("ErrPost", func(t *testing.T) {
		if got := h.send(t, "POST", "/", "x"); got.status != 405 || got.header.Get("Allow") == "" {
			t.Errorf("%d %v", got.status, got.header)
		}
	})
	t.Run("ErrNotBuilt", func(t *testing.T) {
		bare := MustHost(t, func(c *server.Config) { c.App = nil })
		if got := bare.send(t, "GET", "/", ""); got.status != 404 || !strings.Contains(got.text, "no web app") {
			t.Errorf("%d %s", got.status, got.text)
		}
	})
}
