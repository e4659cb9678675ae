package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/reportingline"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AddReportingLineInput is a line beside the tree.
type AddReportingLineInput struct {
	From     string // reports
	To       string // is reported to
	Kind     orggraph.LineKind
	Note     *string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

func (in *AddReportingLineInput) check(w *world.World) error {
	c := checking(w)
	in.From = c.id("from", in.From, id.Position)
	in.To = c.id("to", in.To, id.Position)
	if in.From == in.To {
		c.fail("to", "A seat cannot report to itself.")
	}
	if reportingline.KindValidator(reportingline.Kind(in.Kind)) != nil {
		c.fail("kind", "The kind must be DOTTED, FUNCTIONAL, PROJECT or MENTOR.")
	}
	in.Note = c.optionalProse("note", in.Note, maxNote)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// AddReportingLine adds a line beside the tree and returns its id. Two seats have at most one of a kind.
func AddReportingLine(ctx context.Context, w *world.World, in AddReportingLineInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var made *ent.ReportingLine
	c, err := write(ctx, w, "line.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		from, err := openSeat(ctx, tx, "from", in.From)
		if err != nil {
			return err
		}
		target, err := openSeat(ctx, tx, "to", in.To)
		if err != nil {
			return err
		}
		kind := reportingline.Kind(in.Kind)
		exists, err := tx.ReportingLine.Query().Where(reportingline.FromPositionID(from.ID), reportingline.ToPositionID(target.ID), reportingline.KindEQ(kind)).Exist(ctx)
		switch {
		case err != nil:
			return fmt.Errorf("look for the line: %w", err)
		case exists:
			return input.Invalid("kind", "%s has a %s line to %s already. Take another kind, or remove that line first.", from.Title, lineWord(kind), target.Title)
		}
		tx.Summarize("Added a %s line from %s to %s", lineWord(kind), from.Title, target.Title)
		made, err = tx.ReportingLine.Create().SetFromPositionID(from.ID).SetToPositionID(target.ID).SetKind(kind).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return fmt.Errorf("create line: %w", err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}

// lineWord is what people call a kind of line.
func lineWord(kind reportingline.Kind) string {
	switch kind {
	case reportingline.KindFUNCTIONAL:
		return "functional"
	case reportingline.KindPROJECT:
		return "project"
	case reportingline.KindMENTOR:
		return "mentor"
	}
	return "dotted"
}
