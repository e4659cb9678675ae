package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sort"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// ObjectiveConnection is a page of objectives.
type ObjectiveConnection struct {
	list          []strategy.Listed
	page          orggraph.Page
	before, after bool
	total         int
}

// ObjectiveEdge is an objective in a page.
type ObjectiveEdge struct{ strategy.Listed }

// Cursor returns the place of the objective in the list.
func (e ObjectiveEdge) Cursor() string { return orggraph.Cursor(e.Key) }

// Node returns the objective.
func (e ObjectiveEdge) Node() orggraph.Objective { return e.Objective }

// Objectives returns a page of objectives.
func (o *Org) Objectives(first *int, after *string, where *strategy.ObjectiveWhere, orderBy *strategy.ObjectiveOrder) (*ObjectiveConnection, error) {
	page := orggraph.Page{First: first, After: after}
	if err := page.Check(); err != nil {
		return nil, err
	}
	list, err := strategy.Select(o.Graph, where, orderBy)
	if err != nil {
		return nil, err
	}
	c := &ObjectiveConnection{page: page, total: len(list)}
	if after != nil {
		key, err := orggraph.ReadCursor(*after, "after")
		if err != nil {
			return nil, err
		}
		down := orderBy != nil && orderBy.Direction == orggraph.Descending
		from := sort.Search(len(list), func(i int) bool {
			if down {
				return list[i].Key < key
			}
			return list[i].Key > key
		})
		c.before, list = from > 0, list[from:]
	}
	c.after = len(list) > page.Size()
	c.list = list[:min(len(list), page.Size())]
	return c, nil
}

// Edges returns the objectives of the page.
func (c *ObjectiveConnection) Edges() []ObjectiveEdge {
	list := make([]ObjectiveEdge, len(c.list))
	for i, l := range c.list {
		list[i] = ObjectiveEdge{l}
	}
	return list
}

// PageInfo tells where the page begins and ends.
func (c *ObjectiveConnection) PageInfo() *orggraph.PageInfo {
	var first, last string
	if n := len(c.list); n > 0 {
		first, last = ObjectiveEdge{c.list[0]}.Cursor(), ObjectiveEdge{c.list[n-1]}.Cursor()
	}
	return c.page.Cut(first, last, c.before, c.after)
}

// TotalCount counts the objectives of all pages.
func (c *ObjectiveConnection) TotalCount() int { return c.total }

// maxCheckIns is how many check-ins of a key result one field answers.
const maxCheckIns = 200

// LastCheckIns returns the latest check-ins of a key result, the earliest of them first.
func LastCheckIns(k orggraph.KeyResult, last *int) ([]orggraph.CheckIn, error) {
	most := 60
	if last != nil {
		most = *last
	}
	if most < 1 || most > maxCheckIns {
		return nil, fault.New(fault.InvalidInput, "last is 1 to %d.", maxCheckIns).OnField("last")
	}
	list := k.AllCheckIns()
	return list[max(0, len(list)-most):], nil
}

// ObjectiveHistory returns a page of the changesets that touched an objective or what hangs on it, the latest
// first.
func ObjectiveHistory(ctx context.Context, w *world.World, o orggraph.Objective, first *int, after *string) (*ChangesetConnection, error) {
	rows, err := withTaken(ctx, w, o.Rows())
	if err != nil {
		return nil, err
	}
	return History(ctx, w, first, after, changeset.HasChangesWith(change.EntityIDIn(rows...)))
}

// withTaken adds what was taken away of some rows, and what hung on that: the log alone knows it still.
func withTaken(ctx context.Context, w *world.World, rows []string) ([]string, error) {
	taken, err := w.Log().Change.Query().Where(change.OperationEQ(change.OperationDELETE), change.EntityIn(ent.TypeKeyResult, ent.TypeObjectiveTeam, ent.TypeObjectiveLink, ent.TypeAction, ent.TypeCheckIn)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what was taken away: %w", err)
	}
	// What was measured first, so that its check-ins, links and actions are found by it.
	order := func(c *ent.Change) int { return slices.Index([]string{ent.TypeKeyResult, c.Entity}, c.Entity) }
	slices.SortStableFunc(taken, func(a, b *ent.Change) int { return cmp.Compare(order(a), order(b)) })
	known := map[string]bool{}
	for _, key := range rows {
		known[key] = true
	}
	for _, c := range taken {
		if !known[c.EntityID] && slices.ContainsFunc(history.Refs(c.Before), func(ref string) bool { return known[ref] && !id.Is(ref, id.Team) && !id.Is(ref, id.Person) }) {
			known[c.EntityID] = true
			rows = append(rows, c.EntityID)
		}
	}
	return rows, nil
}
