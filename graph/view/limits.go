package view

import (
	"slices"

	"cadre/internal/fault"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
)

// maxFindings is how many findings or exceptions one field answers at most.
const maxFindings = 1000

// atMost reads how many items are wanted at most.
func atMost(first *int) (int, error) {
	if first == nil {
		return 100, nil
	}
	if *first < 1 || *first > maxFindings {
		return 0, fault.New(fault.InvalidInput, "first is 1 to %d.", maxFindings).OnField("first")
	}
	return *first, nil
}

// Findings returns what crosses a limit, the gravest first.
func (o *Org) Findings(rules []orggraph.LimitRule, severity *limits.Severity, under *string, excepted *bool, first *int) ([]limits.Finding, error) {
	most, err := atMost(first)
	if err != nil {
		return nil, err
	}
	list, err := o.findings(rules, severity, under, excepted)
	return list[:min(len(list), most)], err
}

// FindingCount counts what crosses a limit.
func (o *Org) FindingCount(rules []orggraph.LimitRule, severity *limits.Severity, under *string, excepted *bool) (int, error) {
	list, err := o.findings(rules, severity, under, excepted)
	return len(list), err
}

func (o *Org) findings(rules []orggraph.LimitRule, severity *limits.Severity, under *string, excepted *bool) ([]limits.Finding, error) {
	return limits.Select(o.Graph, limits.Where{Rules: rules, Severity: severity, Under: under, Excepted: excepted != nil && *excepted})
}

// Limits returns every rule with the thresholds that are in force.
func (o *Org) Limits() []limits.Limit { return limits.All(o.Graph) }

// LimitExceptions returns the exceptions on record, the latest first.
func (o *Org) LimitExceptions(first *int) ([]orggraph.LimitException, error) {
	most, err := atMost(first)
	if err != nil {
		return nil, err
	}
	list := o.Graph.LimitExceptions()
	slices.Reverse(list)
	return list[:min(len(list), most)], nil
}

// maxMoved is how many seats a move that is not made takes, as one that is.
const maxMoved = 1000

// MovePreview is what a move would do to limits.
type MovePreview struct{ Appeared, Resolved []limits.Finding }

// MovePreview returns what a move would do to limits.
func (o *Org) MovePreview(positions []string, reportsTo *string) (*MovePreview, error) {
	if len(positions) < 1 || len(positions) > maxMoved {
		return nil, fault.New(fault.InvalidInput, "Give 1 to %d ids.", maxMoved).OnField("positions")
	}
	seats := make([]orggraph.Position, len(positions))
	for i, key := range positions {
		seat, err := o.open(key, "positions")
		if err != nil {
			return nil, err
		}
		seats[i] = *seat
	}
	var to *orggraph.Position
	if reportsTo != nil {
		seat, err := o.open(*reportsTo, "reportsTo")
		if err != nil {
			return nil, err
		}
		to = seat
	}
	appeared, resolved, err := limits.OfMove(o.Graph, seats, to)
	if err != nil {
		return nil, err
	}
	return &MovePreview{appeared, resolved}, nil
}

// open finds a seat that is not closed.
func (o *Org) open(key, field string) (*orggraph.Position, error) {
	seat, ok := o.Graph.Position(key)
	if !ok || seat.ClosedOn() != nil {
		return nil, fault.New(fault.NotFound, "There is no such seat.").OnField(field)
	}
	return &seat, nil
}
