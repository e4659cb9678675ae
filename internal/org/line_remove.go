package org

import (
	"context"
	"fmt"

	"cadre/ent/reportingline"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// RemoveReportingLineInput is which line to take away.
type RemoveReportingLineInput struct {
	Line     string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// RemovedLine is the two seats that a line joined.
type RemovedLine struct{ From, To string }

// RemoveReportingLine takes a line beside the tree away.
func RemoveReportingLine(ctx context.Context, w *world.World, in RemoveReportingLineInput) (RemovedLine, *world.Commit, error) {
	c := checking(w)
	in.Line = c.id("line", in.Line, id.ReportingLine)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return RemovedLine{}, nil, c.err
	}
	var removed RemovedLine
	commit, err := write(ctx, w, "line.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		l, err := tx.ReportingLine.Query().Where(reportingline.ID(in.Line)).WithFromPosition().WithToPosition().Only(ctx)
		if err != nil {
			return input.Missing(err, "line", "line")
		}
		removed = RemovedLine{From: l.FromPositionID, To: l.ToPositionID}
		tx.Summarize("Removed the %s line from %s to %s", lineWord(l.Kind), l.Edges.FromPosition.Title, l.Edges.ToPosition.Title)
		if err := tx.ReportingLine.DeleteOneID(l.ID).Exec(ctx); err != nil {
			return fmt.Errorf("delete line %s: %w", l.ID, err)
		}
		return nil
	})
	if err != nil {
		return RemovedLine{}, nil, err
	}
	return removed, commit, nil
}
