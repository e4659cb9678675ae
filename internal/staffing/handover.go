package staffing

import (
	"context"
	"fmt"

	"cadre/ent/action"
	"cadre/ent/coachline"
	"cadre/ent/commitment"
	"cadre/ent/interaction"
	"cadre/ent/membership"
	"cadre/ent/obstacle"
	"cadre/ent/position"
	"cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// handOver gives all that the person answers for to others, and what hung on a seat that is closed to their seats. It
// reads the rows themselves: what came since the list was read has no heir, and is told.
func (l *leaving) handOver(ctx context.Context, tx *history.Tx) error {
	for _, give := range []func(context.Context, *history.Tx) error{l.actions, l.commitments, l.obstacles, l.interactions, l.coachees, l.openings, l.knowledge} {
		if err := give(ctx, tx); err != nil {
			return err
		}
	}
	if l.seat == nil || l.in.Seat != SeatClose {
		return nil
	}
	return l.fromSeat(ctx, tx)
}

// heir tells who takes one thing over.
func (l *leaving) heir(of, title string) (string, error) {
	to := l.heirs[of]
	if to == "" {
		return "", fault.New(fault.Conflict, "%s came to answer for “%s” meanwhile. Look at the list again.", l.person.Name(), title).OnField("input.handovers")
	}
	l.moved++
	return to, nil
}

func (l *leaving) actions(ctx context.Context, tx *history.Tx) error {
	rows, err := tx.Action.Query().Where(action.OwnerID(l.person.Key()), action.StateEQ(action.StateOPEN)).All(ctx)
	if err != nil {
		return fmt.Errorf("read actions: %w", err)
	}
	for _, row := range rows {
		to, err := l.heir(row.ID, row.Title)
		if err != nil {
			return err
		}
		if err := tx.Action.UpdateOne(row).SetOwnerID(to).Exec(ctx); err != nil {
			return fmt.Errorf("hand an action over: %w", err)
		}
	}
	return nil
}

func (l *leaving) commitments(ctx context.Context, tx *history.Tx) error {
	rows, err := tx.Commitment.Query().Where(commitment.ManagerID(l.person.Key()), commitment.StateIn(world.OpenCommitments...)).All(ctx)
	if err != nil {
		return fmt.Errorf("read commitments: %w", err)
	}
	for _, row := range rows {
		to, err := l.heir(row.ID, row.Title)
		if err != nil {
			return err
		}
		if err := tx.Commitment.UpdateOne(row).SetManagerID(to).Exec(ctx); err != nil {
			return fmt.Errorf("hand a commitment over: %w", err)
		}
	}
	return nil
}

func (l *leaving) obstacles(ctx context.Context, tx *history.Tx) error {
	rows, err := tx.Obstacle.Query().Where(obstacle.OwnerID(l.person.Key()), obstacle.StateEQ(obstacle.StateOPEN)).All(ctx)
	if err != nil {
		return fmt.Errorf("read obstacles: %w", err)
	}
	for _, row := range rows {
		to, err := l.heir(row.ID, row.What)
		if err != nil {
			return err
		}
		if err := tx.Obstacle.UpdateOne(row).SetOwnerID(to).Exec(ctx); err != nil {
			return fmt.Errorf("hand an obstacle over: %w", err)
		}
	}
	return nil
}

func (l *leaving) interactions(ctx context.Context, tx *history.Tx) error {
	rows, err := tx.Interaction.Query().Where(interaction.OwnerID(l.person.Key())).All(ctx)
	if err != nil {
		return fmt.Errorf("read interactions: %w", err)
	}
	for _, row := range rows {
		if orggraph.InteractionOver(row.StartsOn, row.EndedOn, l.w.Today()) {
			continue // it stays on record who answered for it
		}
		to, err := l.heir(row.ID, row.Purpose)
		if err != nil {
			return err
		}
		if err := tx.Interaction.UpdateOne(row).SetOwnerID(to).Exec(ctx); err != nil {
			return fmt.Errorf("hand an interaction over: %w", err)
		}
	}
	return nil
}

// coachees names another coach. Who leads somebody coaches them anyway, and needs no name; nor does anybody coach
// themselves.
func (l *leaving) coachees(ctx context.Context, tx *history.Tx) error {
	rows, err := tx.CoachLine.Query().Where(coachline.CoachID(l.person.Key())).WithPerson().All(ctx)
	if err != nil {
		return fmt.Errorf("read whom they coach: %w", err)
	}
	for _, row := range rows {
		coachee, here := l.w.Graph().Person(row.PersonID)
		if !here || !holdsSeat(coachee) {
			if err := tx.CoachLine.DeleteOne(row).Exec(ctx); err != nil {
				return fmt.Errorf("end a coaching: %w", err)
			}
			continue
		}
		to, err := l.heir(row.PersonID, row.Edges.Person.Name)
		if err != nil {
			return err
		}
		leader, led := coachee.Leader()
		if to == row.PersonID || led && leader.Key() == to {
			err = tx.CoachLine.DeleteOne(row).Exec(ctx)
		} else {
			err = tx.CoachLine.UpdateOne(row).SetCoachID(to).SetSince(l.w.Today()).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("name another coach: %w", err)
		}
	}
	return nil
}

func (l *leaving) openings(ctx context.Context, tx *history.Tx) error {
	rows, err := hiredFor(access.System(ctx), tx.Client, l.person.Key())
	if err != nil {
		return err
	}
	for _, row := range rows {
		to, err := l.heir(row.ID, row.WhyNow)
		if err != nil {
			return err
		}
		if err := notTheirs(ctx, tx, row, to, "handovers"); err != nil {
			return err
		}
		if to == me(ctx) && me(ctx) != l.person.Key() {
			if seat, ok := l.w.Graph().Position(row.PositionID); !ok || !leadsSeat(l.w, to, seat) {
				return fault.New(fault.Forbidden, "With a search go its candidates: give it to somebody else, or lead the seat.").OnField("input.handovers")
			}
		}
		if err := tx.Opening.UpdateOne(row).SetHiringManagerID(to).AddVersion(1).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("hand an opening over: %w", err)
		}
	}
	return nil
}

