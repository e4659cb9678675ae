// Package topology holds how teams work together: in which mode and until when, what they need of each other,
// what they own, and what they tell others of themselves. Findings is what does not go well by what is known of
// teams of teams; nothing is refused because of one.
//
// Judging is a pure function of a graph, so that it works alike in every world and on every day. There is one
// exported function a mutation of the API, in a file named noun first; each checks its input and runs as one
// write of a world. The package knows no GraphQL.
package topology

import (
	"context"

	"cadre/internal/history"
	"cadre/internal/world"
)

// write runs fn as one write of w under the action's name.
func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}
