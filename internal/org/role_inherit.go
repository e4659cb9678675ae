package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/roleinheritance"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// SetRoleInheritanceInput is from which roles a role inherits.
type SetRoleInheritanceInput struct {
	Role             string
	Parent           *string  // nil: none
	Mixins           []string // in order
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// SetRoleInheritance says which role another one inherits from and which mixins it takes in. A
// circle, or a line of more than roles.MaxDepth, is INVALID_INPUT.
func SetRoleInheritance(ctx context.Context, w *world.World, in SetRoleInheritanceInput) (*world.Commit, error) {
	c := checking(w)
	in.Role = c.id("role", in.Role, id.Role)
	in.Parent = c.optionalID("parent", in.Parent, id.Role)
	in.Mixins = c.ids("mixins", in.Mixins, id.Role, 0)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return nil, c.err
	}
	return write(ctx, w, "role.inherit", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := expectHeritage(ctx, tx, in.ExpectedRevision, in.Role); err != nil {
			return err
		}
		r, err := anyRole(ctx, tx, "role", in.Role)
		if err != nil {
			return err
		}
		tx.Summarize("Changed what the role %s inherits", r.Name)
		return setHeritage(ctx, tx, r, heritage{parent: in.Parent, mixins: in.Mixins})
	})
}

// setHeritage checks and stores what a role inherits from. Links that stay keep their rows.
func setHeritage(ctx context.Context, tx *history.Tx, heir *ent.Role, h heritage) error {
	c, err := readCatalogue(ctx, tx)
	if err != nil {
		return err
	}
	if err := c.checkHeritage(heir, h); err != nil {
		return err
	}
	old, err := tx.RoleInheritance.Query().Where(roleinheritance.RoleID(heir.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read inheritance of role %s: %w", heir.ID, err)
	}
	there := make(map[string]*ent.RoleInheritance, len(old))
	for _, l := range old {
		there[l.ParentID] = l
	}
	if h.parent != nil {
		if err := link(ctx, tx, there, heir.ID, *h.parent, roleinheritance.KindPARENT, 0); err != nil {
			return err
		}
	}
	for i, m := range h.mixins {
		if err := link(ctx, tx, there, heir.ID, m, roleinheritance.KindMIXIN, i); err != nil {
			return err
		}
	}
	for _, l := range old {
		if there[l.ParentID] == nil {
			continue // stays
		}
		if err := tx.RoleInheritance.DeleteOneID(l.ID).Exec(ctx); err != nil {
			return fmt.Errorf("delete inheritance %s: %w", l.ID, err)
		}
	}
	return nil
}

// link stores one link, in the row that is there already where there is one, and ticks that off.
func link(ctx context.Context, tx *history.Tx, there map[string]*ent.RoleInheritance, heir, parent string, kind roleinheritance.Kind, rank int) error {
	var err error
	if l := there[parent]; l != nil {
		delete(there, parent)
		err = tx.RoleInheritance.UpdateOneID(l.ID).SetKind(kind).SetRank(rank).Exec(ctx)
	} else {
		err = tx.RoleInheritance.Create().SetRoleID(heir).SetParentID(parent).SetKind(kind).SetRank(rank).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("let role %s inherit from %s: %w", heir, parent, err)
	}
	return nil
}