// knowledge gives somebody else what the person was to learn, but not to whom they were to learn it from.
func (l *leaving) knowledge(ctx context.Context, tx *history.Tx) error {
	rows, err := toLearn(access.System(ctx), tx.Client, l.person.Key())
	if err != nil {
		return err
	}
	for _, row := range rows {
		to, err := l.heir(row.ID, whatIsLearned)
		if err != nil {
			return err
		}
		if to == row.PersonID {
			return input.Invalid("handovers", "%s leaves too, and is who knows it: choose somebody else to learn it.", nameOf(l.w, to))
		}
		if err := tx.KnowledgeTask.UpdateOne(row).SetOwnerID(to).AddVersion(1).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("hand over what is to be learned: %w", err)
		}
	}
	return nil
}

// fromSeat gives what hung on the seat to the seats of those who take it over.
func (l *leaving) fromSeat(ctx context.Context, tx *history.Tx) error {
	leads, err := tx.Membership.Query().Where(membership.PositionID(l.seat.Key()), membership.Lead(true)).WithTeam().All(ctx)
	if err != nil {
		return fmt.Errorf("read teams: %w", err)
	}
	for _, row := range leads {
		seat, err := l.seatOf(row.TeamID, row.Edges.Team.Name)
		if err != nil {
			return err
		}
		there, err := tx.Membership.Update().Where(membership.PositionID(seat), membership.TeamID(row.TeamID)).SetLead(true).Save(ctx)
		if err == nil && there == 0 {
			err = tx.Membership.Create().SetPositionID(seat).SetTeamID(row.TeamID).SetLead(true).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("name another lead of %s: %w", row.Edges.Team.Name, err)
		}
	}
	visions, err := tx.Vision.Query().Where(vision.HasOwnerWith(position.ID(l.seat.Key())), vision.StateNEQ(vision.StateRETIRED)).All(ctx)
	if err != nil {
		return fmt.Errorf("read visions: %w", err)
	}
	for _, row := range visions {
		seat, err := l.seatOf(row.ID, row.Name)
		if err != nil {
			return err
		}
		if err := tx.Vision.UpdateOne(row).SetOwnerID(seat).Exec(ctx); err != nil {
			return fmt.Errorf("hand a vision over: %w", err)
		}
	}
	plans, err := tx.Strategy.Query().Where(strategy.HasOwnerWith(position.ID(l.seat.Key())), strategy.StateNEQ(strategy.StateCLOSED)).All(ctx)
	if err != nil {
		return fmt.Errorf("read strategies: %w", err)
	}
	for _, row := range plans {
		seat, err := l.seatOf(row.ID, row.Name)
		if err != nil {
			return err
		}
		if err := tx.Strategy.UpdateOne(row).SetOwnerID(seat).Exec(ctx); err != nil {
			return fmt.Errorf("hand a strategy over: %w", err)
		}
	}
	return nil
}

// seatOf is the seat of who takes one thing over.
func (l *leaving) seatOf(of, title string) (string, error) {
	to, err := l.heir(of, title)
	if err != nil {
		return "", err
	}
	p, _ := l.w.Graph().Person(to)
	seat, ok := p.Position()
	if !ok || seat == *l.seat {
		return "", input.Invalid("heir", "%s has no other seat to take over %s.", p.Name(), title)
	}
	return seat.Key(), nil
}
