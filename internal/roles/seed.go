package roles

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/role"
	"cadre/ent/roleinheritance"
	"cadre/internal/history"
	"cadre/internal/id"
)

// SeedIntent is what history says of Seed.
func SeedIntent() history.Intent { return history.Intent{Action: "role.seed"} }

// Seed gives a new workspace the default catalogue. It is a write for World.Write, and does nothing
// in a workspace that has a history already: an organisation may have thrown the defaults away.
func Seed(ctx context.Context, tx *history.Tx) error {
	used, err := tx.Changeset.Query().Exist(ctx)
	if err != nil || used {
		return err
	}
	all := Defaults()
	if err := insert(ctx, tx.Client, all); err != nil {
		return err
	}
	tx.Summarize("Added the default catalogue of %d roles", len(all))
	return nil
}

// insert writes a catalogue: every role, then what each inherits from.
func insert(ctx context.Context, tx *ent.Client, catalogue []Role) error {
	ids := make(map[string]string, len(catalogue))
	for _, r := range catalogue {
		ids[r.Key] = id.New(id.Role)
	}
	err := tx.Role.MapCreateBulk(catalogue, func(c *ent.RoleCreate, i int) {
		fill(c.SetID(ids[catalogue[i].Key]), catalogue[i])
	}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("write the role catalogue: %w", err)
	}
	lines := inheritances(catalogue)
	err = tx.RoleInheritance.MapCreateBulk(lines, func(c *ent.RoleInheritanceCreate, i int) {
		l := lines[i]
		c.SetRoleID(ids[l.child]).SetParentID(ids[l.parent]).SetKind(l.kind).SetRank(l.rank)
	}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("write what roles inherit: %w", err)
	}
	return nil
}

func fill(c *ent.RoleCreate, r Role) {
	c.SetKey(r.Key).SetName(r.Name).SetAliases(r.Aliases).SetTrack(role.Track(r.Track)).
		SetPurpose(r.Purpose).SetResponsibilities(r.Responsibilities).SetActive(r.Active)
	if r.Span != nil {
		c.SetSpanMin(r.Span.Min).SetSpanTarget(r.Span.Target).SetSpanMax(r.Span.Max)
	}
	if r.TimeBoxedMonths > 0 {
		c.SetTimeBoxedMonths(r.TimeBoxedMonths)
	}
}

type inheritance struct {
	child, parent string
	kind          roleinheritance.Kind
	rank          int
}

func inheritances(catalogue []Role) []inheritance {
	var lines []inheritance
	for _, r := range catalogue {
		if r.Parent != "" {
			lines = append(lines, inheritance{r.Key, r.Parent, roleinheritance.KindPARENT, 0})
		}
		for i, m := range r.Mixins {
			lines = append(lines, inheritance{r.Key, m, roleinheritance.KindMIXIN, i})
		}
	}
	return lines
}
