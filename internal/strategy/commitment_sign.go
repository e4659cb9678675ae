package strategy

import (
	"context"

	"cadre/ent/commitment"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// sideWords name the sides that sign within a sentence.
var sideWords = map[orggraph.CommitmentSide]string{orggraph.SideTeam: "the team", orggraph.SideTechnology: "technology"}

// SignCommitmentInput says who signs a commitment, and for whom.
type SignCommitmentInput struct {
	Commitment       string
	Side             orggraph.CommitmentSide
	SignedBy         *string // nil: who asks
	SignedOn         *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// SignCommitment signs for one side what is promised and by which day. It holds until either of them changes. Nobody signs in a
// scenario: live may have other words by the time that it is applied, and whoever merges knows columns, not what was read.
func SignCommitment(ctx context.Context, w *world.World, in SignCommitmentInput) (*world.Commit, error) {
	if w.Ref().Scenario != "" {
		return nil, input.Invalid("scenario", "Who signs, signs in the organisation as it is: go back to now.")
	}
	f := reading(w)
	f.commitment(&in.Commitment, &in.Reason)
	if in.SignedBy = f.OptionalID("signedBy", in.SignedBy, "person", id.Person); in.SignedBy == nil {
		in.SignedBy = viewerIn(ctx, w)
	}
	if in.SignedBy == nil {
		f.Fail("signedBy", "Say who signs: you are nobody in the organisation.")
	}
	on := f.PastDay("signedOn", in.SignedOn)
	word, known := sideWords[in.Side]
	if !known {
		f.Fail("side", "The side must be TEAM or TECHNOLOGY.")
	}
	return promising(ctx, w, "commitment.sign", f, in.Reason, func(ctx context.Context, tx *history.Tx) error {
		c, err := commitmentIn(ctx, tx, in.Commitment, in.ExpectedRevision, "Signed is what is in discovery and has a day.", commitment.StateDISCOVERY)
		if err != nil {
			return err
		}
		if c.DueOn == nil {
			return input.Invalid("commitment", "“%s” has no day yet. Say first by which day: who signs, signs for a day.", c.Title)
		}
		if err := present(ctx, tx, "signedBy", in.SignedBy, w.Today()); err != nil {
			return err
		}
		tx.Summarize("Signed the commitment “%s” for %s", c.Title, word)
		u := tx.Commitment.UpdateOneID(c.ID)
		if in.Side == orggraph.SideTeam {
			u.SetTeamSignedByID(*in.SignedBy).SetTeamSignedOn(on)
		} else {
			u.SetTechSignedByID(*in.SignedBy).SetTechSignedOn(on)
		}
		return kept(u.Exec(ctx), "sign", c)
	})
}
