package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// UpdatePositionInput is what to change about a seat; only the given fields change.
type UpdatePositionInput struct {
	Position         string
	Title            *string
	Fte              *float64
	StandsFor        *int
	Assistant        *bool
	Location         input.Optional[string]
	Grade            input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdatePositionInput) check(w *world.World) error {
	c := checking(w)
	in.Position = c.id("position", in.Position, id.Position)
	in.Title = c.replacement("title", in.Title, maxTitle)
	if in.Fte != nil {
		c.amount("fte", *in.Fte)
	}
	c.atLeast("standsFor", in.StandsFor, 0)
	in.Location = c.patchLine("location", in.Location, maxLocation)
	in.Grade = c.patchLine("grade", in.Grade, maxGrade)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// assistsNobody refuses an assistant at the top. One that is moved there later keeps its mark, which says nothing until
// it reports to somebody again.
const assistsNobody = "A seat at the top reports to nobody whom it could assist. Move it under somebody first."

// UpdatePosition changes what is known of a seat.
func UpdatePosition(ctx context.Context, w *world.World, in UpdatePositionInput) (*world.Commit, error) {
	return updatePosition(ctx, w, "position.update", in)
}

func updatePosition(ctx context.Context, w *world.World, action string, in UpdatePositionInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, action, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Position); err != nil {
			return err
		}
		seat, err := openSeat(ctx, tx, "position", in.Position)
		if err != nil {
			return err
		}
		if in.Assistant != nil && *in.Assistant && seat.ReportsToID == nil {
			return input.Invalid("assistant", assistsNobody)
		}
		changed := in.changes(seat)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("%s", changed.summary(seat.Title, in.Title))
		u := tx.Position.UpdateOneID(seat.ID).SetNillableTitle(in.Title).SetNillableFte(in.Fte).SetNillableStandsFor(in.StandsFor).SetNillableAssistant(in.Assistant)
		input.Patch(in.Location, u.SetLocation, u.ClearLocation)
		input.Patch(in.Grade, u.SetGrade, u.ClearGrade)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update seat %s: %w", seat.ID, err)
		}
		return nil
	})
}

func (in *UpdatePositionInput) changes(seat *ent.Position) (c changes) {
	c.note(in.Title != nil && *in.Title != seat.Title, "title")
	c.note(in.Fte != nil && *in.Fte != seat.Fte, "FTE")
	c.note(in.StandsFor != nil && *in.StandsFor != seat.StandsFor, "number of people")
	c.note(in.Assistant != nil && *in.Assistant != seat.Assistant, "place as an assistant")
	c.note(input.Differs(in.Location, seat.Location), "location")
	c.note(input.Differs(in.Grade, seat.Grade), "grade")
	return c
}
