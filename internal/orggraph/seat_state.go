package orggraph

// SeatState says where a seat stands on a day, by who holds it.
type SeatState string

// The states of a seat.
const (
	SeatFilled   SeatState = "FILLED"
	SeatOnNotice SeatState = "ON_NOTICE"
	SeatVacant   SeatState = "VACANT"
	SeatClosed   SeatState = "CLOSED"
)

// State returns where the seat stands today.
func (p Position) State() SeatState { return p.g.seatState(p.n) }

// HeldUntil returns the day from which nobody holds the seat, while it is on notice.
func (p Position) HeldUntil() *string {
	if p.State() != SeatOnNotice {
		return nil
	}
	return p.g.heldUntil(p.n)
}

func (g *Graph) seatState(n int32) SeatState {
	switch row := g.positions.rows[n]; {
	case row.ClosedOn != nil:
		return SeatClosed
	case g.vacant(n):
		return SeatVacant
	case row.StandsFor <= 1 && g.heldUntil(n) != nil:
		return SeatOnNotice
	}
	return SeatFilled
}

// heldUntil returns the day on which the holdings of today, and those that follow them without a gap, have all ended; nil
// where one of them has no end.
func (g *Graph) heldUntil(n int32) *string {
	until := &g.today
	for {
		longest := until
		for _, a := range g.assignmentsOf.of(n) {
			row := g.assignments.rows[a]
			switch {
			case row.StartsOn != nil && *row.StartsOn > *until:
			case row.EndsOn == nil:
				return nil
			case *row.EndsOn > *longest:
				longest = row.EndsOn
			}
		}
		if longest == until {
			return until
		}
		until = longest
	}
}
