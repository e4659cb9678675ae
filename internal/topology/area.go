package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/ownership"
	"cadre/ent/productarea"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AddProductAreaInput is something that a team can own.
type AddProductAreaInput struct {
	Name        string
	Kind        orggraph.AreaKind
	Complexity  *orggraph.AreaComplexity // nil: nobody has said
	Description *string
	Parent      *string
	Team        *string // who owns it; nil: nobody yet
	Scenario    *string // the scenario that is edited; who opens the world reads it
	Reason      *string
}

func (in *AddProductAreaInput) check(w *world.World) error {
	c := reading(w)
	in.Name = c.Line("name", "The name", in.Name, maxName)
	c.areaKind("kind", in.Kind)
	c.complexity(in.Complexity)
	in.Description = c.Prose("description", "The description", in.Description, maxWords)
	in.Parent = c.OptionalID("parent", in.Parent, "product area", id.ProductArea)
	in.Team = c.OptionalID("team", in.Team, "team", id.Team)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

func (c *form) areaKind(field string, kind orggraph.AreaKind) {
	if productarea.KindValidator(productarea.Kind(kind)) != nil {
		c.Fail(field, "The kind must be AREA, SERVICE, REPOSITORY or DATA.")
	}
}

func (c *form) complexity(of *orggraph.AreaComplexity) {
	if of != nil && productarea.ComplexityValidator(productarea.Complexity(*of)) != nil {
		c.Fail("complexity", "The complexity must be SIMPLE or COMPLEX.")
	}
}

// AddProductArea notes something that a team can own, with its owner where one is given, and returns its id.
func AddProductArea(ctx context.Context, w *world.World, in AddProductAreaInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.ProductArea)
	c, err := write(ctx, w, "area.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if in.Parent != nil {
			if _, err := anyArea(ctx, tx, "parent", *in.Parent); err != nil {
				return err
			}
		}
		tx.Summarize("Added %s", in.Name)
		err := tx.ProductArea.Create().SetID(made).SetName(in.Name).SetKind(productarea.Kind(in.Kind)).SetNillableComplexity((*productarea.Complexity)(in.Complexity)).SetNillableDescription(in.Description).
			SetNillableParentID(in.Parent).Exec(ctx)
		if err != nil {
			return fmt.Errorf("add a product area: %w", err)
		}
		if in.Team == nil {
			return nil
		}
		team, err := activeTeam(ctx, tx, "team", *in.Team)
		if err != nil {
			return err
		}
		tx.Summarize("Added %s, owned by %s", in.Name, team.Name)
		return own(ctx, tx, id.New(id.Ownership), made, team.ID, nil)
	})
	return made, c, err
}

// ReviseProductAreaInput is what to change about a product area; only the given fields change.
type ReviseProductAreaInput struct {
	Area             string
	Name             *string
	Kind             *orggraph.AreaKind
	Complexity       input.Optional[orggraph.AreaComplexity]
	Description      input.Optional[string]
	Parent           input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *ReviseProductAreaInput) check(w *world.World) error {
	c := reading(w)
	in.Area = c.ID("area", in.Area, "product area", id.ProductArea)
	in.Name = c.NewLine("name", "The name", in.Name, maxName)
	if in.Kind != nil {
		c.areaKind("kind", *in.Kind)
	}
	c.complexity(in.Complexity.Value)
	in.Description = c.PatchProse("description", "The description", in.Description, maxWords)
	in.Parent = c.PatchID("parent", in.Parent, "product area", id.ProductArea)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

// ReviseProductArea changes what is said of a product area.
func ReviseProductArea(ctx context.Context, w *world.World, in ReviseProductAreaInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "area.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Area); err != nil {
			return err
		}
		row, err := anyArea(ctx, tx, "area", in.Area)
		if err != nil {
			return err
		}
		if input.Differs(in.Parent, row.ParentID) {
			if err := hangsBelow(ctx, tx, in.Parent.Value, row.ID); err != nil {
				return err
			}
		}
		changed := in.Name != nil && *in.Name != row.Name || in.Kind != nil && productarea.Kind(*in.Kind) != row.Kind ||
			input.Differs(in.Complexity, (*orggraph.AreaComplexity)(row.Complexity)) ||
			input.Differs(in.Description, row.Description) || input.Differs(in.Parent, row.ParentID)
		if !changed {
			return nil
		}
		tx.Summarize("Changed %s", row.Name)
		u := tx.ProductArea.UpdateOneID(row.ID).SetNillableName(in.Name)
		if in.Kind != nil {
			u.SetKind(productarea.Kind(*in.Kind))
		}
		input.Patch(in.Complexity, func(c orggraph.AreaComplexity) *ent.ProductAreaUpdateOne {
			return u.SetComplexity(productarea.Complexity(c))
		}, u.ClearComplexity)
		input.Patch(in.Description, u.SetDescription, u.ClearDescription)
		input.Patch(in.Parent, u.SetParentID, u.ClearParentID)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise product area %s: %w", row.ID, err)
		}
		return nil
	})
}

// hangsBelow refuses a parent that is the area itself or a part of it.
func hangsBelow(ctx context.Context, tx *history.Tx, parent *string, area string) error {
	seen := map[string]bool{} // a circle that is there already must not hold the write for ever
	for at := parent; at != nil && !seen[*at]; {
		if *at == area {
			return input.Invalid("parent", "An area cannot be a part of itself.")
		}
		row, err := anyArea(ctx, tx, "parent", *at)
		if err != nil {
			return err
		}
		seen[*at] = true
		at = row.ParentID
	}
	return nil
}

func anyArea(ctx context.Context, tx *history.Tx, field, key string) (*ent.ProductArea, error) {
	row, err := tx.ProductArea.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "product area")
	}
	return row, nil
}

// RemoveProductAreaInput is which product area is no longer there.
type RemoveProductAreaInput struct {
	Area     string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// RemoveProductArea takes a product area away with who owns it. Its parts must be taken away or moved before.
func RemoveProductArea(ctx context.Context, w *world.World, in RemoveProductAreaInput) (*world.Commit, error) {
	c := reading(w)
	in.Area = c.ID("area", in.Area, "product area", id.ProductArea)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return nil, c.Err()
	}
	return write(ctx, w, "area.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := anyArea(ctx, tx, "area", in.Area)
		if err != nil {
			return err
		}
		parts, err := tx.ProductArea.Query().Where(productarea.ParentID(row.ID)).Count(ctx)
		if err != nil {
			return fmt.Errorf("count the parts of an area: %w", err)
		}
		if parts > 0 {
			return fault.New(fault.InvalidInput, "%s has parts. Remove or move them first.", row.Name).OnField("input.area")
		}
		tx.Summarize("Removed %s", row.Name)
		if _, err := tx.Ownership.Delete().Where(ownership.AreaID(row.ID)).Exec(ctx); err != nil {
			return fmt.Errorf("take the owners of area %s away: %w", row.ID, err)
		}
		if err := tx.ProductArea.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("remove product area %s: %w", row.ID, err)
		}
		return nil
	})
}
