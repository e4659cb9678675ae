package org

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/role"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// CreateRoleInput is a new role.
type CreateRoleInput struct {
	Key              string // unique, whatever the case
	Name             string
	Aliases          []string
	Track            orggraph.RoleTrack
	Purpose          string
	Responsibilities []string
	Parent           *string
	Mixins           []string
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *CreateRoleInput) check(w *world.World) error {
	c := checking(w)
	in.Key = strings.TrimSpace(in.Key)
	if !isRoleKey(in.Key) {
		c.fail("key", "The key must be 1 to 60 letters, digits and hyphens.")
	}
	in.Name = c.line("name", in.Name, maxRoleName)
	in.Aliases = c.lines("aliases", in.Aliases, maxRoleName)
	c.track("track", in.Track)
	in.Purpose = c.text("purpose", in.Purpose, maxRoleText, true)
	in.Responsibilities = c.lines("responsibilities", in.Responsibilities, maxRoleText)
	in.Parent = c.optionalID("parent", in.Parent, id.Role)
	in.Mixins = c.ids("mixins", in.Mixins, id.Role, 0)
	in.Reason = c.reason(in.Reason)
	return c.err
}

func isRoleKey(key string) bool {
	for i := range len(key) {
		c := key[i]
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-') {
			return false
		}
	}
	return len(key) >= 1 && len(key) <= 60
}

func (c *check) track(field string, track orggraph.RoleTrack) {
	if role.TrackValidator(role.Track(track)) != nil {
		c.fail(field, "The track must be IC, PC, PL or MIXIN.")
	}
}

// CreateRole creates a role and returns its id.
func CreateRole(ctx context.Context, w *world.World, in CreateRoleInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	var made *ent.Role
	c, err := write(ctx, w, "role.create", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		same, err := tx.Role.Query().Where(role.KeyEqualFold(in.Key)).First(ctx)
		switch {
		case err == nil:
			return input.Invalid("key", "The role %s has the key %s already. Take another one.", same.Name, same.Key)
		case !ent.IsNotFound(err):
			return fmt.Errorf("look for the key: %w", err)
		}
		tx.Summarize("Created the role %s", in.Name)
		made, err = tx.Role.Create().SetKey(in.Key).SetName(in.Name).SetAliases(in.Aliases).SetTrack(role.Track(in.Track)).
			SetPurpose(in.Purpose).SetResponsibilities(in.Responsibilities).Save(ctx)
		if err != nil {
			return fmt.Errorf("create role: %w", err)
		}
		return setHeritage(ctx, tx, made, heritage{parent: in.Parent, mixins: in.Mixins})
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, c, nil
}
