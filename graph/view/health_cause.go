package view

import (
	"cadre/internal/orggraph"
	"cadre/internal/strategy"
)

// HealthCause is why an objective stands as it does, with what it comes from.
type HealthCause struct {
	Text       string
	Dependency *orggraph.Dependency
	Commitment *orggraph.Commitment
	Seat       *orggraph.Position
	KeyResult  *orggraph.KeyResult
}

// HealthCauses tells why an objective stands as it does.
func HealthCauses(o orggraph.Objective) []*HealthCause {
	causes := strategy.OutlookOf(o).Causes
	list := make([]*HealthCause, len(causes))
	for i, c := range causes {
		list[i] = &HealthCause{Text: c.Text}
		switch of := c.Of.(type) {
		case orggraph.Dependency:
			list[i].Dependency = &of
		case orggraph.Commitment:
			list[i].Commitment = &of
		case orggraph.Position:
			list[i].Seat = &of
		case orggraph.KeyResult:
			list[i].KeyResult = &of
		}
	}
	return list
}
