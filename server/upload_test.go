package server_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server"
)

func TestUploads(t *testing.T) {
	uploads := server.NewUploads(server.UploadLimits{File: 1000, Total: 3000})
	h := MustHost(t, func(c *server.Config) { c.Uploads = uploads })
	ana := access.With(context.Background(), &access.Viewer{Name: "Ana", TokenID: "tok_1"})
	ben := access.With(context.Background(), &access.Viewer{Name: "Ben", TokenID: "tok_2"})
	got := h.send(t, "POST", "/uploads", "a,b\n1,2\n", "Authorization", "Bearer "+goodToken, "Content-Type", "text/csv")
	var made struct{ ID string }
	if err := json.Unmarshal([]byte(got.text), &made); err != nil || got.status != 200 || made.ID == "" {
		t.Fatalf("%d %s: %v", got.status, got.text, err)
	}
	t.Run("OK", func(t *testing.T) {
		if content, err := uploads.Content(ana, made.ID); err != nil || string(content) != "a,b\n1,2\n" {
			t.Errorf("got %q, %v", content, err)
		}
	})
	t.Run("ErrOther", func(t *testing.T) {
		if _, err := uploads.Content(ben, made.ID); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("got %v", err)
		}
	})
	t.Run("ErrGet", func(t *testing.T) {
		if got := h.send(t, "GET", "/uploads", "", "Authorization", "Bearer "+goodToken); got.status != 405 || got.header.Get("Allow") != "POST" {
			t.Errorf("%d %v", got.status, got.header)
		}
	})
	t.Run("ErrTooLarge", func(t *testing.T) {
		got := h.send(t, "POST", "/uploads", strings.Repeat("x", 1001), "Authorization", "Bearer "+goodToken)
		if got.status != 413 || got.code() != "LIMIT_EXCEEDED" {
			t.Errorf("%d %s", got.status, got.text)
		}
	})
	t.Run("OldestGoFirst", func(t *testing.T) {
		content := make([]byte, 1000)
		for range 4 {
			if _, err := uploads.Put(ana, content); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := uploads.Content(ana, made.ID); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("got %v", err)
		}
	})
}
