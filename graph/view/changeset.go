package view

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Changeset is one write. Changesets of one page share what they load, so that the number of
// statements does not grow with the page.
type Changeset struct {
	row  *ent.Changeset
	page *changesetPage
}

// changesetPage loads what the changesets of one page are asked for, once for all of them.
type changesetPage struct {
	world   *world.World
	suffix  string // what ids end in
	ids     []string
	undone  lazy[map[string]*ent.Changeset]
	undoes  lazy[map[string]*ent.Changeset]
	counts  lazy[map[string]int]
	changes keyed[changeWindow, map[string][]*ent.Change]
}

// Changesets makes the models of rows that are answered together.
func Changesets(w *world.World, rows []*ent.Changeset) []*Changeset {
	page := &changesetPage{world: w, suffix: w.Ref().Suffix()}
	list := make([]*Changeset, len(rows))
	for i, row := range rows {
		page.ids = append(page.ids, row.ID)
		list[i] = &Changeset{row, page}
	}
	return list
}

// ChangesetOf makes the model of one row.
func ChangesetOf(w *world.World, row *ent.Changeset) *Changeset {
	return Changesets(w, []*ent.Changeset{row})[0]
}

// IsNode marks it as a node of the schema.
func (*Changeset) IsNode() {}

// ID returns the id in its world.
func (c *Changeset) ID() string { return c.row.ID + c.page.suffix }

// Revision returns the revision that the workspace reached with it.
func (c *Changeset) Revision() int64 { return c.row.Seq }

// At returns when it was committed.
func (c *Changeset) At() time.Time { return c.row.At }

// Actor returns who did it, by name.
func (c *Changeset) Actor() string { return c.row.ActorName }

// ActorPerson returns the person who did it, where one is known.
func (c *Changeset) ActorPerson() (orggraph.Person, bool) {
	if c.row.ActorPersonID == nil {
		return orggraph.Person{}, false
	}
	return c.page.world.Graph().Person(*c.row.ActorPersonID)
}

// Action returns what was asked for.
func (c *Changeset) Action() string { return c.row.Action }

// Summary returns what happened, in words.
func (c *Changeset) Summary() string { return c.row.Summary }

// Reason returns why, in the actor's words.
func (c *Changeset) Reason() *string { return c.row.Reason }

// Undoes returns the changeset that this one took back.
func (c *Changeset) Undoes(ctx context.Context) (*Changeset, error) {
	if c.row.UndoesID == nil {
		return nil, nil // null in the schema
	}
	byID, err := c.page.undoes.get(func() (map[string]*ent.Changeset, error) {
		w := c.page.world
		undoing, err := w.Changesets().Where(changeset.IDIn(c.page.ids...), changeset.UndoesIDNotNil()).Select(changeset.FieldUndoesID).Strings(ctx)
		if err != nil {
			return nil, err
		}
		rows, err := w.Changesets().Where(changeset.IDIn(undoing...)).All(ctx)
		return changesetsByID(rows), err
	})
	if err != nil {
		return nil, fmt.Errorf("what changesets took back: %w", err)
	}
	return c.page.modelOf(byID[*c.row.UndoesID]), nil
}

// UndoneBy returns the changeset that took this one back, while it stands.
func (c *Changeset) UndoneBy(ctx context.Context) (*Changeset, error) {
	byUndone, err := c.page.undone.get(func() (map[string]*ent.Changeset, error) {
		return undoneBy(ctx, c.page.world, c.page.ids)
	})
	if err != nil {
		return nil, fmt.Errorf("what took changesets back: %w", err)
	}
	return c.page.modelOf(byUndone[c.row.ID]), nil
}

// undoneBy finds, for each changeset, the undo that stands: one that was not undone itself. Undos
// of undos are followed level by level, so that statements grow with the depth, not with the rows.
func undoneBy(ctx context.Context, w *world.World, ids []string) (map[string]*ent.Changeset, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := w.Changesets().Where(changeset.UndoesIDIn(ids...)).Order(ent.Asc(changeset.FieldSeq)).All(ctx)
	if err != nil {
		return nil, err
	}
	undoIDs := make([]string, len(rows))
	for i, row := range rows {
		undoIDs[i] = row.ID
	}
	gone, err := undoneBy(ctx, w, undoIDs)
	if err != nil {
		return nil, err
	}
	standing := map[string]*ent.Changeset{}
	for _, row := range rows {
		if gone[row.ID] == nil {
			standing[*row.UndoesID] = row
		}
	}
	return standing, nil
}

// ChangeCount returns how many rows it changed.
func (c *Changeset) ChangeCount(ctx context.Context) (int, error) {
	counts, err := c.page.counts.get(func() (map[string]int, error) {
		var rows []struct {
			ChangesetID string `json:"changeset_id"`
			Count       int    `json:"count"`
		}
		err := c.page.world.Log().Change.Query().Where(change.ChangesetIDIn(c.page.ids...)).
			GroupBy(change.FieldChangesetID).Aggregate(ent.Count()).Scan(ctx, &rows)
		counts := make(map[string]int, len(rows))
		for _, row := range rows {
			counts[row.ChangesetID] = row.Count
		}
		return counts, err
	})
	if err != nil {
		return 0, fmt.Errorf("count changes: %w", err)
	}
	return counts[c.row.ID], nil
}

func (p *changesetPage) modelOf(row *ent.Changeset) *Changeset {
	if row == nil {
		return nil
	}
	return ChangesetOf(p.world, row)
}

func changesetsByID(rows []*ent.Changeset) map[string]*ent.Changeset {
	byID := make(map[string]*ent.Changeset, len(rows))
	for _, row := range rows {
		byID[row.ID] = row
	}
	return byID
}
