package world

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/commitment"
	"cadre/ent/dependency"
	"cadre/internal/history"
)

// OpenCommitments are the states in which nobody knows yet how a commitment ends.
var OpenCommitments = []commitment.State{commitment.StateREQUESTED, commitment.StateDISCOVERY, commitment.StateCOMMITTED}

// OpenDependencies are the states in which a dependency is still waited for.
var OpenDependencies = []dependency.State{dependency.StateRAISED, dependency.StateACCEPTED, dependency.StateIN_PROGRESS}

// waitingInCircles finds dependencies by which commitments wait for each other.
func (u *undoing) waitingInCircles(ctx context.Context) ([]string, error) {
	circling, err := inCircles(ctx, append(slices.Clone(u.touched[ent.TypeDependency]), u.touched[ent.TypeCommitment]...), promisesAwaited(u.Tx))
	if err != nil || len(circling) == 0 {
		return nil, err
	}
	ends := make([]string, 0, len(circling))
	for key := range circling {
		ends = append(ends, key)
	}
	return u.Dependency.Query().Where(dependency.CommitmentIDIn(ends...), dependency.PromiseIDIn(ends...), dependency.StateIn(OpenDependencies...)).IDs(ctx)
}

// promisesAwaited finds which commitments others wait for. Of dependencies it finds the commitment that waits.
func promisesAwaited(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		awaited := make(map[string][]string, len(ids))
		waiting, err := tx.Dependency.Query().Where(dependency.Or(dependency.IDIn(ids...), dependency.CommitmentIDIn(ids...)), dependency.CommitmentIDNotNil(),
			dependency.PromiseIDNotNil(), dependency.StateIn(OpenDependencies...)).All(ctx)
		if err != nil {
			return nil, err
		}
		var ends []string
		for _, d := range waiting {
			ends = append(ends, *d.CommitmentID, *d.PromiseID)
		}
		open, err := tx.Commitment.Query().Where(commitment.IDIn(ends...), commitment.StateIn(OpenCommitments...)).IDs(ctx)
		for _, d := range waiting {
			if slices.Contains(open, *d.CommitmentID) && slices.Contains(open, *d.PromiseID) {
				awaited[d.ID] = []string{*d.CommitmentID}
				awaited[*d.CommitmentID] = append(awaited[*d.CommitmentID], *d.PromiseID)
			}
		}
		return awaited, err
	}
}

// promisedUnready finds commitments that stand promised with an open risk or without a signature.
func (u *undoing) promisedUnready(ctx context.Context) (broken []string, err error) {
	ids := u.touched[ent.TypeCommitment]
	if len(ids) == 0 {
		return nil, nil
	}
	promised, err := u.Commitment.Query().Where(commitment.IDIn(ids...), commitment.StateEQ(commitment.StateCOMMITTED)).All(ctx)
	for _, c := range promised {
		if _, row := commitmentRow(c); !row.Ready() {
			broken = append(broken, c.ID)
		}
	}
	return broken, err
}

// signedForAnother finds commitments that would get another title or day back below signatures that were given since: who
// signed did so for what is taken away.
func (u *undoing) signedForAnother(ctx context.Context) (broken []string, err error) {
	ids := u.touched[ent.TypeCommitment]
	if len(ids) == 0 {
		return nil, nil
	}
	taken, err := u.Change.Query().Where(change.EntityIDIn(ids...), change.HasChangesetWith(changeset.Seq(u.since))).All(ctx)
	if err != nil {
		return nil, err
	}
	ids = nil
	for _, c := range taken {
		if says(c.After, "title", "due_on") {
			ids = append(ids, c.EntityID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	since, err := u.Change.Query().Where(change.EntityIDIn(ids...), change.HasChangesetWith(changeset.SeqGT(u.since))).All(ctx)
	if err != nil {
		return nil, err
	}
	signed, err := u.Commitment.Query().Where(commitment.IDIn(ids...), commitment.Or(commitment.TeamSignedOnNotNil(), commitment.TechSignedOnNotNil())).IDs(ctx)
	for _, c := range since {
		if slices.Contains(signed, c.EntityID) && says(c.After, "team_signed_on", "tech_signed_on") {
			broken = append(broken, c.EntityID)
		}
	}
	return broken, err
}

// says reports whether a change is of one of some columns.
func says(row ent.Row, columns ...string) bool {
	return slices.ContainsFunc(columns, func(name string) bool { _, ok := row[name]; return ok })
}
