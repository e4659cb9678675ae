package view

import (
	"errors"
	"time"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// ConfidentialChangeset is one write of what is not open. Only who wrote it is given one.
type ConfidentialChangeset struct{ row *ent.ConfidentialChangeset }

// ConfidentialChangesetOf makes the model of what a write left; nil where nothing had to change.
func ConfidentialChangesetOf(c *world.Commit) *ConfidentialChangeset {
	if c.Confidential == nil {
		return nil
	}
	return &ConfidentialChangeset{c.Confidential}
}

// ID returns the id.
func (c *ConfidentialChangeset) ID() string { return c.row.ID }

// At returns when it was committed.
func (c *ConfidentialChangeset) At() time.Time { return c.row.At }

// Action returns what was asked for.
func (c *ConfidentialChangeset) Action() string { return c.row.Action }

// Summary returns what happened, in words.
func (c *ConfidentialChangeset) Summary() string { return c.row.Summary }

// walled turns a refusal by the policies of rows into an answer that says why. Who may read and sees
// nothing gets an empty answer; refused is only a token that does not cover coaching at all.
func walled(err error, doing string) error {
	if errors.Is(err, privacy.Deny) {
		return fault.New(fault.Forbidden, "The token does not cover %s.", access.ScopeCoachingRead).Because(err)
	}
	return fault.Wrap(err, "%s", doing)
}
