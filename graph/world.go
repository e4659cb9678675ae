package graph

import (
	"context"

	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// org opens the door to a world.
func (r *Resolver) org(ctx context.Context, ref world.Ref) (*view.Org, error) {
	if err := view.LookAt(ctx, ref); err != nil {
		return nil, err
	}
	w, err := r.worlds().Open(ctx, ref)
	if err != nil {
		return nil, err
	}
	return view.Of(w), nil
}

// of opens the world that a graph is of.
func (r *Resolver) of(ctx context.Context, g *orggraph.Graph) (*world.World, error) {
	_, ref, _ := world.SplitID("any" + g.Suffix())
	return r.worlds().Open(ctx, ref)
}

// edited opens the world that a mutation changes: the scenario that it names, else the world that
// the first of its ids names, else live.
func (r *Resolver) edited(ctx context.Context, scenario *string, ids ...string) (*world.World, error) {
	ref := world.Ref{Scenario: deref(scenario)}
	if scenario == nil && len(ids) > 0 {
		_, of, ok := world.SplitID(ids[0])
		if !ok {
			return nil, fault.New(fault.InvalidInput, "This id names no world that there is.").OnField("input")
		}
		ref = of
	}
	w, err := r.worlds().Open(ctx, ref)
	if f, ok := fault.As(err); ok && f.Field == "scenario" {
		return nil, f.OnField("input.scenario")
	}
	return w, err
}

// undo takes a changeset of a world back.
func (r *Resolver) undo(ctx context.Context, w *world.World, input model.UndoInput) (*world.Commit, error) {
	key, here := w.Key(input.Changeset)
	if !here {
		return nil, fault.New(fault.NotFound, "There is no such changeset in this world.").OnField("input.changeset")
	}
	return w.Undo(ctx, key, input.Reason)
}
