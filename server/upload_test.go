package server_test

import (
	"context"
	"encoding/json"
	"io"
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
	got := h.send(t, "POST", "/uploads", "a,b\n1,2\n", "Authorization", "Bearer "+goodToken, "Content-Type", "text/csv", "Content-Disposition", `attachment; filename="people.csv"`)
	var made struct{ ID string }
	if err := json.Unmarshal([]byte(got.text), &made); err != nil || got.status != 200 || made.ID == "" {
		t.Fatalf("%d %s: %v", got.status, got.text, err)
	}
	t.Run("OK", func(t *testing.T) {
		content, name, err := uploads.Open(ana, made.ID)
		if err != nil {
			t.Fatal(err)
		}
		defer content.Close()
		if text, err := io.ReadAll(content); err != nil || string(text) != "a,b\n1,2\n" || name != "people.csv" {
			t.Errorf("got %q of %q, %v", text, name, err)
		}
	})
	t.Run("ErrOther", func(t *testing.T) {
		if _, _, err := uploads.Open(ben, made.ID); fault.CodeOf(err) != fault.NotFound {
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
			if _, err := uploads.Put(ana, "", content); err != nil {
				t.Fatal(err)
			}
		}
		if _, _, err := uploads.Open(ana, made.ID); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("got %v", err)
		}
	})
}
