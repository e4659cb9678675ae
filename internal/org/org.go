// Package org holds the rules of the organisation's structure: what may be done to seats, people,
// teams and roles, what is refused and in which words, and what follows from it.
//
// There is one exported function a mutation of the API, in a file named noun first. Each checks
// its input, then runs as one write of a world, which leaves one changeset; the changeset of the
// returned commit is nil where everything already was as asked for.
//
// Errors are faults: INVALID_INPUT and NOT_FOUND name the field to blame as a path below "input";
// CONFLICT says what somebody else changed since the revision that the client saw.
//
// The package knows no GraphQL, and reads and writes through the transaction that it is handed.
package org

import (
	"context"

	"cadre/internal/history"
	"cadre/internal/world"
)

// maxListed is how many seats one mutation may name.
const maxListed = 1000

// write runs fn as one write of w under the action's name.
func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}
