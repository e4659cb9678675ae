package view

import (
	"context"
	"fmt"
	"slices"
	"sort"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// CommitmentConnection is a page of commitments.
type CommitmentConnection struct {
	list          []strategy.ListedCommitment
	page          orggraph.Page
	before, after bool
	total         int
}

// CommitmentEdge is a commitment in a page.
type CommitmentEdge struct{ strategy.ListedCommitment }

// Cursor returns the place of the commitment in the list.
func (e CommitmentEdge) Cursor() string { return orggraph.Cursor(e.Key) }

// Node returns the commitment.
func (e CommitmentEdge) Node() orggraph.Commitment { return e.Commitment }

// Commitments returns a page of commitments, by the day that they are for.
func (o *Org) Commitments(first *int, after *string, where *strategy.CommitmentWhere) (*CommitmentConnection, error) {
	page := orggraph.Page{First: first, After: after}
	if err := page.Check(); err != nil {
		return nil, err
	}
	list, err := strategy.SelectCommitments(o.Graph, where)
	if err != nil {
		return nil, err
	}
	c := &CommitmentConnection{page: page, total: len(list)}
	if after != nil {
		key, err := orggraph.ReadCursor(*after, "after")
		if err != nil {
			return nil, err
		}
		from := sort.Search(len(list), func(i int) bool { return list[i].Key > key })
		c.before, list = from > 0, list[from:]
	}
	c.after = len(list) > page.Size()
	c.list = list[:min(len(list), page.Size())]
	return c, nil
}

// Edges returns the commitments of the page.
func (c *CommitmentConnection) Edges() []CommitmentEdge {
	list := make([]CommitmentEdge, len(c.list))
	for i, l := range c.list {
		list[i] = CommitmentEdge{l}
	}
	return list
}

// PageInfo tells where the page begins and ends.
func (c *CommitmentConnection) PageInfo() *orggraph.PageInfo {
	var first, last string
	if n := len(c.list); n > 0 {
		first, last = CommitmentEdge{c.list[0]}.Cursor(), CommitmentEdge{c.list[n-1]}.Cursor()
	}
	return c.page.Cut(first, last, c.before, c.after)
}

// TotalCount counts the commitments of all pages.
func (c *CommitmentConnection) TotalCount() int { return c.total }

// maxCommitmentFindings is how many findings about commitments one field answers.
const maxCommitmentFindings = 100

// CommitmentFindings returns what does not go well with commitments, the gravest first.
func (o *Org) CommitmentFindings(team *string, first *int) ([]strategy.CommitmentFinding, error) {
	most := 50
	if first != nil {
		most = *first
	}
	if most < 1 || most > maxCommitmentFindings {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxCommitmentFindings).OnField("first")
	}
	list := strategy.CommitmentFindings(o.Graph)
	if team != nil {
		of, ok := o.Graph.Team(*team)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such team.").OnField("team")
		}
		list = slices.DeleteFunc(slices.Clone(list), func(f strategy.CommitmentFinding) bool { return f.Commitment == nil || f.Commitment.Team() != of })
	}
	return list[:min(len(list), most)], nil
}

// CommitmentRatio counts the commitments and the objectives of a quarter.
func (o *Org) CommitmentRatio(day *string) strategy.CommitmentRatio {
	if day == nil {
		return strategy.RatioOf(o.Graph, o.Graph.Today())
	}
	return strategy.RatioOf(o.Graph, *day)
}

// CommitmentHistory returns a page of the changesets that touched a commitment or what hangs on it, the latest first.
func CommitmentHistory(ctx context.Context, w *world.World, c orggraph.Commitment, first *int, after *string) (*ChangesetConnection, error) {
	rows := c.Rows()
	taken, err := w.Log().Change.Query().Where(change.OperationEQ(change.OperationDELETE), change.EntityIn(ent.TypeAction, ent.TypeDependency)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what was taken away: %w", err)
	}
	for _, t := range taken {
		if slices.Contains(history.Refs(t.Before), c.Key()) {
			rows = append(rows, t.EntityID)
		}
	}
	return History(ctx, w, first, after, changeset.HasChangesWith(change.EntityIDIn(rows...)))
}
