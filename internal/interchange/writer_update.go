package interchange

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/position"
)

// setOrClear sets a field that may be empty, where it changes.
func setOrClear[T ~string, B any](was, now *T, set func(T) B, clear func() B) {
	switch {
	case sameType(was, now):
	case now == nil:
		clear()
	default:
		set(*now)
	}
}

func (w *writer) updatePeople(ctx context.Context) error {
	return each(ctx, w, w.draft.people, func(e personEdit) error {
		u := w.tx.Person.UpdateOneID(e.was.ID)
		if e.now.Name != e.was.Name {
			u.SetName(e.now.Name)
		}
		setOrClear(e.was.Email, e.now.Email, u.SetEmail, u.ClearEmail)
		setOrClear(e.was.EmploymentType, e.now.EmploymentType, u.SetEmploymentType, u.ClearEmploymentType)
		setOrClear(e.was.StartedOn, e.now.StartedOn, u.SetStartedOn, u.ClearStartedOn)
		setOrClear(e.was.LeftOn, e.now.LeftOn, u.SetLeftOn, u.ClearLeftOn)
		setOrClear(e.was.ExternalID, e.now.ExternalID, u.SetExternalID, u.ClearExternalID)
		setOrClear(e.was.Source, e.now.Source, u.SetSource, u.ClearSource)
		return failed(u.Exec(ctx), "person", e.was.ID)
	})
}

func (w *writer) updateTeams(ctx context.Context) error {
	return each(ctx, w, w.draft.teams, func(e teamEdit) error {
		u := w.tx.Team.UpdateOneID(e.was.ID)
		if e.now.Name != e.was.Name {
			u.SetName(e.now.Name)
		}
		setOrClear(e.was.ParentID, e.now.ParentID, u.SetParentID, u.ClearParentID)
		setOrClear(e.was.ArchivedOn, e.now.ArchivedOn, u.SetArchivedOn, u.ClearArchivedOn)
		setOrClear(e.was.TopologyType, e.now.TopologyType, u.SetTopologyType, u.ClearTopologyType)
		setOrClear(e.was.ProductType, e.now.ProductType, u.SetProductType, u.ClearProductType)
		return failed(u.Exec(ctx), "team", e.was.ID)
	})
}

// updateSeats writes seat by seat, since each changes in columns of its own.
func (w *writer) updateSeats(ctx context.Context) error {
	return each(ctx, w, w.draft.seats, func(e seatEdit) error {
		return failed(seatUpdate(w.tx.Position.UpdateOneID(e.was.ID), e).Exec(ctx), position.Table, e.was.ID)
	})
}

func seatUpdate(u *ent.PositionUpdateOne, e seatEdit) *ent.PositionUpdateOne {
	was, now := e.was, e.now
	if now.Title != was.Title {
		u.SetTitle(now.Title)
	}
	if now.Rank != was.Rank {
		u.SetRank(now.Rank)
	}
	if now.Fte != was.Fte {
		u.SetFte(now.Fte)
	}
	if now.StandsFor != was.StandsFor {
		u.SetStandsFor(now.StandsFor)
	}
	if now.Assistant != was.Assistant {
		u.SetAssistant(now.Assistant)
	}
	setOrClear(was.ReportsToID, now.ReportsToID, u.SetReportsToID, u.ClearReportsToID)
	setOrClear(was.ManagerRef, now.ManagerRef, u.SetManagerRef, u.ClearManagerRef)
	setOrClear(was.Location, now.Location, u.SetLocation, u.ClearLocation)
	setOrClear(was.Grade, now.Grade, u.SetGrade, u.ClearGrade)
	setOrClear(was.ClosedOn, now.ClosedOn, u.SetClosedOn, u.ClearClosedOn)
	setOrClear(was.ExternalID, now.ExternalID, u.SetExternalID, u.ClearExternalID)
	setOrClear(was.Source, now.Source, u.SetSource, u.ClearSource)
	return u
}

func (w *writer) updateHoldings(ctx context.Context) error {
	return each(ctx, w, w.draft.held, func(e holdingEdit) error {
		u := w.tx.Assignment.UpdateOneID(e.was.ID)
		if e.now.Kind != e.was.Kind {
			u.SetKind(e.now.Kind)
		}
		if e.now.Fte != e.was.Fte {
			u.SetFte(e.now.Fte)
		}
		setOrClear(e.was.EndsOn, e.now.EndsOn, u.SetEndsOn, u.ClearEndsOn)
		return failed(u.Exec(ctx), "holding", e.was.ID)
	})
}

func (w *writer) updatePlaces(ctx context.Context) error {
	return each(ctx, w, w.draft.placed, func(e placeEdit) error {
		u := w.tx.Membership.UpdateOneID(e.was.ID).SetAllocation(e.now.Allocation).SetLead(e.now.Lead)
		setOrClear(e.was.Function, e.now.Function, u.SetFunction, u.ClearFunction)
		return failed(u.Exec(ctx), "membership", e.was.ID)
	})
}

func failed(err error, what, key string) error {
	if err != nil {
		return fmt.Errorf("update %s %s: %w", what, key, err)
	}
	return nil
}
