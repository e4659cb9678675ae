package view

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxVersions is how many versions one field answers at most.
const maxVersions = 100

// Version is one change of what something says, as the log has it.
type Version struct {
	set   *Changeset
	graph *orggraph.Graph
}

// Changeset returns the changeset that it was part of.
func (v Version) Changeset() *Changeset { return v.set }

// Changes returns what it did to the rows that say it.
func (v Version) Changes() ([]AnyChange, error) {
	list := make([]AnyChange, len(v.set.row.Edges.Changes))
	for i, row := range v.set.row.Edges.Changes {
		c, err := ChangeOf(v.graph, row)
		if err != nil {
			return nil, err
		}
		list[i] = c
	}
	return list, nil
}

// versions reads what was done to some rows, the latest first.
func versions(ctx context.Context, w *world.World, first *int, keys []string) ([]Version, error) {
	most := 20
	if first != nil {
		most = *first
	}
	if most < 1 || most > maxVersions {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxVersions).OnField("first")
	}
	rows, err := w.Changesets().Where(changeset.HasChangesWith(change.EntityIDIn(keys...))).Order(ent.Desc(changeset.FieldSeq)).Limit(most).
		WithChanges(func(q *ent.ChangeQuery) { q.Where(change.EntityIDIn(keys...)).Order(ent.Asc(change.FieldOrdinal)) }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("versions: %w", err)
	}
	sets, graph := Changesets(w, rows), w.Graph()
	list := make([]Version, len(sets))
	for i, set := range sets {
		list[i] = Version{set, graph}
	}
	return list, nil
}

// VisionVersions returns the changes of a vision and of its principles.
func VisionVersions(ctx context.Context, w *world.World, v orggraph.Vision, first *int) ([]Version, error) {
	retired, keys := true, []string{v.Key()}
	for _, p := range v.Principles(&retired) {
		keys = append(keys, p.Key())
	}
	return versions(ctx, w, first, keys)
}

// StrategyVersions returns the changes of a strategy and of its problems. Those that were taken out of a draft
// are not among them.
func StrategyVersions(ctx context.Context, w *world.World, s orggraph.Strategy, first *int) ([]Version, error) {
	keys := []string{s.Key()}
	for _, f := range s.Focuses(nil) {
		keys = append(keys, f.Key())
	}
	return versions(ctx, w, first, keys)
}
