package server

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"time"

	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// schemaFile answers the schema as a text, for programs that write clients, to those whom introspection answers.
func (s *Server) schemaFile(sdl string) http.Handler {
	sum := sha256.Sum256([]byte(sdl))
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.mayReadSchema(r.Context()) {
			gqlhttp.WriteError(w, r, http.StatusForbidden, fault.New(fault.Forbidden, "The schema is not told here."))
			return
		}
		w.Header().Set("Content-Type", "application/graphql; charset=utf-8")
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "private, no-cache")
		w.Header().Set("Vary", "Authorization, Cookie")
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader(sdl))
	})
}
