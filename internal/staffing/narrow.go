package staffing

import (
	"context"
	"fmt"

	"cadre/ent/exit"
	"cadre/ent/headcountplan"
	"cadre/ent/improvementplan"
	"cadre/ent/opening"
	"cadre/ent/successor"
	"cadre/internal/access"
	"cadre/internal/world"
)

// Who leads everybody stands to 100,000 seats, of which a few have successors, plans or searches. Reading first of which seats and
// people there are rows at all, as Cadre and into memory alone, lets the policies list those among them whom the viewer leads, and
// not everybody. It takes nothing from a policy: it can only make its list shorter.

// AboutSuccessors narrows a context to seats that somebody was named for.
func AboutSuccessors(ctx context.Context, w *world.World) (context.Context, error) {
	return aboutSeats(ctx, w.Client().Successor.Query().Unique(true).Select(successor.FieldPositionID))
}

// AboutPlans narrows a context to seats whose groups have headcount plans.
func AboutPlans(ctx context.Context, w *world.World) (context.Context, error) {
	return aboutSeats(ctx, w.Client().HeadcountPlan.Query().Unique(true).Select(headcountplan.FieldPositionID))
}

func aboutExits(ctx context.Context, w *world.World) (context.Context, error) {
	return aboutSeats(ctx, w.Client().Exit.Query().Unique(true).Select(exit.FieldPositionID))
}

// AboutOpenings narrows a context to people who hire.
func AboutOpenings(ctx context.Context, w *world.World) (context.Context, error) {
	hirers, err := w.Client().Opening.Query().Unique(true).Select(opening.FieldHiringManagerID).Strings(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read who hires: %w", err)
	}
	return access.AboutHirers(ctx, hirers...), nil
}

// AboutImprovements narrows a context to people of whom there are improvement plans.
func AboutImprovements(ctx context.Context, w *world.World) (context.Context, error) {
	people, err := w.Client().ImprovementPlan.Query().Unique(true).Select(improvementplan.FieldSubjectID).Strings(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read of whom there are plans: %w", err)
	}
	return access.About(ctx, people...), nil
}

func aboutSeats(ctx context.Context, seats interface {
	Strings(ctx context.Context) ([]string, error)
}) (context.Context, error) {
	keys, err := seats.Strings(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read of which seats there are rows: %w", err)
	}
	return access.AboutSeats(ctx, keys...), nil
}
