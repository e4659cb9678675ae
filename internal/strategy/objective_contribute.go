package strategy

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/objective"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// contributing lets who may not edit the organisation say what is their team's to say of an objective, of the organisation as it
// is: they work in a team that has it. What is returned refuses, within the write, who left the team while they waited.
func contributing(ctx context.Context, w *world.World, objective string) (context.Context, func(context.Context) error) {
	v := access.From(ctx)
	if v == nil || v.MayEdit() || !v.Can(access.ScopeWrite) || v.Behind != nil || !w.Ref().Live() || !worksOn(w.Graph(), v.PersonID, objective) {
		return ctx, func(context.Context) error { return nil }
	}
	return access.AsContributor(ctx), func(ctx context.Context) error {
		if !worksOn(w.Graph(), v.PersonID, objective) {
			return fault.New(fault.Forbidden, "You may read this organisation, not change it.")
		}
		return nil
	}
}

// negotiating is contributing while an objective is talked about: once the team has accepted it, who edits changes it. What is
// returned refuses, within the write, what went on while they waited.
func negotiating(ctx context.Context, w *world.World, key string) (context.Context, func(context.Context, *ent.Objective) error) {
	as, still := contributing(ctx, w, key)
	if o, ok := w.Graph().Objective(key); as == ctx || !ok || o.State() != orggraph.ObjectiveProposed {
		return ctx, func(context.Context, *ent.Objective) error { return nil }
	}
	return as, func(ctx context.Context, o *ent.Objective) error {
		if err := still(ctx); err != nil {
			return err
		}
		if o.State != objective.StatePROPOSED {
			return input.Invalid("objective", "“%s” is %s. The team speaks of it while it is proposed.", o.Title, stateWords[o.State])
		}
		return nil
	}
}

// objectiveOf returns the stored id of the objective of a key result; empty where there is none.
func objectiveOf(g *orggraph.Graph, keyResult string) string {
	if k, ok := g.KeyResult(keyResult); ok {
		return k.Objective().Key()
	}
	return ""
}

// worksOn reports whether a person holds a seat in a team that has an objective.
func worksOn(g *orggraph.Graph, person, objective string) bool {
	o, ok := g.Objective(objective)
	p, here := g.Person(person)
	return ok && here && memberOf(p, o)
}

// memberOf reports whether a person holds a seat in a team that has an objective.
func memberOf(p orggraph.Person, o orggraph.Objective) bool {
	in := p.MemberOf()
	return slices.ContainsFunc(o.Teams(), func(t orggraph.ObjectiveTeam) bool { return slices.Contains(in, t.Team()) })
}

// MayCheckIn reports whether whoever asks may check in on the key results of an objective of live: who may edit the
// organisation, and who works in its teams.
func MayCheckIn(ctx context.Context, o orggraph.Objective) bool {
	v := access.From(ctx)
	if v == nil || v.Behind != nil || !v.Can(access.ScopeWrite) {
		return false
	}
	p, here := o.Graph().Person(v.PersonID)
	return v.MayEdit() || here && memberOf(p, o)
}

// MayNegotiate reports whether whoever asks may propose key results of an objective of live, accept it and send it back: while it
// is proposed, as they may check in later.
func MayNegotiate(ctx context.Context, o orggraph.Objective) bool {
	return o.State() == orggraph.ObjectiveProposed && MayCheckIn(ctx, o)
}
