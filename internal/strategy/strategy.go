// Package strategy holds the rules of where a product line is going and how: its vision with the principles
// that settle trade-offs, the strategy of a period with the few problems that it chooses and those that it
// leaves, the insights that they rest on, and the obstacles and decisions on the way; and the objectives that
// teams take from it, with key results, check-ins and actions. All of it is open to everyone, lives in the graph
// and is written as any other change, so that it answers in every world. The package knows no GraphQL.
package strategy

import (
	"context"

	"cadre/internal/history"
	"cadre/internal/world"
)

// How far a vision looks ahead.
const (
	MinHorizon = 1 // years
	MaxHorizon = 10
	horizon    = 3 // years, where nobody says otherwise
)

// edit runs fn as one write of w under the action's name.
func edit(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}
