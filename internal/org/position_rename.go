package org

import (
	"context"

	"cadre/internal/world"
)

// RenamePositionInput is which seat, and how it is called.
type RenamePositionInput struct {
	Position         string
	Title            string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RenamePosition gives a seat another title. Its roles stay as they are.
func RenamePosition(ctx context.Context, w *world.World, in RenamePositionInput) (*world.Commit, error) {
	return updatePosition(ctx, w, "position.rename", UpdatePositionInput{
		Position: in.Position, Title: &in.Title, ExpectedRevision: in.ExpectedRevision, Reason: in.Reason,
	})
}
