package orggraph

import "cadre/internal/fault"

// Moved returns the organisation as it would be with seats of it under another manager, each with
// everything below it; nil: at the top. A seat below another one of the list stays below that. It
// answers INVALID_INPUT on the field "reportsTo" where the move would close a circle, and changes nothing.
func (g *Graph) Moved(seats []Position, to *Position) (*Graph, error) {
	moved := make(map[string]*PositionRow, len(seats))
	for _, seat := range topmost(seats) {
		if to != nil && to.Within(seat) {
			return nil, fault.New(fault.InvalidInput, "%s cannot report to itself or to a seat below it.", seat.Title()).OnField("reportsTo")
		}
		row := *seat.row()
		row.ReportsTo, row.Lifted = nil, false
		if to != nil {
			key := to.Key()
			row.ReportsTo = &key
		}
		moved[row.ID] = &row
	}
	return g.Branch(g.worldSuffix, g.today, g.revision, Delta{Positions: moved}), nil
}

// topmost leaves out the seats that are below another one of them.
func topmost(seats []Position) (list []Position) {
	for _, seat := range seats {
		carried := false
		for _, other := range seats {
			carried = carried || other != seat && seat.Within(other)
		}
		if !carried {
			list = append(list, seat)
		}
	}
	return list
}
