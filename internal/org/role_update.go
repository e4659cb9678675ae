package org

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/positionrole"
	"cadre/ent/role"
	"cadre/ent/roleinheritance"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// UpdateRoleInput is what to change about a role; only the given fields change.
type UpdateRoleInput struct {
	Role             string
	Name             *string
	Aliases          []string // all of them; nil: as they are
	Track            *orggraph.RoleTrack
	Purpose          *string
	Responsibilities []string // all of its own; nil: as they are
	SpanMin          input.Optional[int]
	SpanTarget       input.Optional[int]
	SpanMax          input.Optional[int]
	TimeBoxedMonths  input.Optional[int]
	Active           *bool
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateRoleInput) check(w *world.World) error {
	c := checking(w)
	in.Role = c.id("role", in.Role, id.Role)
	in.Name = c.replacement("name", in.Name, maxRoleName)
	if in.Aliases != nil {
		in.Aliases = c.lines("aliases", in.Aliases, maxRoleName)
	}
	if in.Track != nil {
		c.track("track", *in.Track)
	}
	if in.Purpose != nil {
		text := c.text("purpose", *in.Purpose, maxRoleText, true)
		in.Purpose = &text
	}
	if in.Responsibilities != nil {
		in.Responsibilities = c.lines("responsibilities", in.Responsibilities, maxRoleText)
	}
	c.atLeast("spanMin", in.SpanMin.Value, 0)
	c.atLeast("spanTarget", in.SpanTarget.Value, 0)
	c.atLeast("spanMax", in.SpanMax.Value, 0)
	c.atLeast("timeBoxedMonths", in.TimeBoxedMonths.Value, 1)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdateRole changes a role.
func UpdateRole(ctx context.Context, w *world.World, in UpdateRoleInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "role.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Role); err != nil {
			return err
		}
		r, err := anyRole(ctx, tx, "role", in.Role)
		if err != nil {
			return err
		}
		if err := in.checkSpan(r); err != nil {
			return err
		}
		if err := in.checkTrack(ctx, tx, r); err != nil {
			return err
		}
		changed := in.changes(r)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("%s", changed.summary("the role "+r.Name, in.Name))
		if err := in.builder(tx, r).Exec(ctx); err != nil {
			return fmt.Errorf("update role %s: %w", r.ID, err)
		}
		return nil
	})
}

func (in *UpdateRoleInput) builder(tx *history.Tx, r *ent.Role) *ent.RoleUpdateOne {
	u := tx.Role.UpdateOneID(r.ID).SetNillableName(in.Name).SetNillablePurpose(in.Purpose).SetNillableActive(in.Active)
	if in.Aliases != nil {
		u.SetAliases(in.Aliases)
	}
	if in.Track != nil {
		u.SetTrack(role.Track(*in.Track))
	}
	if in.Responsibilities != nil {
		u.SetResponsibilities(in.Responsibilities)
	}
	input.Patch(in.SpanMin, u.SetSpanMin, u.ClearSpanMin)
	input.Patch(in.SpanTarget, u.SetSpanTarget, u.ClearSpanTarget)
	input.Patch(in.SpanMax, u.SetSpanMax, u.ClearSpanMax)
	input.Patch(in.TimeBoxedMonths, u.SetTimeBoxedMonths, u.ClearTimeBoxedMonths)
	return u
}

func (in *UpdateRoleInput) changes(r *ent.Role) (c changes) {
	c.note(in.Name != nil && *in.Name != r.Name, "name")
	c.note(in.Aliases != nil && !slices.Equal(in.Aliases, r.Aliases), "aliases")
	c.note(in.Track != nil && role.Track(*in.Track) != r.Track, "track")
	c.note(in.Purpose != nil && *in.Purpose != r.Purpose, "purpose")
	c.note(in.Responsibilities != nil && !slices.Equal(in.Responsibilities, r.Responsibilities), "responsibilities")
	c.note(input.Differs(in.SpanMin, r.SpanMin) || input.Differs(in.SpanTarget, r.SpanTarget) || input.Differs(in.SpanMax, r.SpanMax), "span")
	c.note(input.Differs(in.TimeBoxedMonths, r.TimeBoxedMonths), "time box")
	c.note(in.Active != nil && *in.Active != r.Active, "availability")
	return c
}

// checkSpan refuses numbers of reports that contradict each other once the update is made.
func (in *UpdateRoleInput) checkSpan(r *ent.Role) error {
	after := func(o input.Optional[int], stored *int) *int {
		if o.Set {
			return o.Value
		}
		return stored
	}
	least, usual, most := after(in.SpanMin, r.SpanMin), after(in.SpanTarget, r.SpanTarget), after(in.SpanMax, r.SpanMax)
	more := func(a, b *int) bool { return a != nil && b != nil && *a > *b }
	switch {
	case more(least, most):
		return input.Invalid("spanMin", "The fewest reports (%d) are more than the most (%d).", *least, *most)
	case more(least, usual):
		return input.Invalid("spanTarget", "The usual number of reports (%d) is below the fewest (%d).", *usual, *least)
	case more(usual, most):
		return input.Invalid("spanTarget", "The usual number of reports (%d) is above the most (%d).", *usual, *most)
	}
	return nil
}

// checkTrack refuses to make a mixin of a role that seats carry or that is part of a line of
// roles, and a role of a mixin that others take in.
func (in *UpdateRoleInput) checkTrack(ctx context.Context, tx *history.Tx, r *ent.Role) error {
	if in.Track == nil || isMixin(r) == (*in.Track == orggraph.TrackMixin) {
		return nil
	}
	if isMixin(r) {
		taken, err := tx.RoleInheritance.Query().Where(roleinheritance.ParentID(r.ID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for heirs of role %s: %w", r.ID, err)
		}
		if taken {
			return input.Invalid("track", "Other roles take %s in as a mixin. Take it out of them first.", r.Name)
		}
		return nil
	}
	carried, err := tx.PositionRole.Query().Where(positionrole.RoleID(r.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for seats of role %s: %w", r.ID, err)
	}
	if carried {
		return input.Invalid("track", "Seats carry %s, so it cannot be a mixin. Take it from them first.", r.Name)
	}
	linked, err := tx.RoleInheritance.Query().Where(roleinheritance.KindEQ(roleinheritance.KindPARENT),
		roleinheritance.Or(roleinheritance.RoleID(r.ID), roleinheritance.ParentID(r.ID))).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for relatives of role %s: %w", r.ID, err)
	}
	if linked {
		return input.Invalid("track", "%s has a parent or heirs, so it cannot be a mixin. Change their inheritance first.", r.Name)
	}
	return nil
}
