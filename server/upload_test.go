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
	ana := access.With(context.Background(), &access.Viewer{Name: "Ana", TokenID: "tok_1", Owner: true})
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
	t.Run("OwnerWhoSaysWhoTheyAre", func(t *testing.T) {
		window := &access.Viewer{Name: "Owner", Owner: true}
		id, err := uploads.Put(access.With(context.Background(), window), []byte("x"))
		if err != nil {
			t.Fatal(err)
		}
		known := &access.Viewer{Name: "Ana Ruiz", Owner: true, PersonID: "per_1"}
		if _, err := uploads.Content(access.With(context.Background(), known), id); err != nil {
			t.Errorf("the owner lost what they kept: %v", err)
		}
		person := &access.Viewer{Name: "Ana Ruiz", PersonID: "per_1", TokenID: "tok_3", Scopes: access.AllScopes()}
		if _, err := uploads.Content(access.With(context.Background(), person), id); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("a token of the same person got %v", err)
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
