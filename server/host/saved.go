package host

import (
	"context"
	"crypto/rand"
	"fmt"

	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// savedQueries are the queries that live keeps by name.
type savedQueries struct {
	live *world.World
	run  string // two workspaces, or two versions of Cadre, may answer differently under one revision
}

func newSavedQueries(live *world.World) savedQueries { return savedQueries{live, rand.Text()} }

func (s savedQueries) find(ctx context.Context, name string) (*orggraph.Graph, orggraph.SavedQuery, error) {
	var none orggraph.SavedQuery
	w, err := s.live.Worlds().Open(ctx, world.Ref{})
	if err != nil {
		return nil, none, err
	}
	g := w.Graph()
	q, ok := g.SavedQuery(name)
	if !ok {
		return nil, none, fault.New(fault.NotFound, "No query is saved as %q.", name).OnField("documentId")
	}
	return g, q, nil
}

// Document returns the text of a query.
func (s savedQueries) Document(ctx context.Context, name string) (string, error) {
	_, q, err := s.find(ctx, name)
	if err != nil {
		return "", err
	}
	return q.Query(), nil
}

// State names the revision and the day that an answer hangs on, where it hangs on nothing else: what is not open to
// everyone has no revision that others may know.
func (s savedQueries) State(ctx context.Context, name string) string {
	g, q, err := s.find(ctx, name)
	if err != nil || access.From(ctx).Behind != nil || !graph.ReadsOnlyOpen(q.Query()) {
		return ""
	}
	return fmt.Sprint(s.run, g.Revision(), g.Today(), q.Query())
}
