package engine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"cadre/internal/fault"
)

// Codes of the automatic persisted query protocol, as Apollo's clients look for them.
const (
	codePersistedNotFound = "PERSISTED_QUERY_NOT_FOUND"
	codePersistedMismatch = "PERSISTED_QUERY_MISMATCH"
)

// text finds the text of a request: its own, or that of a query which is kept under a name or a hash.
func (e *Engine) text(ctx context.Context, r *Request) (hash, query string, err error) {
	switch {
	case r.DocumentID == "":
		return e.persistedQuery(r)
	case r.Query != "":
		return "", "", fault.New(fault.InvalidInput, "Give either a query or the documentId of one.")
	}
	if query, err = e.options.Documents(ctx, r.DocumentID); err != nil {
		return "", "", err
	}
	return "", query, nil
}

// persistedQuery finds the text of a request that may name it by its SHA-256. hash is not empty
// where the request brought both, to be remembered once the text proved valid.
func (e *Engine) persistedQuery(r *Request) (hash, query string, err error) {
	asked, ok := r.Extensions["persistedQuery"].(map[string]any)
	if !ok {
		if r.Query == "" {
			return "", "", fault.New(fault.InvalidInput, "The request has no query.")
		}
		return "", r.Query, nil
	}
	hash, _ = asked["sha256Hash"].(string)
	if r.Query == "" {
		if query, ok := e.persisted.get(hash); ok {
			return "", query, nil
		}
		return "", "", fault.New(codePersistedNotFound, "PersistedQueryNotFound")
	}
	if sum := sha256.Sum256([]byte(r.Query)); hex.EncodeToString(sum[:]) != hash {
		return "", "", fault.New(codePersistedMismatch, "The hash is not that of the query.")
	}
	return hash, r.Query, nil
}
