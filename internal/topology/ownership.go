package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/ownership"
	"cadre/ent/team"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// OwnAreaInput says that a team owns a product area.
type OwnAreaInput struct {
	Area, Team string
	SharedWhy  *string // needed where another team owns it too
	Scenario   *string // the scenario that is edited; who opens the world reads it
	Reason     *string
}

func (in *OwnAreaInput) check(w *world.World) error {
	c := reading(w)
	in.Area = c.ID("area", in.Area, "product area", id.ProductArea)
	in.Team = c.ID("team", in.Team, "team", id.Team)
	in.SharedWhy = c.Prose("sharedWhy", "The explanation", in.SharedWhy, maxPurpose)
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

// OwnArea notes that a team owns a product area, and returns the id of that. A second owner needs a word why; who owns
// it already gets new words.
func OwnArea(ctx context.Context, w *world.World, in OwnAreaInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	owned := id.New(id.Ownership)
	c, err := write(ctx, w, "area.own", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		area, err := anyArea(ctx, tx, "area", in.Area)
		if err != nil {
			return err
		}
		owner, err := activeTeam(ctx, tx, "team", in.Team)
		if err != nil {
			return err
		}
		list, err := tx.Ownership.Query().Where(ownership.AreaID(area.ID), ownership.HasTeamWith(team.ArchivedOnIsNil())).WithTeam().All(ctx)
		if err != nil {
			return fmt.Errorf("read who owns area %s: %w", area.ID, err)
		}
		var mine *ent.Ownership
		for _, o := range list {
			switch {
			case o.TeamID == owner.ID:
				mine = o
			case in.SharedWhy == nil:
				return input.Invalid("sharedWhy", "%s owns %s already. Say why both own it, or take it from the other team first.", o.Edges.Team.Name, area.Name)
			}
		}
		if mine != nil {
			owned = mine.ID
			return reword(ctx, tx, mine, in.SharedWhy, "Said why "+owner.Name+" owns "+area.Name+" too")
		}
		tx.Summarize("%s owns %s", owner.Name, area.Name)
		return own(ctx, tx, owned, area.ID, owner.ID, in.SharedWhy)
	})
	return owned, c, err
}

// own writes who owns an area.
func own(ctx context.Context, tx *history.Tx, key, area, owner string, why *string) error {
	if err := tx.Ownership.Create().SetID(key).SetAreaID(area).SetTeamID(owner).SetNillableSharedWhy(why).Exec(ctx); err != nil {
		return fmt.Errorf("own area %s: %w", area, err)
	}
	return nil
}

// reword writes why an owner shares what it owns.
func reword(ctx context.Context, tx *history.Tx, row *ent.Ownership, why *string, summary string) error {
	if input.Same(row.SharedWhy, why) {
		return nil
	}
	tx.Summarize("%s", summary)
	u := tx.Ownership.UpdateOneID(row.ID)
	input.Patch(input.Optional[string]{Set: true, Value: why}, u.SetSharedWhy, u.ClearSharedWhy)
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("say why ownership %s is shared: %w", row.ID, err)
	}
	return nil
}

// DisownAreaInput says that a team no longer owns a product area.
type DisownAreaInput struct {
	Ownership string
	Scenario  *string // the scenario that is edited; who opens the world reads it
	Reason    *string
}

// DisownArea notes that a team no longer owns a product area, and returns the id of that area.
func DisownArea(ctx context.Context, w *world.World, in DisownAreaInput) (string, *world.Commit, error) {
	c := reading(w)
	in.Ownership = c.ID("ownership", in.Ownership, "ownership", id.Ownership)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return "", nil, c.Err()
	}
	var area string
	commit, err := write(ctx, w, "area.disown", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.Ownership.Query().Where(ownership.ID(in.Ownership)).WithArea().WithTeam().Only(ctx)
		if err != nil {
			return input.Missing(err, "ownership", "ownership")
		}
		area = row.AreaID
		tx.Summarize("%s no longer owns %s", row.Edges.Team.Name, row.Edges.Area.Name)
		if err := tx.Ownership.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("end ownership %s: %w", row.ID, err)
		}
		return nil
	})
	return area, commit, err
}
