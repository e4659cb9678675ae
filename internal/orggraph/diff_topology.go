package orggraph

// InteractionPair is one interaction in both states; nil where one of them does not have it.
type InteractionPair struct{ Before, After *Interaction }

// DependencyPair is one dependency in both states; nil where one of them does not have it.
type DependencyPair struct{ Before, After *Dependency }

// topology lists the interactions and dependencies of which something differs, and counts the other rows.
func (d *Diff) topology() {
	b, a := d.Before, d.After
	for _, p := range changedRows(&b.interactions, &a.interactions, func(r *InteractionRow) string { return r.ID }) {
		var pair InteractionPair
		if p.before != nil {
			pair.Before = known(b.Interaction(p.before.ID))
		}
		if p.after != nil {
			pair.After = known(a.Interaction(p.after.ID))
		}
		if pair.Before != nil || pair.After != nil {
			d.InteractionsChanged = append(d.InteractionsChanged, pair)
		}
	}
	for _, p := range changedRows(&b.dependencies, &a.dependencies, func(r *DependencyRow) string { return r.ID }) {
		var pair DependencyPair
		if p.before != nil {
			pair.Before = known(b.Dependency(p.before.ID))
		}
		if p.after != nil {
			pair.After = known(a.Dependency(p.after.ID))
		}
		if pair.Before != nil || pair.After != nil {
			d.DependenciesChanged = append(d.DependenciesChanged, pair)
		}
	}
	d.AreasChanged = len(changedRows(&b.areas, &a.areas, func(r *ProductAreaRow) string { return r.ID }))
	d.OwnershipsChanged = len(changedRows(&b.ownerships, &a.ownerships, func(r *OwnershipRow) string { return r.ID }))
	d.TeamApisChanged = len(changedRows(&b.teamApis, &a.teamApis, func(r *TeamApiRow) string { return r.ID }))
}

func known[T any](v T, ok bool) *T {
	if !ok {
		return nil
	}
	return &v
}
