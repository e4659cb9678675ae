package topology

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/ent/dependency"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// promised is what a dependency says of commitments: which one of the needer waits for it, and by which one of the provider
// it comes.
type promised struct {
	commitment, promise *string
	needer, provider    string
	// What it says already: that stays, though it be over.
	before struct{ commitment, promise *string }
}

// over are the states of commitments that are not waited for, and bring nothing, any more.
var over = []commitment.State{commitment.StateDECLINED, commitment.StateDELIVERED, commitment.StateBROKEN, commitment.StateWITHDRAWN}

// check refuses commitments of other teams, those that are over, and circles. The dependency itself, where it is there, is
// looked at as it will be.
func (p promised) check(ctx context.Context, tx *history.Tx, itself string) error {
	for _, side := range []struct {
		field, team, of string
		key, before     *string
	}{{"commitment", p.needer, "needs this", p.commitment, p.before.commitment}, {"promise", p.provider, "provides this", p.promise, p.before.promise}} {
		if side.key == nil {
			continue
		}
		c, err := tx.Commitment.Get(ctx, *side.key)
		switch {
		case err != nil:
			return input.Missing(err, side.field, "commitment")
		case c.TeamID != side.team:
			return input.Invalid(side.field, "“%s” is a commitment of another team than the one that %s.", c.Title, side.of)
		case slices.Contains(over, c.State) && (side.before == nil || *side.before != *side.key):
			return input.Invalid(side.field, "“%s” is over. Take another commitment, or none.", c.Title)
		}
	}
	if p.commitment == nil || p.promise == nil {
		return nil
	}
	return p.refuseCircle(ctx, tx, itself)
}

// refuseCircle walks from the promise to what that waits for, a level a statement, and refuses where it comes back to the
// commitment that would wait for it.
func (p promised) refuseCircle(ctx context.Context, tx *history.Tx, itself string) error {
	from := map[string]string{*p.promise: ""} // what was met, and what waits for it
	for level := []string{*p.promise}; len(level) > 0; {
		if _, met := from[*p.commitment]; met {
			return p.circle(ctx, tx, from)
		}
		rows, err := tx.Dependency.Query().Where(dependency.CommitmentIDIn(level...), dependency.PromiseIDNotNil(), dependency.IDNEQ(itself),
			dependency.StateIn(world.OpenDependencies...)).Order(dependency.ByID()).All(ctx)
		if err != nil {
			return fmt.Errorf("read what commitments wait for: %w", err)
		}
		level = nil
		for _, d := range rows {
			if _, met := from[*d.PromiseID]; !met {
				from[*d.PromiseID] = *d.CommitmentID
				level = append(level, *d.PromiseID)
			}
		}
		// What is over waits for nothing any more, whatever became of what it waited for.
		if level, err = tx.Commitment.Query().Where(commitment.IDIn(level...), commitment.StateNotIn(over...)).IDs(ctx); err != nil {
			return fmt.Errorf("read which commitments are open: %w", err)
		}
	}
	return nil
}

// circle is the refusal of a circle, with its commitments by name.
func (p promised) circle(ctx context.Context, tx *history.Tx, from map[string]string) error {
	way := []string{*p.commitment}
	for at := from[*p.commitment]; at != ""; at = from[at] {
		way = append(way, at)
	}
	slices.Reverse(way) // from the promise on
	rows, err := tx.Commitment.Query().Where(commitment.IDIn(way...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the commitments of a circle: %w", err)
	}
	names := map[string]string{}
	for _, c := range rows {
		names[c.ID] = "“" + c.Title + "”"
	}
	words := []string{names[*p.commitment]}
	for _, key := range way {
		words = append(words, names[key])
	}
	return input.Invalid("promise", "This would close a circle of commitments that wait for each other: %s.", strings.Join(words, " → "))
}

// promises checks what a dependency will say of commitments, where that changes.
func (in *ReviseDependencyInput) promises(ctx context.Context, tx *history.Tx, row *ent.Dependency) error {
	provider := row.ProviderID
	if in.Provider != nil {
		provider = *in.Provider
	}
	if !input.Differs(in.Commitment, row.CommitmentID) && !input.Differs(in.Promise, row.PromiseID) && provider == row.ProviderID {
		return nil
	}
	p := promised{commitment: in.Commitment.Over(row.CommitmentID), promise: in.Promise.Over(row.PromiseID), needer: row.NeederID, provider: provider}
	p.before.commitment, p.before.promise = row.CommitmentID, row.PromiseID
	return p.check(ctx, tx, row.ID)
}
