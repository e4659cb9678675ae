package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// StartDiscoveryInput says until when a team looks into what it would promise.
type StartDiscoveryInput struct {
	Commitment       string
	Until            *string // nil: two weeks from today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// StartDiscovery begins to look into what is asked for; of what is looked into already it moves the end.
func StartDiscovery(ctx context.Context, w *world.World, in StartDiscoveryInput) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	until := dayAfter(w.Today(), usualDiscovery)
	if f.OptionalDay("until", in.Until); in.Until != nil {
		until = *in.Until
	}
	if until < w.Today() {
		f.Fail("until", "That day has passed. Discovery ends today at the earliest.")
	}
	return promising(ctx, w, "commitment.discover", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Discovery comes before a promise.", commitment.StateREQUESTED, commitment.StateDISCOVERY)
		switch {
		case err != nil:
			return err
		case c.State == commitment.StateDISCOVERY && c.DiscoveryUntil != nil && *c.DiscoveryUntil == until:
			return nil
		}
		u := tx.Commitment.UpdateOneID(c.ID).SetState(commitment.StateDISCOVERY).SetDiscoveryUntil(until)
		if c.State == commitment.StateREQUESTED {
			tx.Summarize("Began discovery of the commitment “%s”, until %s", c.Title, until)
			u.SetDiscoveryFrom(w.Today())
		} else {
			tx.Summarize("Moved the end of discovery of “%s” to %s", c.Title, until)
		}
		return kept(u.Exec(ctx), "begin discovery of", c)
	})
}

// riskWords name the risks within a sentence.
var riskWords = map[orggraph.CommitmentRisk]string{
	orggraph.RiskValue: "value", orggraph.RiskUsability: "usability", orggraph.RiskFeasibility: "feasibility", orggraph.RiskViability: "viability",
}

// RecordRiskInput is what was found about one risk of a commitment.
type RecordRiskInput struct {
	Commitment       string
	Risk             orggraph.CommitmentRisk
	Found            *string // nil: it is open again
	FoundOn          *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RecordRisk says what was found about a risk, or that it is open again.
func RecordRisk(ctx context.Context, w *world.World, in RecordRiskInput) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	in.Found = f.Prose("found", "This text", in.Found, maxWhy)
	on := f.PastDay("foundOn", in.FoundOn)
	word, known := riskWords[in.Risk]
	if !known {
		f.Fail("risk", "The risk must be VALUE, USABILITY, FEASIBILITY or VIABILITY.")
	}
	return promising(ctx, w, "commitment.risk", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Risks are looked into in discovery: a promise rests on what was found by then.", commitment.StateDISCOVERY)
		if err != nil {
			return err
		}
		if c.DiscoveryFrom != nil && in.Found != nil && on < *c.DiscoveryFrom {
			return input.Invalid("foundOn", "Discovery began on %s; say what was found since.", *c.DiscoveryFrom)
		}
		var day *string
		if in.Found != nil {
			day = &on
			tx.Summarize("Noted what was found about the %s of “%s”", word, c.Title)
		} else {
			tx.Summarize("Opened the %s of “%s” again", word, c.Title)
		}
		return in.store(ctx, tx, c, day)
	})
}

// store writes the finding in the columns of its risk.
func (in *RecordRiskInput) store(ctx context.Context, tx *history.Tx, c *ent.Commitment, day *string) error {
	u := tx.Commitment.UpdateOneID(c.ID)
	m := u.Mutation()
	prefix := riskWords[in.Risk]
	for column, value := range map[string]*string{prefix + "_found": in.Found, prefix + "_on": day} {
		var err error
		if value == nil {
			err = m.ClearField(column)
		} else {
			err = m.SetField(column, *value)
		}
		if err != nil {
			return fmt.Errorf("set %s of commitment %s: %w", column, c.ID, err)
		}
	}
	return kept(u.Exec(ctx), "note a risk of", c)
}
