package strategy

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// How long discovery takes: less than a week finds out little, more than three is no longer about one promise.
const (
	usualDiscovery = 14 // days
	leastDiscovery = 7
	mostDiscovery  = 21
)

// commitmentWords say of a commitment how far it is.
var commitmentWords = map[commitment.State]string{
	commitment.StateREQUESTED: "asked for", commitment.StateDISCOVERY: "in discovery", commitment.StateCOMMITTED: "promised",
	commitment.StateDECLINED: "declined", commitment.StateDELIVERED: "delivered", commitment.StateBROKEN: "broken", commitment.StateWITHDRAWN: "withdrawn",
}

// commitmentIn reads a commitment that is in one of some states; why says what the others would need.
func commitmentIn(ctx context.Context, tx *history.Tx, key string, revision *int64, why string, states ...commitment.State) (*ent.Commitment, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, err
	}
	c, err := tx.Commitment.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "commitment", "commitment")
	}
	if !slices.Contains(states, c.State) {
		return nil, input.Invalid("commitment", "“%s” is %s. %s", c.Title, commitmentWords[c.State], why)
	}
	return c, nil
}

// kept wraps what went wrong while a commitment was stored.
func kept(err error, what string, c *ent.Commitment) error {
	if err != nil {
		return fmt.Errorf("%s commitment %s: %w", what, c.ID, err)
	}
	return nil
}

// commitment reads the id of the commitment that an input is about, and why it is changed.
func (f *form) commitment(key *string, reason **string) {
	*key = f.ID("commitment", *key, "commitment", id.Commitment)
	*reason = f.Reason(*reason)
}

// promising begins a write about one commitment: the input is read, then the write runs.
func promising(ctx context.Context, w *world.World, action string, f *form, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	if f.Err() != nil {
		return nil, f.Err()
	}
	return edit(ctx, w, action, reason, fn)
}

// objectiveServed refuses an objective that is over.
func objectiveServed(ctx context.Context, tx *history.Tx, key *string) error {
	if key == nil {
		return nil
	}
	o, err := tx.Objective.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, "objective", "objective")
	}
	if !slices.Contains(openStates, o.State) {
		return input.Invalid("objective", "“%s” is %s. Name an objective that is not over, or none.", o.Title, stateWords[o.State])
	}
	return nil
}

// present refuses somebody who is not there, or has left.
func present(ctx context.Context, tx *history.Tx, field string, key *string, today string) error {
	if key == nil {
		return nil
	}
	p, err := tx.Person.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, field, "person")
	}
	if p.LeftOn != nil && *p.LeftOn <= today {
		return input.Invalid(field, "%s left the organisation on %s. Name somebody who is here.", p.Name, *p.LeftOn)
	}
	return nil
}
