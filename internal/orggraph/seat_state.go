package orggraph

// SeatState says where a seat stands on a day, by who holds it and what was decided of it.
type SeatState string

// SeatPlan is what somebody decided of a seat that nobody holds, or that somebody leaves.
type SeatPlan string

// The plans of a seat, from the first idea to the search.
const (
	PlanPlanned  SeatPlan = "PLANNED"
	PlanApproved SeatPlan = "APPROVED"
	PlanOpen     SeatPlan = "OPEN"
	PlanFrozen   SeatPlan = "FROZEN"
)

// The states of a seat: a vacant one stands where its plan says.
const (
	SeatPlanned  SeatState = SeatState(PlanPlanned)
	SeatApproved SeatState = SeatState(PlanApproved)
	SeatOpen     SeatState = SeatState(PlanOpen)
	SeatFrozen   SeatState = SeatState(PlanFrozen)
	SeatFilled   SeatState = "FILLED"
	SeatOnNotice SeatState = "ON_NOTICE"
	SeatVacant   SeatState = "VACANT"
	SeatClosed   SeatState = "CLOSED"
)

// State returns where the seat stands today.
func (p Position) State() SeatState { return p.g.seatState(p.n) }

// PlanState returns what was decided of the seat; nil where nothing was, or somebody took it since.
func (p Position) PlanState() *SeatPlan { return p.row().PlanState }

// PlanState returns what was decided of the seat.
func (s ChartSeat) PlanState() *SeatPlan { return s.row().PlanState }

// HeldUntil returns the day from which nobody holds the seat, while it is on notice.
func (p Position) HeldUntil() *string { return p.g.onNoticeUntil(p.n) }

// HeldUntil returns the day from which nobody holds the seat, while it is on notice.
func (s ChartSeat) HeldUntil() *string { return s.g.onNoticeUntil(s.n) }

func (g *Graph) onNoticeUntil(n int32) *string {
	if g.seatState(n) != SeatOnNotice {
		return nil
	}
	return g.heldUntil(n)
}

func (g *Graph) seatState(n int32) SeatState {
	switch row := g.positions.rows[n]; {
	case row.ClosedOn != nil:
		return SeatClosed
	case g.vacant(n) && row.PlanState != nil:
		return SeatState(*row.PlanState)
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
