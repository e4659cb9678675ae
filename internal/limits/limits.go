// Package limits judges an organisation by the limits within which people work well together: how
// large a team is, how many a leader leads, how many levels there are. What crosses a limit is a
// finding, with a severity and a reason in words; nothing is refused because of one. The limits
// that Cadre ships are defaults: an organisation sets its own, and records the exceptions that it
// means to keep.
//
// Judging is a pure function of a graph, so that it works alike in every world. Settings and
// exceptions are written as any other change: SetLimit, ResetLimit, RecordException and
// WithdrawException each run as one write of a world. The package knows no GraphQL.
package limits

import "cadre/internal/orggraph"

// The rules.
const (
	TeamSize                 orggraph.LimitRule = "TEAM_SIZE"
	ProductManagersPerTeam   orggraph.LimitRule = "PRODUCT_MANAGERS_PER_TEAM"
	TeamsPerDesigner         orggraph.LimitRule = "TEAMS_PER_DESIGNER"
	EngineersPerManager      orggraph.LimitRule = "ENGINEERS_PER_PRODUCT_MANAGER"
	SpanOfPlayerCoach        orggraph.LimitRule = "SPAN_OF_PLAYER_COACH"
	SpanOfProductLeader      orggraph.LimitRule = "SPAN_OF_PRODUCT_LEADER"
	SpanOfEngineeringManager orggraph.LimitRule = "SPAN_OF_ENGINEERING_MANAGER"
	SpanOfManagerOfManagers  orggraph.LimitRule = "SPAN_OF_MANAGER_OF_MANAGERS"
	SpanOfOtherLeader        orggraph.LimitRule = "SPAN_OF_OTHER_LEADER"
	Layers                   orggraph.LimitRule = "LAYERS"
	TeamsPerPerson           orggraph.LimitRule = "TEAMS_PER_PERSON"
	LeadsPerTeam             orggraph.LimitRule = "LEADS_PER_TEAM"
	UnresolvedManager        orggraph.LimitRule = "UNRESOLVED_MANAGER"
)

// Severity says how much a finding matters.
type Severity string

// The severities, from small to large.
const (
	Info  Severity = "INFO"
	Warn  Severity = "WARN"
	Error Severity = "ERROR"
)

// weight orders severities; an unknown one is the least.
func (s Severity) weight() int {
	switch s {
	case Error:
		return 3
	case Warn:
		return 2
	case Info:
		return 1
	}
	return 0
}

// Thresholds are the numbers at which a rule speaks: below or above them, not at them. Nil is no
// bound.
type Thresholds struct {
	WarnBelow, WarnAbove, ErrorBelow, ErrorAbove *float64
}

// crossing is a threshold that a value is beyond.
type crossing struct {
	severity Severity
	limit    float64
	below    bool
}

// crossed returns the gravest threshold that a value is beyond.
func (t Thresholds) crossed(value float64) (crossing, bool) {
	for _, bound := range []struct {
		at    *float64
		cross crossing
	}{
		{t.ErrorBelow, crossing{severity: Error, below: true}}, {t.ErrorAbove, crossing{severity: Error}},
		{t.WarnBelow, crossing{severity: Warn, below: true}}, {t.WarnAbove, crossing{severity: Warn}},
	} {
		if bound.at == nil {
			continue
		}
		if bound.cross.below && value < *bound.at || !bound.cross.below && value > *bound.at {
			bound.cross.limit = *bound.at
			return bound.cross, true
		}
	}
	return crossing{}, false
}
