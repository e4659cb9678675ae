package strategy

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/commitment"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// PromiseCommitmentInput says which commitment is promised, and for which day.
type PromiseCommitmentInput struct {
	Commitment       string
	DueOn            *string // nil: the day that was signed for
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// PromiseCommitment promises what is in discovery for a day. It is refused, with all that is missing, while a risk is open, a
// signature for that day is missing, nobody follows it, or another team has not agreed to what it waits for.
func PromiseCommitment(ctx context.Context, w *world.World, in PromiseCommitmentInput) (*world.Commit, error) {
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	f.OptionalDay("dueOn", in.DueOn)
	return promising(ctx, w, "commitment.promise", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Promised is what is in discovery.", commitment.StateDISCOVERY)
		if err != nil {
			return err
		}
		due, err := in.day(c, w.Today())
		if err != nil {
			return err
		}
		if err := teamWorks(ctx, tx, c); err != nil {
			return err
		}
		lacks, err := lacksOf(ctx, tx, c, c.DueOn != nil && *c.DueOn == due, w.Today())
		if err != nil {
			return err
		}
		if len(lacks) > 0 {
			return in.refuse(c, lacks)
		}
		tx.Summarize("Promised “%s” for %s", c.Title, due)
		u := tx.Commitment.UpdateOneID(c.ID).SetState(commitment.StateCOMMITTED).SetDueOn(due)
		if c.CommittedOn == nil {
			u.SetCommittedOn(w.Today())
		}
		return kept(u.Exec(ctx), "promise", c)
	})
}

// teamWorks refuses a promise of a team that is no longer there.
func teamWorks(ctx context.Context, tx *history.Tx, c *ent.Commitment) error {
	t, err := tx.Team.Get(ctx, c.TeamID)
	switch {
	case err != nil:
		return input.Missing(err, "commitment", "team")
	case t.ArchivedOn != nil:
		return input.Invalid("commitment", "%s was archived on %s and can promise nothing. Decline it, and ask the team that takes over.", t.Name, *t.ArchivedOn)
	}
	return nil
}

// day is the day that is promised: the given one, else that which was signed for.
func (in *PromiseCommitmentInput) day(c *ent.Commitment, today string) (string, error) {
	due := orStored(in.DueOn, c.DueOn)
	switch {
	case due == nil:
		return "", input.Invalid("dueOn", "Say the day by which “%s” is delivered.", c.Title)
	case *due < today:
		return "", input.Invalid("dueOn", "%s has passed; nobody can promise it.", *due)
	}
	return *due, nil
}

// refuse says all that is missing. Where the day is another than the one that was signed for, the day is to blame.
func (in *PromiseCommitmentInput) refuse(c *ent.Commitment, lacks []CommitmentLack) error {
	texts := make([]string, len(lacks))
	onlySignatures := true
	for i, l := range lacks {
		texts[i] = l.Text
		onlySignatures = onlySignatures && l.Kind == LackSignature
	}
	field, said := "commitment", missing(lacks)
	if onlySignatures && in.DueOn != nil && c.DueOn != nil && *in.DueOn != *c.DueOn && signed(c) {
		field, said = "dueOn", fmt.Sprintf("those who signed did so for %s", *c.DueOn)
	}
	return fault.New(fault.InvalidInput, "“%s” cannot be promised yet: %s.", brief(c.Title), said).OnField("input."+field).With("lacks", texts)
}

// missing says all that is missing in one sentence, which a message can bear.
func missing(lacks []CommitmentLack) string {
	var risks, sides, others changes
	for _, l := range lacks {
		switch l.Kind {
		case LackRisk:
			risks.note(true, riskWords[*l.Risk])
		case LackSignature:
			sides.note(true, sideWords[*l.Side])
		default:
			others.note(true, strings.TrimSuffix(l.Text, "."))
		}
	}
	var parts []string
	if len(risks) > 0 {
		parts = append(parts, "nobody has said what was found about its "+risks.String())
	}
	if len(sides) > 0 {
		parts = append(parts, "nobody has signed for "+sides.String())
	}
	return strings.Join(append(parts, others...), "; ")
}
