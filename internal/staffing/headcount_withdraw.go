package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/headcountplan"
	"cadre/ent/position"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// WithdrawHeadcountPlanInput says which plan is taken back, and why.
type WithdrawHeadcountPlanInput struct {
	HeadcountPlan   string
	Why             string
	ExpectedVersion int
	Reason          *string
}

// WithdrawHeadcountPlan takes back a plan that is proposed or approved and returns its id. Once a seat of it was opened it stays:
// that seat rests on it, closed or not.
func WithdrawHeadcountPlan(ctx context.Context, w *world.World, in WithdrawHeadcountPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("headcountPlan", in.HeadcountPlan, "headcount plan", id.HeadcountPlan)
	why := f.Said("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "headcount.withdraw", reason, func(ctx context.Context, tx *history.Tx) error {
		p, lead, err := proposed(ctx, tx, w, key, in.ExpectedVersion, headcountplan.StatePROPOSED, headcountplan.StateAPPROVED)
		if err != nil {
			return err
		}
		if !TakesBackHeadcount(ctx, w, lead) {
			return fault.New(fault.Forbidden, "Who holds or leads %s withdraws plans for the group below it.", lead.Title()).OnField("input.headcountPlan")
		}
		opened, err := tx.Position.Query().Where(position.IDIn(seatsOf(p)...)).Order(ent.Asc(position.FieldID)).First(ctx)
		switch {
		case err == nil:
			return fault.New(fault.Conflict, "The seat %s of the plan was opened. Undo that first, or let the plan stand.", opened.Title).OnField("input.headcountPlan")
		case !ent.IsNotFound(err):
			return fmt.Errorf("look for the seats of a headcount plan: %w", err)
		}
		tx.Summarize("Withdrew a headcount plan")
		err = tx.HeadcountPlan.UpdateOne(p).SetState(headcountplan.StateWITHDRAWN).SetWithdrawnByID(me(ctx)).SetWithdrawnAt(w.Now().UTC()).SetWithdrawnWhy(why).AddVersion(1).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("withdraw a headcount plan: %w", err)
		}
		return nil
	})
	return key, c, err
}

// TakesBackHeadcount reports whether the viewer withdraws plans for the group below a seat: who proposes them, and who decides.
func TakesBackHeadcount(ctx context.Context, w *world.World, lead orggraph.Position) bool {
	return PlansHeadcount(ctx, w, lead) || DecidesHeadcount(ctx, w, lead)
}

// Withdrawable reports whether a plan stands and none of its seats was opened.
func Withdrawable(g *orggraph.Graph, p *ent.HeadcountPlan) bool {
	if p.State != headcountplan.StatePROPOSED && p.State != headcountplan.StateAPPROVED {
		return false
	}
	for _, key := range seatsOf(p) {
		if _, opened := g.Position(key); opened {
			return false
		}
	}
	return true
}

// seatsOf lists the ids that the seats of a plan have once they are opened.
func seatsOf(p *ent.HeadcountPlan) []string {
	keys := make([]string, len(p.Lines))
	for i, line := range p.Lines {
		keys[i] = line.Seat
	}
	return keys
}
