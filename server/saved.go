package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"

	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// SavedQueries finds queries that are kept by name.
type SavedQueries interface {
	// Document returns the text of a query.
	Document(ctx context.Context, name string) (query string, err error)
	// State names what the answer of a query hangs on beside its variables; empty where that cannot be told.
	State(ctx context.Context, name string) string
}

// savedQuery asks a query by its name: GET /graphql/saved/team-sizes?variables={"first":10}. It is answered as if its text had
// been sent. Where its answer hangs on nothing but the revision, it has a tag by which a client that holds it need not be
// sent it again, nor is it worked out.
func (s *Server) savedQuery(saved SavedQueries) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked, err := url.ParseQuery(r.URL.RawQuery)
		if err != nil || asked.Has("query") || asked.Has("documentId") {
			gqlhttp.WriteError(w, r, http.StatusBadRequest, fault.New(fault.InvalidInput, "The address names the query; beside it there are variables and nothing more."))
			return
		}
		name := r.PathValue("name")
		asked.Set("documentId", name)
		ctx := r.Context()
		w.Header().Add("Vary", "Authorization, Cookie")
		if state := saved.State(ctx, name); state != "" {
			sum := sha256.Sum256([]byte(state + "\x00" + asked.Encode()))
			tag := `"` + hex.EncodeToString(sum[:12]) + `"`
			if NoneMatch(r.Header.Get("If-None-Match"), tag) {
				w.Header().Set("ETag", tag)
				w.Header().Set("Cache-Control", "private, no-cache")
				w.WriteHeader(http.StatusNotModified)
				return
			}
			ctx = gqlhttp.WithTag(ctx, tag)
		}
		inner := r.Clone(ctx)
		inner.URL.Path, inner.URL.RawQuery = "/graphql", asked.Encode()
		s.graphql.ServeHTTP(w, inner)
	})
}

// NoneMatch reports whether an If-None-Match names a tag.
func NoneMatch(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		if one = strings.TrimSpace(one); one == "*" || strings.TrimPrefix(one, "W/") == tag {
			return true
		}
	}
	return false
}
