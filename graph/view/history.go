package view

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/predicate"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ChangesetWhere says which changesets to list; every given field must hold.
type ChangesetWhere struct {
	TextContains, Actor, Entity *string
	Since, Until                *time.Time
}

func (w *ChangesetWhere) predicates() []predicate.Changeset {
	var all []predicate.Changeset
	if w == nil {
		return all
	}
	if w.TextContains != nil {
		all = append(all, changeset.Or(changeset.SummaryContainsFold(*w.TextContains), changeset.ReasonContainsFold(*w.TextContains)))
	}
	if w.Actor != nil {
		all = append(all, changeset.ActorName(*w.Actor))
	}
	if w.Entity != nil {
		key, _, _ := strings.Cut(*w.Entity, "@")
		all = append(all, changeset.HasChangesWith(change.EntityID(key)))
	}
	if w.Since != nil {
		all = append(all, changeset.AtGTE(w.Since.UTC()))
	}
	if w.Until != nil {
		all = append(all, changeset.AtLT(w.Until.UTC()))
	}
	return all
}

// ChangesetConnection is a page of changesets.
type ChangesetConnection struct {
	list   []*Changeset
	page   orggraph.Page
	more   bool
	world  *world.World
	wanted []predicate.Changeset
}

// ChangesetEdge is a changeset in a page.
type ChangesetEdge struct{ node *Changeset }

// Cursor returns the place of the changeset in the list.
func (e ChangesetEdge) Cursor() string { return orggraph.Cursor(strconv.FormatInt(e.node.row.Seq, 10)) }

// Node returns the changeset.
func (e ChangesetEdge) Node() *Changeset { return e.node }

// Edges returns the changesets of the page.
func (c *ChangesetConnection) Edges() []ChangesetEdge {
	list := make([]ChangesetEdge, len(c.list))
	for i, set := range c.list {
		list[i] = ChangesetEdge{set}
	}
	return list
}

// PageInfo tells where the page begins and ends.
func (c *ChangesetConnection) PageInfo() *orggraph.PageInfo {
	var first, last string
	if n := len(c.list); n > 0 {
		first, last = ChangesetEdge{c.list[0]}.Cursor(), ChangesetEdge{c.list[n-1]}.Cursor()
	}
	return c.page.Cut(first, last, c.page.After != nil, c.more)
}

// TotalCount counts the changesets of all pages.
func (c *ChangesetConnection) TotalCount(ctx context.Context) (int, error) {
	n, err := c.world.Changesets().Where(c.wanted...).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("count changesets: %w", err)
	}
	return n, nil
}

// History returns a page of changesets, the latest first.
func History(ctx context.Context, w *world.World, first *int, after *string, wanted ...predicate.Changeset) (*ChangesetConnection, error) {
	page := orggraph.Page{First: first, After: after}
	if err := page.Check(); err != nil {
		return nil, err
	}
	q := w.Changesets().Where(wanted...).Order(ent.Desc(changeset.FieldSeq)).Limit(page.Size() + 1)
	if after != nil {
		seq, err := readNumber(*after)
		if err != nil {
			return nil, err
		}
		q.Where(changeset.SeqLT(seq))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list changesets: %w", err)
	}
	c := &ChangesetConnection{page: page, more: len(rows) > page.Size(), world: w, wanted: wanted}
	c.list = Changesets(w, rows[:min(len(rows), page.Size())])
	return c, nil
}

func readNumber(cursor string) (int64, error) {
	key, err := orggraph.ReadCursor(cursor, "after")
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(key, 10, 64)
	if err != nil {
		return 0, fault.New(fault.InvalidInput, "This cursor is not one of this list. Hand cursors back as they came.").OnField("after")
	}
	return n, nil
}

// History returns a page of everything that was changed, the latest first.
func (o *Org) History(ctx context.Context, first *int, after *string, where *ChangesetWhere) (*ChangesetConnection, error) {
	return History(ctx, o.World, first, after, where.predicates()...)
}

// Changeset returns a changeset by id, or nil.
func (o *Org) Changeset(ctx context.Context, id string) (*Changeset, error) {
	key, here := o.World.Key(id)
	if !here {
		return nil, nil // of another world: null in the schema
	}
	row, err := o.World.Changesets().Where(changeset.ID(key)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // null in the schema
	}
	if err != nil {
		return nil, fmt.Errorf("changeset %s: %w", id, err)
	}
	return ChangesetOf(o.World, row), nil
}

// PositionHistory returns what touched a seat or what hangs on it, now or then.
func PositionHistory(ctx context.Context, w *world.World, p orggraph.Position, first *int, after *string) (*ChangesetConnection, error) {
	ids := []string{p.Key()}
	for _, l := range p.Lines() {
		ids = append(ids, l.Key())
	}
	return History(ctx, w, first, after, changeset.HasChangesWith(change.Or(change.EntityIDIn(ids...), change.PositionID(p.Key()))))
}

// PersonHistory returns what touched a person or a holding of theirs, now or then.
func PersonHistory(ctx context.Context, w *world.World, p orggraph.Person, first *int, after *string) (*ChangesetConnection, error) {
	return History(ctx, w, first, after, changeset.HasChangesWith(change.Or(change.EntityID(p.Key()), change.PersonID(p.Key()))))
}

// TeamHistory returns what touched a team or a membership of it, now or then.
func TeamHistory(ctx context.Context, w *world.World, t orggraph.Team, first *int, after *string) (*ChangesetConnection, error) {
	return History(ctx, w, first, after, changeset.HasChangesWith(change.Or(change.EntityID(t.Key()), change.TeamID(t.Key()))))
}
