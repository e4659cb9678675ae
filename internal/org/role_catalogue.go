package org

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/role"
	"cadre/ent/roleinheritance"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/roles"
)

// catalogue is the stored roles as the rules of internal/roles read them.
type catalogue struct {
	rows  map[string]*ent.Role // by id
	byKey map[string]*ent.Role
	list  []roles.Role // oldest first
}

func readCatalogue(ctx context.Context, tx *history.Tx) (*catalogue, error) {
	rows, err := tx.Role.Query().Order(role.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read roles: %w", err)
	}
	links, err := tx.RoleInheritance.Query().Order(roleinheritance.ByRank(), roleinheritance.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read role inheritance: %w", err)
	}
	c := &catalogue{rows: make(map[string]*ent.Role), byKey: make(map[string]*ent.Role)}
	at := make(map[string]int)
	for i, r := range rows {
		c.rows[r.ID], c.byKey[r.Key], at[r.ID] = r, r, i
		c.list = append(c.list, roles.Role{Key: r.Key, Name: r.Name, Aliases: r.Aliases, Track: roles.Track(r.Track), Active: r.Active})
	}
	for _, l := range links {
		heir, key := &c.list[at[l.RoleID]], c.rows[l.ParentID].Key
		if l.Kind == roleinheritance.KindMIXIN {
			heir.Mixins = append(heir.Mixins, key)
		} else {
			heir.Parent = key
		}
	}
	return c, nil
}

// isMixin reports whether a role is a set of duties for others to take in.
func isMixin(r *ent.Role) bool { return r.Track == role.TrackMIXIN }

// roleOfTitle finds the role that a title means, by name or alias; false where none answers to it.
func roleOfTitle(ctx context.Context, tx *history.Tx, title string) (*ent.Role, bool, error) {
	c, err := readCatalogue(ctx, tx)
	if err != nil {
		return nil, false, err
	}
	match := roles.NewMatcher(c.list).Match(title)
	if match.Quality == roles.None {
		return nil, false, nil
	}
	return c.byKey[match.Key], true, nil
}

// heritage is what a role shall inherit from.
type heritage struct {
	parent *string
	mixins []string
}

// checkHeritage refuses what would make the catalogue unsound: unknown roles, a job taken in as a
// mixin or the other way round, a circle, or a line that is too long. The heir is in the catalogue.
func (c *catalogue) checkHeritage(heir *ent.Role, h heritage) error {
	at := slices.IndexFunc(c.list, func(r roles.Role) bool { return r.Key == heir.Key })
	c.list[at].Parent, c.list[at].Mixins = "", nil
	if h.parent != nil {
		key, err := c.bequest("parent", *h.parent, heir, false)
		if err != nil {
			return err
		}
		c.list[at].Parent = key
	}
	mixins := make([]string, len(h.mixins))
	for i, m := range h.mixins {
		key, err := c.bequest(item("mixins", i), m, heir, true)
		if err != nil {
			return err
		}
		mixins[i] = key
	}
	c.list[at].Mixins = mixins
	if err := roles.Validate(c.list); err != nil {
		if f, ok := fault.As(err); ok {
			return f.OnField("input.parent")
		}
		return err
	}
	return nil
}

// bequest returns the key of a role that the heir may inherit from as a parent or a mixin.
func (c *catalogue) bequest(field, id string, heir *ent.Role, asMixin bool) (string, error) {
	r := c.rows[id]
	switch {
	case r == nil:
		return "", fault.New(fault.NotFound, "There is no such role.").OnField("input." + field)
	case r.ID == heir.ID:
		return "", input.Invalid(field, "%s cannot inherit from itself.", r.Name)
	case asMixin && !isMixin(r):
		return "", input.Invalid(field, "%s is no mixin. Inherit from it as the parent.", r.Name)
	case !asMixin && isMixin(r):
		return "", input.Invalid(field, "%s is a mixin. Take it in as one.", r.Name)
	case !asMixin && isMixin(heir):
		return "", input.Invalid(field, "%s is a mixin and takes in only mixins.", heir.Name)
	case slices.Contains(roles.Ancestors(c.list, r.Key), heir.Key):
		return "", input.Invalid(field, "%s inherits from %s, so %s cannot inherit from it.", r.Name, heir.Name, heir.Name)
	}
	return r.Key, nil
}
