package world

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/commitment"
	"cadre/ent/dependency"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/ent/objectivelink"
	"cadre/ent/objectiveteam"
	"cadre/internal/history"
	"cadre/internal/id"
)

// contributingInCircles finds links between objectives and key results that lead back to where they start.
func (u *undoing) contributingInCircles(ctx context.Context) ([]string, error) {
	circling, err := inCircles(ctx, append(slices.Clone(u.touched[ent.TypeObjectiveLink]), u.touched[ent.TypeKeyResult]...), aimsAbove(u.Tx))
	if err != nil || len(circling) == 0 {
		return nil, err
	}
	ends := make([]string, 0, len(circling))
	for key := range circling {
		ends = append(ends, key)
	}
	return u.ObjectiveLink.Query().Where(objectivelink.FromIDIn(ends...), objectivelink.ToIDIn(ends...)).IDs(ctx)
}

// aimsAbove finds what objectives and key results contribute to or support: a key result its objective too. Of
// links it finds where they start.
func aimsAbove(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		links, err := tx.ObjectiveLink.Query().Where(objectivelink.Or(objectivelink.IDIn(ids...), objectivelink.FromIDIn(ids...))).All(ctx)
		if err != nil {
			return nil, err
		}
		above := make(map[string][]string, len(ids))
		for _, l := range links {
			above[l.ID] = []string{l.FromID}
			above[l.FromID] = append(above[l.FromID], l.ToID)
		}
		measures, err := tx.KeyResult.Query().Where(keyresult.IDIn(ids...)).All(ctx)
		for _, k := range measures {
			above[k.ID] = append(above[k.ID], k.ObjectiveID)
		}
		return above, err
	}
}

// answeredForTwice finds objectives for which two teams answer.
func (u *undoing) answeredForTwice(ctx context.Context) (broken []string, err error) {
	ids := u.touched[ent.TypeObjectiveTeam]
	if len(ids) == 0 {
		return nil, nil
	}
	touched, err := u.ObjectiveTeam.Query().Where(objectiveteam.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := make([]string, len(touched))
	for i, t := range touched {
		of[i] = t.ObjectiveID
	}
	leads, err := u.ObjectiveTeam.Query().Where(objectiveteam.ObjectiveIDIn(of...), objectiveteam.Lead(true)).All(ctx)
	first := map[string]string{}
	for _, t := range leads {
		if other, ok := first[t.ObjectiveID]; ok {
			broken = append(broken, other, t.ID)
		}
		first[t.ObjectiveID] = t.ID
	}
	return broken, err
}

// unmeasured finds objectives that a team has accepted and that have no primary key result, with the key
// results that were taken from them since.
func (u *undoing) unmeasured(ctx context.Context) (broken []string, err error) {
	of := u.named(id.Objective)
	if ids := u.touched[ent.TypeKeyResult]; len(ids) > 0 {
		touched, err := u.KeyResult.Query().Where(keyresult.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, k := range touched {
			of = append(of, k.ObjectiveID)
		}
	}
	if len(of) == 0 {
		return nil, nil
	}
	accepted, err := u.Objective.Query().Where(objective.IDIn(of...), objective.StateIn(objective.StateNEGOTIATED, objective.StateACTIVE, objective.StateCLOSING)).IDs(ctx)
	if err != nil || len(accepted) == 0 {
		return nil, err
	}
	measures, err := u.KeyResult.Query().Where(keyresult.ObjectiveIDIn(accepted...)).All(ctx)
	if err != nil {
		return nil, err
	}
	measured := map[string]bool{}
	for _, k := range measures {
		measured[k.ObjectiveID] = measured[k.ObjectiveID] || k.Kind == keyresult.KindPRIMARY
	}
	accepted = slices.DeleteFunc(accepted, func(key string) bool { return measured[key] })
	if len(accepted) == 0 {
		return nil, nil
	}
	for _, k := range measures {
		if slices.Contains(accepted, k.ObjectiveID) {
			broken = append(broken, k.ID)
		}
	}
	taken, err := u.Change.Query().Where(change.Entity(ent.TypeKeyResult), change.OperationEQ(change.OperationDELETE), change.HasChangesetWith(changeset.SeqGT(u.since))).All(ctx)
	for _, c := range taken {
		if refs := history.Refs(c.Before); slices.ContainsFunc(accepted, func(key string) bool { return slices.Contains(refs, key) }) {
			broken = append(broken, c.EntityID)
		}
	}
	return append(broken, accepted...), err
}

// leadingNowhere finds what names an objective, a key result, a commitment or a focus that is taken away: actions, links,
// dependencies, commitments and objectives name them by text alone, so that the database does not keep them.
func (u *undoing) leadingNowhere(ctx context.Context) (broken []string, err error) {
	var gone []string
	for key := range u.gone {
		if id.Is(key, id.Objective) || id.Is(key, id.KeyResult) || id.Is(key, id.Focus) || id.Is(key, id.Commitment) {
			gone = append(gone, key)
		}
	}
	if len(gone) == 0 {
		return nil, nil
	}
	broken, err = u.Action.Query().Where(action.OfIDIn(gone...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	links, err := u.ObjectiveLink.Query().Where(objectivelink.Or(objectivelink.FromIDIn(gone...), objectivelink.ToIDIn(gone...))).IDs(ctx)
	if err != nil {
		return nil, err
	}
	waiting, err := u.Dependency.Query().Where(dependency.Or(dependency.ObjectiveIDIn(gone...), dependency.CommitmentIDIn(gone...), dependency.PromiseIDIn(gone...))).IDs(ctx)
	if err != nil {
		return nil, err
	}
	serving, err := u.Objective.Query().Where(objective.FocusIDIn(gone...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	promised, err := u.Commitment.Query().Where(commitment.ObjectiveIDIn(gone...)).IDs(ctx)
	return slices.Concat(broken, links, waiting, serving, promised), err
}
